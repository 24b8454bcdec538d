import type { AuditTarget } from './audit-record.ts';

/** What the arguments name, whether they are valid or not: a refused call has a target too. */
export function targetOf(input: unknown, short: (text: string) => string): AuditTarget {
  const text = (name: string): string | null => {
    const value: unknown =
      typeof input === 'object' && input !== null ? Object.getOwnPropertyDescriptor(input, name)?.value : undefined;
    return typeof value === 'string' || typeof value === 'number' ? short(String(value)) : null;
  };
  return { project: text('projectKey'), repository: text('repositorySlug'), pullRequest: text('pullRequestId') };
}
