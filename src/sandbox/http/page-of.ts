import type { Json, JsonObject } from './json.ts';
import { refusal } from './refusal.ts';

const LARGEST_PAGE = 1000;

function readCount(query: URLSearchParams, name: string, fallback: number, least: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw refusal.invalid(`${name} must be a number from ${least}.`, name);
  return Number(text);
}

interface PageStyle {
  readonly defaultLimit?: number;
  /** Lists that Bitbucket streams (commits, changes, files ...) say `nextPageStart: null` on the last page; others omit it. */
  readonly streamed?: boolean;
  /** Browse pages a file under `lines` and a blame. */
  readonly under?: string;
}

/** The page of `items` that the query asks for. */
export function pageOf<Item>(
  query: URLSearchParams,
  items: readonly Item[],
  show: (item: Item) => Json,
  { defaultLimit = 25, streamed = false, under = 'values' }: PageStyle = {},
): JsonObject {
  const start = readCount(query, 'start', 0, 0);
  const limit = Math.min(readCount(query, 'limit', defaultLimit, 1), LARGEST_PAGE);
  const shown = items.slice(start, start + limit);
  const isLastPage = start + shown.length >= items.length;
  const nextPageStart = isLastPage ? (streamed ? null : undefined) : start + shown.length;
  return { size: shown.length, limit, isLastPage, [under]: shown.map(show), start, nextPageStart };
}
