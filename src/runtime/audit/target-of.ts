import type { AuditTarget } from './audit-record.ts';

/** What the arguments name, whether they are valid or not: a refused call has a target too. */
export function targetOf(input: unknown, short: (text: string) => string): AuditTarget {
  const named = new Map<string, unknown>(typeof input === 'object' && input !== null ? Object.entries(input) : []);
  const text = (name: string): string | null => {
    const value = named.get(name);
    return typeof value === 'string' || typeof value === 'number' ? short(String(value)) : null;
  };
  return { project: text('projectKey'), repository: text('repositorySlug'), pullRequest: text('pullRequestId') };
}
