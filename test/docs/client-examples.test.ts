import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { parse as parseToml } from 'smol-toml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRecord } from '../../bench/lib/is-record.ts';
import { options } from '../../src/runtime/config/options.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const FOLDER = 'examples/clients';
const TOKEN = 'token-of-the-example';
const secrets = mkdtempSync(join(tmpdir(), 'client-examples-'));
const tokenFile = join(secrets, 'token');

interface ClientFormat {
  readonly file: string;
  readonly parse: (text: string) => unknown;
  /** The member that holds the servers. */
  readonly servers: string;
  /** What a server entry may have in this client (its documentation). */
  readonly fields: readonly string[];
  /** What the client puts for a value in `env`. */
  readonly expand: (value: string) => string;
}

const parseJson = (text: string): unknown => JSON.parse(text);
const STDIO = ['type', 'command', 'args', 'env'];
const replaceBy =
  (reference: string) =>
  (value: string): string =>
    value === reference ? TOKEN : value;

const formats: readonly ClientFormat[] = [
  {
    file: 'claude-code.mcp.json',
    parse: parseJson,
    servers: 'mcpServers',
    fields: STDIO,
    expand: replaceBy('${BITBUCKET_TOKEN}'), // biome-ignore lint/suspicious/noTemplateCurlyInString: the client's notation
  },
  {
    file: 'claude_desktop_config.json',
    parse: parseJson,
    servers: 'mcpServers',
    fields: ['command', 'args', 'env'],
    expand: (value) => (value.startsWith('/Users/you/') ? tokenFile : value),
  },
  {
    file: 'vscode.mcp.json',
    parse: parseJson,
    servers: 'servers',
    fields: [...STDIO, 'envFile'],
    expand: replaceBy('${input:bitbucket-token}'), // biome-ignore lint/suspicious/noTemplateCurlyInString: the client's notation
  },
  {
    file: 'cursor.mcp.json',
    parse: parseJson,
    servers: 'mcpServers',
    fields: [...STDIO, 'envFile'],
    expand: replaceBy('${env:BITBUCKET_TOKEN}'), // biome-ignore lint/suspicious/noTemplateCurlyInString: the client's notation
  },
  {
    file: 'codex.config.toml',
    parse: parseToml,
    servers: 'mcp_servers',
    fields: ['command', 'args', 'env', 'env_vars'],
    expand: (value) => value,
  },
  {
    file: 'gemini.settings.json',
    parse: parseJson,
    servers: 'mcpServers',
    fields: ['command', 'args', 'env', 'cwd', 'timeout', 'trust'],
    expand: replaceBy('$BITBUCKET_TOKEN'),
  },
];

interface ServerEntry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly env_vars?: readonly string[];
}

function entryOf({ file, parse, servers }: ClientFormat): ServerEntry {
  const settings = parse(readFileSync(join(FOLDER, file), 'utf8'));
  const found = isRecord(settings) ? settings[servers] : undefined;
  const entry = isRecord(found) ? found['bitbucket'] : undefined;
  if (!isRecord(entry)) throw new Error(`${file} has no ${servers}.bitbucket`);
  return entry as unknown as ServerEntry;
}

/** Flags and variables of an entry that the program does not have. */
function unknownOptions({ args, env, env_vars: inherited = [] }: ServerEntry): readonly string[] {
  const flags = new Set(options.map((option) => ('flag' in option ? option.flag.split(' ')[0] : undefined)));
  const variables = new Set<string>(options.flatMap((option) => ('env' in option ? [option.env] : [])));
  const given = [...Object.keys(env), ...inherited];
  return [
    ...args.slice(2).filter((arg) => arg.startsWith('-') && !flags.has(arg)),
    ...given.filter((name) => !variables.has(name)),
  ];
}

let stub: Stub;
beforeAll(async () => {
  writeFileSync(tokenFile, TOKEN, { mode: 0o600 });
  stub = await startStub();
});
afterAll(async () => {
  await stub.close();
  rmSync(secrets, { recursive: true });
});

test('every file of examples/clients has a row here and in examples/README.md', () => {
  const files = readdirSync(FOLDER).sort();
  expect(formats.map(({ file }) => file).sort()).toEqual(files);
  const page = readFileSync('examples/README.md', 'utf8');
  expect(files.filter((file) => !page.includes(`(clients/${file})`))).toEqual([]);
});

test('every configuration in README.md is one of the files', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```(?:json|toml)\n([\s\S]*?)```/g)];
  const texts = formats.map(({ file }) => readFileSync(join(FOLDER, file), 'utf8'));
  expect(blocks.length).toBeGreaterThan(0);
  for (const [, block = ''] of blocks) expect(texts).toContain(block);
});

test('control: a flag and a variable that the program does not have are found', () => {
  const entry = { command: 'npx', args: ['-y', 'bitbucket-openapi-mcp', '--polcy', 'x'], env: { BITBUCKET_TOKN: '' } };
  expect(unknownOptions(entry)).toEqual(['--polcy', 'BITBUCKET_TOKN']);
});

describe.each(formats)('examples/clients/$file', (format) => {
  test('has what the client and the program know', () => {
    const entry = entryOf(format);
    expect(Object.keys(entry).filter((name) => !format.fields.includes(name))).toEqual([]);
    expect([entry.command, ...entry.args.slice(0, 2)]).toEqual(['npx', '-y', 'bitbucket-openapi-mcp']);
    expect(unknownOptions(entry)).toEqual([]);
  });

  test('starts the server, which sends the token', async () => {
    const { args, env, env_vars: inherited = [] } = entryOf(format);
    const expanded = Object.entries(env).map(([name, value]) => [name, format.expand(value)] as const);
    const client = new Client({ name: 'example', version: '1.0.0' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['dist/cli.js', ...args.slice(2)],
        env: {
          ...Object.fromEntries(expanded),
          ...Object.fromEntries(inherited.map((name) => [name, TOKEN])),
          BITBUCKET_URL: stub.url,
        },
        stderr: 'ignore',
      }),
    );
    try {
      await client.callTool({ name: 'projects_list', arguments: {} });
    } finally {
      await client.close();
    }
    expect(stub.requests.at(-1)?.headers['authorization']).toBe(`Bearer ${TOKEN}`);
  });
});
