import type { ScopeFacts } from '../../catalog/operation.ts';

/** The condition on the arguments under which a side effect stays within its level. */
interface Condition {
  readonly in: 'query' | 'body';
  readonly at: string;
  /** `present`: must be given. A list: absent, or one of these. */
  readonly must: 'present' | readonly string[];
}

/** The reach of a reviewed side effect, and its condition. */
export interface Bound {
  readonly level: 'repository' | 'project';
  readonly condition?: Condition;
}

const project: Bound = { level: 'project' };
const repository: Bound = { level: 'repository' };

/**
 * The side effects that no argument names (`scope.beyond` in openapi/operations.yaml), each with the bound that its review found. A
 * side effect without an entry has no bound, and its operation is outside every scope. So a new or reworded one needs a review first.
 *
 * Left out on purpose: writes to the source repository of a pull request (rebase, apply a suggestion), everything that pulls from
 * or compares with the origin of a fork, and URLs that Bitbucket itself would call and report on (webhook test).
 */
const BOUNDS: Readonly<Record<string, Bound>> = {
  'A new key or visibility reaches every repository of the project.': project,
  'A new name can change the slug, so that a scope naming the old slug no longer covers the repository.': project,
  'Access to every repository of the project ends with it.': project,
  'Adds a repository beside those that exist.': project,
  'Answers with all repositories of the project.': project,
  'Applies to every repository of the project.': project,
  'Default tasks of a project concern the pull requests of all its repositories.': project,
  'Events of every repository of the project are no longer sent.': project,
  'Events of every repository of the project are sent to the URL.': project,
  'Includes restrictions inherited from the project.': project,
  'Includes reviewer groups inherited from the project.': project,
  'Includes rules inherited from the project.': project,
  'May show a restriction inherited from the project.': project,
  'Returns webhooks of the parent project as well.': project,
  'Shows the settings of the project when the repository has none.': project,
  'Shows the settings of the project when the repository has none or the project restricts them.': project,
  'Takes effect in every repository of the project.': project,
  'The group can be used in every repository of the project.': project,
  'The id of an inherited project restriction may be accepted and lift it for every repository of the project.':
    project,
  'The id of an inherited project rule may be accepted and change it for every repository of the project.': project,
  'The key opens every repository of the project.': project,
  'The script runs on the server for every repository of the project.': project,
  'The settings may name a URL that the hook calls.': project,
  'The token works in every repository of the project.': project,
  'Whether the id of a group inherited from the project is accepted here is not documented.': project,
  'With effective=true the access keys of the project are listed too.': project,
  // The pull request belongs to the target repository; it names its source and shows its commits, as every read of it does.
  'A pull request from a fork names the fork, which may belong to another project.': repository,
  'Brings commits of the source repository, perhaps a fork, into the target branch.': repository,
  'Direction OUTGOING returns pull requests into other repositories; sources may be forks.': {
    level: 'repository',
    condition: { in: 'query', at: 'direction', must: ['INCOMING'] },
  },
  // The target of the fork is then a resource argument, and checked as one.
  "Without project.key the fork is created in the caller's personal project.": {
    level: 'repository',
    condition: { in: 'body', at: '/project/key', must: 'present' },
  },
};

const bounds: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS));

/** All side effects with a bound. A test compares them with the catalog. */
export const boundedEffects: readonly string[] = Object.keys(BOUNDS);

/** The bound of each side effect of an operation; undefined when one has no bound. */
export function boundsOf({ beyond }: ScopeFacts): readonly Bound[] | undefined {
  const found = beyond.map((sentence) => bounds.get(sentence));
  return found.every((bound) => bound !== undefined) ? found : undefined;
}
