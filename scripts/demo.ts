import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { bold, dim, fit, green, red, wrap } from './lib/terminal-text.ts';

/** `npm run demo`: an embedded Bitbucket, the built server over stdio, and an MCP client that reviews a pull request and gets three calls rejected. */

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' } as const;
const ALLOWED = ['pull_request_comments_create', 'pull_request_participants_user_update'];

type Input = Readonly<Record<string, unknown>>;
interface OutcomeRecord {
  readonly phase: string;
  readonly tool: string;
  readonly decision: string;
  readonly outcome?: string;
}

const say = (text = ''): void => void process.stdout.write(`${text}\n`);
const title = (text: string): void => {
  say(`\n${bold(text)}`);
};
const indented = (text: string): void => {
  for (const line of wrap(text, 4)) say(line);
};

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the demo expected ${what}`);
}

process.stdout.on('error', () => undefined); // the reader of a pipe may be gone
const folder = await mkdtemp(join(tmpdir(), 'demo-'));
const auditFile = join(folder, 'audit.jsonl');
const sandbox = await startSandbox();
const client = new Client({ name: 'demo', version: '1.0.0' });
try {
  const flags = ALLOWED.flatMap((name) => ['--allow', name]);
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['dist/cli.js', 'serve', '--log-level', 'warn', '--audit-file', auditFile, ...flags],
      env: { PATH: process.env['PATH'] ?? '', BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.token },
      stderr: 'inherit',
    }),
  );

  const call = async (name: string, input: Input): Promise<string> => {
    const [first = '', ...rest] = wrap(`> ${name} ${JSON.stringify(input).replaceAll(',"', ', "')}`, 2);
    say(first.replace(`> ${name}`, green(`> ${name}`)));
    for (const line of rest) say(`  ${line}`);
    const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }));
    const text = result.content.flatMap((part) => (part.type === 'text' ? [part.text] : []))[0] ?? '';
    if (result.isError === true) throw new Error(text);
    return text;
  };
  const json = async (name: string, input: Input): Promise<unknown> => JSON.parse(await call(name, input));
  const refused = async (name: string, input: Input): Promise<void> => {
    const before = sandbox.requests.length;
    const failure = await call(name, input).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    expect(failure !== undefined, `${name} to be refused`);
    expect(sandbox.requests.length === before, 'nothing to be sent');
    const [sentence = ''] = (failure ?? '').replace(/^MCP error -\d+: /, '').split(' A minimal call');
    for (const line of wrap(sentence, 4)) say(red(line));
  };

  title('Start the server in front of an embedded Bitbucket');
  say(`  ${dim('$')} bitbucket-openapi-mcp serve`);
  for (const name of ALLOWED) say(`      --allow ${name}`);
  const { tools } = await client.listTools();
  const writes = tools.filter((tool) => tool.annotations?.readOnlyHint !== true).map((tool) => tool.name);
  expect(writes.sort().join() === ALLOWED.join(), 'no writes but those that were allowed by name');
  indented(
    `${tools.length} of ${catalog.operations.length} operations are tools: the profile read-only and two writes.`,
  );

  title('Review a pull request');
  const page = (await json('pull_requests_list', { ...REPOSITORY, state: 'OPEN' })) as {
    values: { id: number; title: string; author: { user: { displayName: string } } }[];
  };
  for (const pull of page.values) say(fit(`    #${pull.id} ${pull.title} (${pull.author.user.displayName})`));
  const pullRequestId = page.values.at(-1)?.id ?? 1;
  const diff = await call('pull_request_raw_diff_get', { ...REPOSITORY, pullRequestId });
  for (const line of diff.split('\n').slice(5, 9)) say((line.startsWith('+') ? green : String)(fit(`    ${line}`)));
  const comment = (await json('pull_request_comments_create', {
    ...REPOSITORY,
    pullRequestId,
    body: { text: 'Looks right.' },
  })) as { id: number };
  say(`    comment ${comment.id}`);
  const review = (await json('pull_request_participants_user_update', {
    ...REPOSITORY,
    pullRequestId,
    userSlug: 'jdoe',
    body: { status: 'APPROVED' },
  })) as { status: string };
  say(`    ${review.status}`);

  title('Call a tool that nobody allowed, a path with "..", and an argument that does not exist');
  await refused('repo_delete', REPOSITORY);
  await refused('repo_branches_list', { ...REPOSITORY, repositorySlug: '..' });
  await refused('repo_branches_list', { ...REPOSITORY, filtertext: 'login' });

  title('What Bitbucket received');
  for (const { method, url, status } of sandbox.requests) say(fit(`  ${String(status)} ${method.padEnd(4)} ${url}`));

  title('What the audit log holds');
  const lines = (await readFile(auditFile, 'utf8')).trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as OutcomeRecord).filter(({ phase }) => phase === 'outcome');
  expect(records.length === ALLOWED.length + 3, 'a record of each write and of each refused call');
  for (const { decision, outcome = '', tool } of records) {
    say(`  ${decision.padEnd(6)} ${(outcome === 'ok' ? green : red)(outcome.padEnd(18))} ${tool}`);
  }
} finally {
  await client.close();
  await sandbox.close();
  await rm(folder, { recursive: true });
}
