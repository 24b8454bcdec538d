import type { CallerIdentity } from '../../identity/principal.ts';

/** What a call is aimed at, as its arguments name it. */
export interface AuditTarget {
  readonly project: string | null;
  readonly repository: string | null;
  readonly pullRequest: string | null;
}

/** What the arguments name, whether they are valid or not: a rejected call has a target too. */
export function targetOf(input: unknown, short: (text: string) => string): AuditTarget {
  const text = (name: string): string | null => {
    const value: unknown =
      typeof input === 'object' && input !== null ? Object.getOwnPropertyDescriptor(input, name)?.value : undefined;
    return typeof value === 'string' || typeof value === 'number' ? short(String(value)) : null;
  };
  return { project: text('projectKey'), repository: text('repositorySlug'), pullRequest: text('pullRequestId') };
}

/** One line of the audit log; docs/audit.md says what each field means. */
export interface AuditRecord {
  /** `intent`: about to be sent. `outcome`: how the call ended. Both share the request id. */
  readonly phase: 'intent' | 'outcome';
  readonly requestId: string;
  readonly principal: { readonly id: string; readonly method: string };
  readonly transport: CallerIdentity['transport'];
  readonly session: string | null;
  readonly client: { readonly name: string; readonly version: string } | null;
  readonly tool: string;
  readonly operation: string | null;
  readonly access: string | null;
  readonly target: AuditTarget;
  readonly decision: 'allow' | 'deny';
  readonly rule: string;
  readonly dryRun: boolean;
  readonly confirmation: string;
  readonly argumentsSha256: string | null;
  readonly arguments?: unknown;
  /** Outcome only: `ok`, or the code of the failure. */
  readonly outcome?: string;
  readonly status?: number | null;
  readonly bytes?: number | null;
  readonly durationMs?: number;
}
