import { startDeadline } from '../bitbucket/pacing/deadline.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Content } from '../render/decode-response.ts';
import type { Caller } from './caller.ts';

/** Bounds of a call that follows pages, over all of them. */
export interface PageBounds {
  readonly timeoutMs: number;
  /** Characters of the merged response as JSON. */
  readonly maxChars: number;
}

/** One page, by its own built and proven request. */
export type FetchPage = (values: JsonObject, signal: AbortSignal) => Promise<Content>;

interface Page {
  readonly values: readonly unknown[];
  /** Echoed, never computed: Bitbucket filters after paging, so it is not `start` plus what came. */
  readonly next: number | undefined;
}

/** Items of the first request, and the most of any; from the second on, as many as should fit. */
const FIRST_ITEMS = 25;
const MOST_ITEMS = 500;
const LEAST_ITEMS = 5;
/** Items differ in size, and a page that does not fit is read for nothing. */
const CAUTION = 0.8;
/** What ends a call that already has some pages, but does not make them worthless. */
const STOPS = new Set<ErrorCode>([
  'denied', // where a policy fixes the start or the limit
  'timeout',
  'busy',
  'breaker-open',
  'limited',
  'rate-limited',
  'failed',
  'unreachable',
  'too-large',
]);

const TOO_LARGE = 'the result would become too large';

function toPage(content: Content): Page | undefined {
  if (content.kind !== 'json') return undefined;
  const { value } = content;
  if (typeof value !== 'object' || value === null || !('values' in value) || !Array.isArray(value.values))
    return undefined;
  const more = 'isLastPage' in value && value.isLastPage === false && 'nextPageStart' in value;
  return {
    values: value.values,
    next: more && typeof value.nextPageStart === 'number' ? value.nextPageStart : undefined,
  };
}

const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function merged(values: readonly unknown[], next: number | undefined, stopped: string | undefined): Content {
  const more = next === undefined ? { isLastPage: true } : { isLastPage: false, nextPageStart: next };
  return {
    kind: 'json',
    value: { size: values.length, ...more, values },
    // Not in the page: there, Bitbucket could have a member of this name.
    ...(stopped === undefined ? {} : { stopped }),
  };
}

/**
 * Follows `nextPageStart` up to so many items, and stops at a bound or a failure with what it has; `nextPageStart` of the merged
 * page then says where to go on. A page that would pass a bound is left to the next call whole.
 */
export async function followPages(
  fetchPage: FetchPage,
  given: JsonObject,
  maxItems: number,
  bounds: PageBounds,
  { signal: caller, progress }: Caller,
): Promise<Content> {
  const deadline = startDeadline(bounds.timeoutMs, caller);
  const items: unknown[] = [];
  const seen = new Set<number>();
  let start = numberOr(given['start'], 0);
  let chars = 0;
  try {
    for (let first = true; ; first = false) {
      const fitting =
        chars === 0 ? FIRST_ITEMS : Math.floor((CAUTION * (bounds.maxChars - chars) * items.length) / chars);
      if (fitting < LEAST_ITEMS) return merged(items, start, TOO_LARGE);
      // A limit that was given stays: the policy may have fixed it.
      const limit = numberOr(given['limit'], Math.min(fitting, MOST_ITEMS, maxItems - items.length));
      let content: Content;
      try {
        content = await fetchPage({ ...given, limit, ...(first ? {} : { start }) }, deadline.signal);
      } catch (error) {
        if (first || !(error instanceof AppError) || !STOPS.has(error.code)) throw error;
        return merged(items, start, error.message);
      }
      const page = toPage(content);
      if (page === undefined && first) return content; // not a page after all
      if (page === undefined) return merged(items, start, 'the next response is not a page');
      chars += JSON.stringify(page.values).length;
      if (!first && chars > bounds.maxChars) return merged(items, start, TOO_LARGE);
      const room = maxItems - items.length;
      items.push(...page.values.slice(0, room));
      await progress?.(items.length, maxItems);
      if (page.values.length > room)
        return merged(items, start, 'the last page is truncated: continuing repeats its first items');
      if (page.next === undefined || items.length >= maxItems) return merged(items, page.next, undefined);
      if (seen.has(page.next)) return merged(items, page.next, 'Bitbucket returned the same page again');
      seen.add(page.next);
      start = page.next;
    }
  } finally {
    deadline.stop();
  }
}
