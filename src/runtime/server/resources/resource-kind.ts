import type { Catalog } from '../../catalog/catalog.ts';
import type { ToolName } from '../../catalog/tool-name.ts';
import { isAllowed } from '../../policy/decide/authorize.ts';
import type { Policy } from '../../policy/decide/policy.ts';
import type { CompletionKind } from '../completion/completion-kind.ts';

/** One kind of resource: a URI template, and the operation that reads what it names. */
export interface ResourceKind {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly uriTemplate: string;
  /** Absent: whatever the file is. */
  readonly mimeType?: string;
  readonly operation: ToolName;
  /** The template's variables that can be completed. */
  readonly completes: Readonly<Record<string, CompletionKind>>;
}

const IN_REPOSITORY = { project: 'project', repo: 'repository' } as const;
const IN_PULL_REQUEST = { ...IN_REPOSITORY, id: 'pull-request' } as const;

/** Only of things that a person attaches to a conversation; everything else is a tool. */
export const RESOURCE_KINDS = {
  file: {
    name: 'file',
    title: 'File at a ref',
    description:
      'A file of a repository as it is at a branch, tag or commit. A / in a branch name is written %2F: bitbucket://PLAT/api/feature%2Fx/src/main.ts',
    uriTemplate: 'bitbucket://{project}/{repo}/{ref}/{+path}',
    operation: 'repo_raw_path_get',
    completes: { ...IN_REPOSITORY, ref: 'branch' },
  },
  pullRequest: {
    name: 'pull_request',
    title: 'Pull request',
    description: 'State, branches, author, reviewers and description of a pull request.',
    uriTemplate: 'bitbucket://{project}/{repo}/pull-requests/{id}',
    mimeType: 'application/json',
    operation: 'pull_request_get',
    completes: IN_PULL_REQUEST,
  },
  pullRequestDiff: {
    name: 'pull_request_diff',
    title: 'Diff of a pull request',
    description: 'All that a pull request changes, as one unified diff.',
    uriTemplate: 'bitbucket://{project}/{repo}/pull-requests/{id}/diff',
    mimeType: 'text/plain',
    operation: 'pull_request_raw_diff_get',
    completes: IN_PULL_REQUEST,
  },
} as const satisfies Readonly<Record<string, ResourceKind>>;

/** The kinds whose operation the policy allows: a read would be rejected for the others. */
export function offeredResources(catalog: Catalog, policy: Policy): readonly ResourceKind[] {
  return Object.values(RESOURCE_KINDS).filter(({ operation: name }) => {
    const operation = catalog.byName.get(name);
    return operation !== undefined && isAllowed(policy, operation);
  });
}
