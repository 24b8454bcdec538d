import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';

/** `npm run demo`: an embedded Bitbucket, the real server over stdio, and a real MCP client that reviews a pull request and is refused three things. */

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' } as const;
const ALLOWED = ['pull_request_comments_create', 'pull_request_participants_user_update'];

const say = (text = ''): void => void process.stdout.write(`${text}\n`);
const title = (text: string): void => {
  say(`\n── ${text} ${'─'.repeat(Math.max(0, 90 - text.length))}`);
};
const indent = (text: string, lines: number): string =>
  text
    .split('\n')
    .slice(0, lines)
    .map((line) => `    ${line.slice(0, 110)}`)
    .join('\n');

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the demo expected ${what}`);
}

const sandbox = await startSandbox();
const client = new Client({ name: 'demo', version: '1.0.0' });
try {
  title('An embedded Bitbucket and the server in front of it');
  const args = ['dist/cli.js', 'serve', '--log-level', 'warn', '--allow', ...ALLOWED];
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args,
      env: { PATH: process.env['PATH'] ?? '', BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.token },
      stderr: 'inherit',
    }),
  );
  say(`Bitbucket: ${sandbox.url} (real Git repositories, made just now)`);
  say(`Server:    node ${args.join(' ')}`);

  const call = async (name: string, input: Record<string, unknown>): Promise<string[]> => {
    const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }));
    const texts = result.content.flatMap((part) => (part.type === 'text' ? [part.text] : []));
    if (result.isError === true) throw new Error(texts.join(' '));
    return texts;
  };
  const json = async (name: string, input: Record<string, unknown>): Promise<unknown> =>
    JSON.parse((await call(name, input))[0] ?? '');
  const refused = async (what: string, name: string, input: Record<string, unknown>): Promise<void> => {
    const before = sandbox.requests.length;
    const answer = await call(name, input).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    expect(answer !== undefined, `${what} to be refused`);
    expect(sandbox.requests.length === before, 'nothing to be sent');
    say(`${name} ${JSON.stringify(input)}`);
    say(indent(answer ?? '', 3));
    say('    → nothing reached Bitbucket');
  };

  title('Tools: the read-only profile and two writes that were allowed by name');
  const { tools } = await client.listTools();
  expect(tools.length === 42, '42 tools');
  for (const tool of tools.slice(0, 6)) say(`  ${tool.name.padEnd(32)} ${tool.description ?? ''}`);
  say(`  … ${tools.length} tools of 529 operations`);

  title('A review: find the open pull requests');
  const page = (await json('pull_requests_list', { ...REPOSITORY, state: 'OPEN' })) as {
    values: { id: number; title: string; version: number; author: { user: { displayName: string } } }[];
  };
  for (const pull of page.values) say(`  #${pull.id}  ${pull.title}  (${pull.author.user.displayName})`);
  const pullRequestId = page.values.at(-1)?.id ?? 1;

  title(`A review: the diff of #${pullRequestId}`);
  const [diff = ''] = await call('pull_request_raw_diff_get', { ...REPOSITORY, pullRequestId });
  say(indent(diff, 14));

  title('A review: comment and approve');
  const comment = (await json('pull_request_comments_create', {
    ...REPOSITORY,
    pullRequestId,
    body: { text: 'Looks right to me. 👍' },
  })) as { id: number };
  say(`  comment ${comment.id} was written`);
  const approval = (await json('pull_request_participants_user_update', {
    ...REPOSITORY,
    pullRequestId,
    userSlug: 'jdoe',
    body: { status: 'APPROVED' },
  })) as { status: string };
  say(`  review status is now ${approval.status}`);

  title('Refused: an operation that nobody allowed');
  await refused('the delete', 'repo_delete', REPOSITORY);
  title('Refused: a path that would reach another endpoint');
  await refused('the escape', 'repo_branches_list', { projectKey: 'PLAT', repositorySlug: '..' });
  title('Refused: an argument that the document does not know');
  await refused('the unknown argument', 'repo_branches_list', { ...REPOSITORY, filtertext: 'login' });

  title('What Bitbucket received');
  for (const { method, url, status } of sandbox.requests) say(`  ${method.padEnd(5)} ${url}  ${status}`);
  say('\nDone.');
} finally {
  await client.close();
  await sandbox.close();
}
