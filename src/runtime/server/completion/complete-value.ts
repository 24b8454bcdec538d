import type { Caller } from '../../call/caller.ts';
import type { CallerContext } from '../../call/caller-context.ts';
import { performBound } from '../../call/perform-bound.ts';
import { AppError } from '../../errors.ts';
import { isAllowed } from '../../policy/decide/authorize.ts';
import type { Scope } from '../../policy/language/scope.ts';
import type { CompletionKind } from './completion-kind.ts';
import { SOURCES, type Typed } from './sources.ts';

/** MCP allows no more in one response. */
const MOST = 100;
/** A longer value is useless in a list of suggestions. */
const MAX_LENGTH = 1_000;

type Candidate = readonly unknown[];

export interface Completion {
  readonly values: string[];
  readonly hasMore: boolean;
}

/** A scope names its projects and repositories itself, also where the lists of Bitbucket reach beyond it and are rejected. */
function fromScope({ text }: Scope, kind: CompletionKind, project: string | undefined): readonly Candidate[] {
  const named = text.split(', ').map((word) => word.split('/'));
  if (kind === 'project') return named.map(([key]) => [key]);
  if (kind !== 'repository') return [];
  return named.flatMap(([key, slug]) =>
    slug !== undefined && key?.toLowerCase() === project?.toLowerCase() ? [[slug]] : [],
  );
}

function itemsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null || !('values' in value) || !Array.isArray(value.values)) return [];
  return value.values.flatMap((item: unknown) => (typeof item === 'object' && item !== null ? [{ ...item }] : []));
}

/** The list of Bitbucket, by the one line of calls; nothing where the policy does not allow it. */
async function ask(
  context: CallerContext,
  kind: CompletionKind,
  typed: Typed,
  caller: Caller,
): Promise<readonly Candidate[]> {
  const { operation: name, input, read } = SOURCES[kind];
  const operation = context.catalog.byName.get(name);
  const values = input(typed);
  if (operation === undefined || values === undefined || !isAllowed(context.policy, operation)) return [];
  const { content } = await performBound(context, name, values, caller);
  return content.kind === 'json' ? itemsOf(content.value).map(read) : [];
}

/** Best first: what begins with what was typed, then what holds it. */
function rank(candidates: readonly Candidate[], typed: string): readonly string[] {
  const wanted = typed.toLowerCase();
  const starting: string[] = [];
  const holding: string[] = [];
  for (const [value, ...texts] of candidates) {
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written !== 'string' || written === '' || written.length > MAX_LENGTH) continue;
    const found = [written, ...texts].flatMap((text) => (typeof text === 'string' ? [text.toLowerCase()] : []));
    if (found[0]?.startsWith(wanted) === true) starting.push(written);
    else if (found.some((text) => text.includes(wanted))) holding.push(written);
  }
  return [...new Set([...starting, ...holding])];
}

/** Values for one variable, within the policy and its scope. A client asks while a person types: where the list fails, there is just nothing. */
export async function completeValue(
  context: CallerContext,
  kind: CompletionKind,
  typed: Typed,
  caller: Caller,
): Promise<Completion> {
  const { scope } = context.policy;
  let listed: readonly Candidate[] = [];
  try {
    listed = await ask(context, kind, typed, caller);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.log.debug({ code: error.code, kind }, 'completion found nothing');
  }
  const known = scope === undefined ? [] : fromScope(scope, kind, typed.project);
  const values = rank([...known, ...listed], typed.value);
  return { values: values.slice(0, MOST), hasMore: values.length > MOST };
}
