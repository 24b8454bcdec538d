import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import {
  type JSONRPCMessage,
  LATEST_PROTOCOL_VERSION,
  SUPPORTED_PROTOCOL_VERSIONS,
} from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { startRawServer } from '../helpers/start-raw-server.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
});

/** The SDK's client offers its newest version; this transport makes it one that knows no more than another. */
class VersionTransport extends StdioClientTransport {
  readonly #version: string;
  /** What the server settled on. */
  agreed: string | undefined;

  constructor(version: string) {
    const env = { PATH: process.env['PATH'] ?? '', BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.token };
    super({ command: process.execPath, args: ['dist/cli.js'], env, stderr: 'ignore' });
    this.#version = version;
  }

  setProtocolVersion(version: string): void {
    this.agreed = version;
  }

  override async send(message: JSONRPCMessage): Promise<void> {
    const first = 'method' in message && message.method === 'initialize';
    await super.send(first ? { ...message, params: { ...message.params, protocolVersion: this.#version } } : message);
  }
}

describe('every protocol version of the SDK', () => {
  test('is in this table', () => {
    expect(SUPPORTED_PROTOCOL_VERSIONS).toEqual(['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05', '2024-10-07']);
  });

  test.for(SUPPORTED_PROTOCOL_VERSIONS)('%s: a client gets all that there is', async (version) => {
    const transport = new VersionTransport(version);
    const client = new Client({ name: 'versions', version: '1.0.0' });
    await client.connect(transport);
    expect(transport.agreed).toBe(version);
    await client.ping();
    expect((await client.listTools()).tools).toHaveLength(40);
    const called = await client.callTool({ name: 'project_get', arguments: { projectKey: 'PLAT' } });
    expect(JSON.stringify(called)).toContain('PLAT');
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toHaveLength(3);
    const { contents } = await client.readResource({ uri: 'bitbucket://PLAT/api/main/README.md' });
    expect(contents).toHaveLength(1);
    const { prompts } = await client.listPrompts();
    const [prompt] = prompts;
    const given = { project: 'PLAT', repo: 'api', pull_request: '3' };
    expect((await client.getPrompt({ name: prompt?.name ?? '', arguments: given })).messages).toHaveLength(1);
    const ref = { type: 'ref/prompt', name: prompt?.name ?? '' } as const;
    expect((await client.complete({ ref, argument: { name: 'project', value: '' } })).completion.values).toContain(
      'PLAT',
    );
    await client.setLoggingLevel('error');
    await client.close();
  });

  test.for([
    '2026-07-28',
    '1999-01-01',
    '',
  ])("'%s', which it does not speak, is answered with its newest", async (version) => {
    const raw = startRawServer({ BITBUCKET_URL: sandbox.url });
    const clientInfo = { name: 'other', version: '1' };
    const answer = await raw.ask(1, 'initialize', { protocolVersion: version, capabilities: {}, clientInfo });
    expect(answer).toMatchObject({ result: { protocolVersion: LATEST_PROTOCOL_VERSION } });
    raw.endInput();
    expect(await raw.exited).toBe(0);
  });
});
