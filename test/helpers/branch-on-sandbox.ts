import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from './call-sandbox.ts';
import { pick } from './pick.ts';

const REPOSITORY = '/projects/PLAT/repos/api';

/** Puts a branch of this name into PLAT/api of the sandbox, past the server under test. */
export async function makeBranch(sandbox: Sandbox, name: string): Promise<void> {
  const body = { name, startPoint: 'main' };
  const { status } = await callSandbox(sandbox, 'POST', `/api/latest${REPOSITORY}/branches`, { body });
  if (status !== 200) throw new Error(`no branch ${name}: ${String(status)}`);
}

/** Whether PLAT/api has it, asked past the server under test. */
export async function hasBranch(sandbox: Sandbox, name: string): Promise<boolean> {
  const { json } = await callSandbox(sandbox, 'GET', `/api/latest${REPOSITORY}/branches?limit=1000`);
  const values = pick(json, 'values');
  if (!Array.isArray(values)) throw new Error('not a page');
  return values.some((branch: unknown) => pick(branch, 'displayId') === name);
}

/** The call that deletes it. */
export const deletion = (name: string): { readonly name: string; readonly input: Record<string, unknown> } => ({
  name: 'branch_utils_repo_branches_delete',
  input: { projectKey: 'PLAT', repositorySlug: 'api', body: { name } },
});
