import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { loadConfig } from '../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../src/runtime/config/parse-options.ts';
import { parseToken } from '../../src/runtime/config/parse-token.ts';
import { createTokenCredentials } from '../../src/runtime/credentials/token.ts';
import { createServer } from '../../src/runtime/server/create-server.ts';
import { openToolset } from '../../src/runtime/tools/open-toolset.ts';
import { openCaller } from './open-caller.ts';

export interface HttpServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Our server behind MCP's HTTP transport, for judges that do not speak stdio. For tests only: it asks nobody who he is. A session
 * is a server of its own, as a process is over stdio.
 */
export async function startHttpServer(
  bitbucketUrl: string,
  token: string,
  translate: (message: unknown) => unknown,
): Promise<HttpServer> {
  const config = loadConfig(parseOptions({ url: bitbucketUrl, audit: 'off' }, { BITBUCKET_TOKEN: token }));
  const { origin } = config.upstream.baseUrl;
  const credentials = createTokenCredentials(origin, parseToken(token, 'BITBUCKET_TOKEN'), 'this test');
  const context = openCaller(config, credentials);
  const offer = { ...context, openContext: () => Promise.resolve(context) };
  const toolset = await openToolset(offer, { tools: 'direct', schemaDetail: config.schemaDetail });
  const sessions = new Map<string, StreamableHTTPServerTransport>();

  async function transportOf(request: IncomingMessage): Promise<StreamableHTTPServerTransport> {
    const known = sessions.get(String(request.headers['mcp-session-id']));
    if (known !== undefined) return known;
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => {
        sessions.set(id, transport);
      },
    });
    await createServer({ name: 'judged', version: '1.0.0' }, offer, toolset).mcp.connect(transport);
    return transport;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // DNS rebinding: a page of a browser comes with its own name.
    const names = [`http://${request.headers.host ?? ''}`, request.headers.origin ?? 'http://127.0.0.1'];
    if (!names.every((name) => ['127.0.0.1', 'localhost'].includes(new URL(name).hostname))) {
      response.writeHead(403).end();
      return;
    }
    const body = request.method === 'POST' ? translate(await json(request)) : undefined;
    await (await transportOf(request)).handleRequest(request, response, body);
  }

  const http = createHttpServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    close: async () => {
      for (const transport of sessions.values()) await transport.close();
      context.upstream.close();
      await new Promise((resolve) => {
        http.closeAllConnections();
        http.close(resolve);
      });
    },
  };
}
