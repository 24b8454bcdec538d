import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (Object(inner) === inner ? Reflect.get(Object(inner), name) : undefined),
    value,
  );
}

const HOME = '/projects/PLAT/repos/api';
/** The pull request that people talked about. */
const PULL_REQUEST = 3;

/** Values of the parameters that reads of the sandbox need: PLAT/api, its newest commit, a pull request with comments. */
export async function sandboxSamples(sandbox: Sandbox): Promise<ReadonlyMap<string, unknown>> {
  async function read(path: string): Promise<unknown> {
    const response = await fetch(`${sandbox.url}/rest/api/latest${path}`, {
      headers: { authorization: `Bearer ${sandbox.token}` },
    });
    return await response.json();
  }
  const commit = at(await read(`${HOME}/commits`), 'values', 0, 'id');
  const activities = at(await read(`${HOME}/pull-requests/${PULL_REQUEST}/activities`), 'values');
  const comments = (Array.isArray(activities) ? activities : []).map((one) => at(one, 'comment', 'id'));
  return new Map<string, unknown>([
    ['projectKey', 'PLAT'],
    ['repositorySlug', 'api'],
    ['commitId', commit],
    ['pullRequestId', PULL_REQUEST],
    ['commentId', comments.find((id) => id !== undefined)],
    ['path', 'src/auth/login.ts'],
    ['name', 'v1.0.0'],
    ['from', 'main'],
    ['to', 'release/1.2'],
    ['until', commit],
    ['key', 'sandbox'],
  ]);
}
