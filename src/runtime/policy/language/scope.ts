import { AppError } from '../../errors.ts';
import type { Word } from './policy-file/types.ts';

/** The projects and repositories that a call may touch. Keys and slugs are compared without case, as Bitbucket does. */
export interface Scope {
  readonly projects: ReadonlySet<string>;
  /** `project/slug`, lower case. */
  readonly repositories: ReadonlySet<string>;
  /** As written, for messages. */
  readonly text: string;
  readonly source: string;
}

// ASCII only: lower-casing U+212A (the Kelvin sign) makes a k, and Bitbucket need not agree.
const NAME = /^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$/;

/** A key or slug in lower case; undefined for a value that cannot be a key or slug. */
function comparable(name: unknown): string | undefined {
  return typeof name === 'string' && NAME.test(name) ? name.toLowerCase() : undefined;
}

/** `PLAT`, `~jdoe` or `PLAT/api`, each. */
export function parseScope(words: readonly Word[]): Scope {
  const projects = new Set<string>();
  const repositories = new Set<string>();
  for (const word of words) {
    const { text } = word;
    const slash = text.indexOf('/');
    const project = comparable(slash < 0 ? text : text.slice(0, slash));
    const slug = slash < 0 ? undefined : comparable(text.slice(slash + 1)); // a second slash is in no slug
    if (project === undefined || (slash >= 0 && (slug === undefined || slug.startsWith('~')))) {
      throw new AppError(
        'config',
        `${word.at}: scope '${text}' is neither a project key (PLAT, ~jdoe) nor a repository (PLAT/api)`,
      );
    }
    if (slug === undefined) projects.add(project);
    else repositories.add(`${project}/${slug}`);
  }
  const [first] = words;
  return Object.freeze({
    projects,
    repositories,
    text: words.map(({ text }) => text).join(', '),
    source: first === undefined ? '' : first.at.split(':').slice(0, 2).join(':'),
  });
}

export function coversProject(scope: Scope, key: unknown): boolean {
  const project = comparable(key);
  return project !== undefined && scope.projects.has(project);
}

export function coversRepository(scope: Scope, key: unknown, slug: unknown): boolean {
  const project = comparable(key);
  const repository = comparable(slug);
  if (project === undefined || repository === undefined || repository.startsWith('~')) return false;
  return scope.projects.has(project) || scope.repositories.has(`${project}/${repository}`);
}
