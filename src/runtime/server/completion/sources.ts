import type { ToolName } from '../../catalog/tool-name.ts';
import type { JsonObject } from '../../json.ts';
import type { CompletionKind } from './completion-kind.ts';

/** What is known already: the values of the other variables, and what was typed of this one. */
export interface Typed {
  readonly project: string | undefined;
  readonly repo: string | undefined;
  readonly value: string;
}

/** Where the values of one kind come from. */
export interface CompletionSource {
  readonly operation: ToolName;
  /** Undefined as long as something that it needs is not known. */
  readonly input: (typed: Typed) => JsonObject | undefined;
  /** The value that one item of the list stands for, and the texts by which it may be found. */
  readonly read: (item: Readonly<Record<string, unknown>>) => readonly unknown[];
}

/** Bitbucket filters projects by name, not key, and a project's repositories not at all: one wide page, filtered here. */
const WIDE = 500;
const NARROW = 100;

const inRepository = ({ project, repo }: Typed): JsonObject | undefined =>
  project === undefined || repo === undefined ? undefined : { projectKey: project, repositorySlug: repo };

const refs = (typed: Typed): JsonObject | undefined => {
  const repository = inRepository(typed);
  return repository && { ...repository, filterText: typed.value, orderBy: 'MODIFICATION', limit: NARROW };
};

export const SOURCES: Readonly<Record<CompletionKind, CompletionSource>> = {
  project: {
    operation: 'projects_list',
    input: () => ({ limit: WIDE }),
    read: ({ key, name }) => [key, name],
  },
  repository: {
    operation: 'project_repos_list',
    input: ({ project }) => (project === undefined ? undefined : { projectKey: project, limit: WIDE }),
    read: ({ slug, name }) => [slug, name],
  },
  branch: { operation: 'repo_branches_list', input: refs, read: ({ displayId }) => [displayId] },
  tag: { operation: 'repo_tags_list', input: refs, read: ({ displayId }) => [displayId] },
  'pull-request': {
    operation: 'pull_requests_list',
    input: (typed) => {
      const repository = inRepository(typed);
      return repository && { ...repository, limit: NARROW };
    },
    read: ({ id, title }) => [id, title],
  },
};
