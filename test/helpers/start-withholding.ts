import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { leastArguments } from './least-arguments.ts';
import { type StartedServer, startServer } from './start-server.ts';
import { type Stub, type StubAnswer, startStub } from './start-stub.ts';
import { WITHOUT_GATE } from './without-gate.ts';

export const marked = catalog.operations.filter(({ marks }) => marks.length > 0);

export interface WithholdingServers {
  readonly stub: Stub;
  /** Reveals nothing. */
  readonly closed: StartedServer;
  /** Reveals the secrets of all marked operations but `admin_cluster_get`. */
  readonly revealing: StartedServer;
  /** Sets the response of Bitbucket to all requests that follow. */
  readonly respond: (answer: StubAnswer) => void;
  readonly close: () => Promise<void>;
}

export const answers =
  (body: unknown, mediaType = 'application/json', status = 200): StubAnswer =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': mediaType });
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };

/** Two servers that expose and record every operation, before one Bitbucket. */
export async function startWithholding(): Promise<WithholdingServers> {
  let answer = answers({});
  const stub = await startStub((request, response) => {
    answer(request, response);
  });
  const start = (args: readonly string[] = []): Promise<StartedServer> =>
    startServer({
      url: stub.url,
      args: ['--profile', 'none', '--structured-content', '--log-level', 'debug', ...args],
      env: {
        ...WITHOUT_GATE,
        BITBUCKET_ALLOW: catalog.operations.map(({ name }) => name).join(','),
        BITBUCKET_AUDIT: 'all',
        BITBUCKET_AUDIT_ARGUMENTS: 'true',
      },
    });
  const revealed = marked.filter(({ name }) => name !== 'admin_cluster_get').map(({ name }) => name);
  const [closed, revealing] = await Promise.all([start(), start(['--reveal-secrets', ...revealed])]);
  return {
    stub,
    closed,
    revealing,
    respond: (next) => {
      answer = next;
    },
    close: async () => {
      await Promise.all([closed.close(), revealing.close()]);
      await stub.close();
    },
  };
}

/** Calls an operation with the least arguments that it takes. */
export function call(server: StartedServer, name: string, over: Record<string, unknown> = {}): Promise<CallToolResult> {
  const operation = catalog.byName.get(name);
  if (operation === undefined) throw new Error(`no operation ${name}`);
  return server.call(name, leastArguments(operation, catalog.inputSchema(operation), over));
}

/** All that a client gets, whatever the form; files as what they hold. */
export function everything(result: CallToolResult): string {
  const files = result.content.flatMap((part) =>
    part.type === 'resource' && 'blob' in part.resource ? [Buffer.from(part.resource.blob, 'base64').toString()] : [],
  );
  return [JSON.stringify(result), ...files].join('\n');
}
