import { isObject, type JsonObject } from '../json.ts';
/** What Bitbucket says of a list that comes in pages. */
export interface Page {
  readonly last: boolean;
  /** `start` of the next page. */
  readonly next: number | undefined;
  /** Where this one starts. */
  readonly start: number | undefined;
}

const numberAt = (value: JsonObject, name: string): number | undefined =>
  typeof value[name] === 'number' ? value[name] : undefined;

/** The page that a response is, or contains, as in the listing of a folder. */
export function pageOf(value: unknown): Page | undefined {
  if (!isObject(value)) return undefined;
  const page = isObject(value['children']) ? value['children'] : value;
  if (typeof page['isLastPage'] !== 'boolean') return undefined;
  const last = page['isLastPage'];
  return {
    last,
    next: last ? undefined : numberAt(page, 'nextPageStart'),
    start: numberAt(page, 'start'),
  };
}

export interface CutPage {
  readonly text: string;
  readonly shown: number;
  readonly entries: number;
}

/** As many entries of a page as fit into so many characters of JSON; undefined when not even one does. */
export function cutPage(value: unknown, maxChars: number): CutPage | undefined {
  if (!isObject(value)) return undefined;
  const { children } = value;
  const page = isObject(children) ? children : value;
  const entries: unknown = page['values'];
  if (!Array.isArray(entries)) return undefined;
  const withFirst = (count: number): unknown => {
    const values: unknown[] = entries.slice(0, count);
    return page === children ? { ...value, children: { ...page, values } } : { ...value, values };
  };
  let room = maxChars - JSON.stringify(withFirst(0)).length;
  let shown = 0;
  for (const entry of entries) {
    room -= JSON.stringify(entry).length + 1;
    if (room < 0) break;
    shown += 1;
  }
  return shown === 0 ? undefined : { text: JSON.stringify(withFirst(shown)), shown, entries: entries.length };
}
