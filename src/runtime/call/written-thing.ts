import type { Arguments } from '../bitbucket/request/serialize-parameters.ts';
import type { Operation } from '../catalog/operation.ts';

export type Members = Readonly<Record<string, unknown>>;

/** A write that succeeded: what was called, and what Bitbucket answered. */
export interface Written {
  readonly operation: Operation;
  readonly values: Arguments;
  /** The answer's members; none when it had no content. */
  readonly answer: Members;
}

export const asMembers = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The first of these members that is a name or a number. */
export function nameAmong(members: Members, names: readonly string[]): string | number | undefined {
  for (const name of names) {
    const value = members[name];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  }
  return undefined;
}

/** Project and repository of the thing: an answer that is a repository or a project says it itself, for it may be elsewhere now. */
export function homeOf({ operation, values, answer }: Written): Members {
  const project = asMembers(answer['project'])['key'];
  if (typeof answer['slug'] === 'string' && typeof project === 'string')
    return { projectKey: project, repositorySlug: answer['slug'] };
  const isProject = typeof answer['key'] === 'string' && operation.domain === 'project' && 'public' in answer;
  return {
    ...(values['projectKey'] === undefined ? {} : { projectKey: values['projectKey'] }),
    ...(isProject ? { projectKey: answer['key'] } : {}),
    ...(values['repositorySlug'] === undefined ? {} : { repositorySlug: values['repositorySlug'] }),
  };
}
