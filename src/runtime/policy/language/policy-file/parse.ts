import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { AppError } from '../../../errors.ts';
import { checkMarks, createPlace, type QuotedRange } from './check-characters.ts';

type Event = ReturnType<typeof parseEvents>[number];

/** The place in the file of the value under a path, as `line:column`; with `key`, the place of the last key of the path. */
export type Position = (path: readonly (string | number)[], key?: boolean) => string;

export interface ParsedFile {
  readonly value: unknown;
  readonly position: Position;
}

/** The offsets of a value and of its key. In a list, both are the offset of the value. */
interface Offsets {
  readonly value: number;
  readonly key: number;
}

interface Level {
  readonly path: readonly string[];
  /** Undefined in a list. In a map: the key whose value comes next, and its offset; undefined when a key comes next. */
  readonly map: { key: { readonly name: string; readonly at: number } | undefined } | undefined;
  index: number;
}

const pathKey = (path: readonly (string | number)[]): string => JSON.stringify(path.map(String));

const isQuoted = (style: number): boolean =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;

/** The offset of an event's value, quotes included; undefined for an event without a value. */
function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined;
  return event.valueStart - (isQuoted(event.style) ? 1 : 0);
}

/** The offsets of every value and key of one document without aliases, by path. */
function offsetsOf(text: string, events: readonly Event[]): ReadonlyMap<string, Offsets> {
  const offsets = new Map<string, Offsets>();
  const levels: (Level | undefined)[] = [];
  for (const event of events) {
    const level = levels.at(-1);
    const isCollection = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
    if (event.type === EVENT_ID.DOCUMENT) levels.push(undefined);
    else if (event.type === EVENT_ID.POP) levels.pop();
    else if (event.type !== EVENT_ID.SCALAR && !isCollection) continue;
    else if (event.type === EVENT_ID.SCALAR && level?.map !== undefined && level.map.key === undefined) {
      level.map.key = { name: getScalarValue(text, event), at: startOf(event) ?? 0 };
    } else {
      const key = level?.map?.key;
      const path = level === undefined ? [] : [...level.path, key?.name ?? String(level.index)];
      // An empty value has the place of its key, an empty list item that of its list.
      const value = startOf(event) ?? key?.at;
      if (value !== undefined) offsets.set(pathKey(path), { value, key: key?.at ?? value });
      if (level?.map !== undefined) level.map.key = undefined;
      else if (level !== undefined) level.index += 1;
      if (isCollection)
        levels.push({ path, map: event.type === EVENT_ID.MAPPING ? { key: undefined } : undefined, index: 0 });
    }
  }
  return offsets;
}

/** A path that the file does not have gets the place of the nearest value above it. */
function createPosition(text: string, events: readonly Event[]): Position {
  const offsets = offsetsOf(text, events);
  const place = createPlace(text);
  return (path, key = false) => {
    for (let length = path.length; length >= 0; length--) {
      const found = offsets.get(pathKey(path.slice(0, length)));
      if (found !== undefined) return place(key && length === path.length ? found.key : found.value);
    }
    return '1:1';
  };
}

/** The ranges of all quoted text, keys included. */
function quotedIn(events: readonly Event[]): readonly QuotedRange[] {
  return events.flatMap((event): readonly QuotedRange[] =>
    event.type === EVENT_ID.SCALAR && isQuoted(event.style) ? [[event.valueStart, event.valueEnd]] : [],
  );
}

/** The offset of the last of several documents. */
function lastDocument(text: string, events: readonly Event[]): number {
  const last = events.findLastIndex((event) => event.type === EVENT_ID.DOCUMENT);
  const found = events.slice(last).map(startOf);
  return found.find((at) => at !== undefined) ?? text.length;
}

/**
 * Parses YAML 1.2, of which JSON is a part, with the place of every value. The file is in `name` only for errors. Rejects aliases: a
 * reader has to see what a rule allows where the rule is.
 */
export function parsePolicyText(name: string, text: string): ParsedFile {
  const fail = (offset: number, problem: string): never => {
    throw new AppError('config', `${name}:${createPlace(text)(offset)}: ${problem}`);
  };
  try {
    const events = parseEvents(text, {});
    const alias = events.find((event) => event.type === EVENT_ID.ALIAS);
    if (alias?.type === EVENT_ID.ALIAS)
      fail(alias.anchorStart - 1, 'an alias; repeat the value instead, so that a reader sees what is allowed');
    const documents = constructFromEvents(events, { source: text });
    if (documents.length === 0) fail(0, 'the file contains no YAML document; a policy is exactly one');
    if (documents.length > 1)
      fail(lastDocument(text, events), 'a second YAML document begins here; a policy is exactly one');
    checkMarks(name, text, quotedIn(events));
    return { value: documents[0], position: createPosition(text, events) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return fail(error.mark?.position ?? 0, error.reason);
  }
}
