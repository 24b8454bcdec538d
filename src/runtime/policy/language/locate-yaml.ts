import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { AppError } from '../../errors.ts';
import { checkMarks, type QuotedRange } from './check-characters.ts';
import { createPlace, createPosition, type LocatedValue, type Offsets, stepTo } from './locate.ts';

type Event = ReturnType<typeof parseEvents>[number];

interface Level {
  readonly path: string;
  /** Undefined in a list. In a map: the key whose value comes next, and where it stands; empty when a key comes next. */
  readonly keys: { name: string; at: number } | undefined;
  index: number;
}

const isQuoted = (style: number): boolean =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;

/** Where an event's value begins, quotes included; undefined for what is no value. */
function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart - (isQuoted(event.style) ? 1 : 0);
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : undefined;
}

/** Of a document without aliases, whose keys are scalars. */
function offsetsOf(text: string, events: readonly Event[]): Offsets {
  const offsets = new Map<string, readonly [number, number]>();
  const levels: (Level | undefined)[] = [];
  for (const event of events) {
    const level = levels.at(-1);
    const at = startOf(event);
    if (event.type === EVENT_ID.DOCUMENT) levels.push(undefined);
    else if (event.type === EVENT_ID.POP) levels.pop();
    else if (at === undefined) continue;
    else if (level?.keys?.at === -1 && event.type === EVENT_ID.SCALAR) {
      level.keys.name = getScalarValue(text, event);
      level.keys.at = at;
    } else {
      const keyAt = level?.keys?.at ?? at;
      const step = level?.keys?.name ?? String(level?.index ?? '');
      const path = level === undefined ? '' : stepTo(level.path, step);
      offsets.set(path, [at, keyAt]);
      if (level?.keys !== undefined) level.keys.at = -1;
      else if (level !== undefined) level.index += 1;
      if (event.type === EVENT_ID.MAPPING) levels.push({ path, keys: { name: '', at: -1 }, index: 0 });
      else if (event.type === EVENT_ID.SEQUENCE) levels.push({ path, keys: undefined, index: 0 });
    }
  }
  return offsets;
}

/** The ranges of quoted texts, keys included. */
function quotedIn(events: readonly Event[]): readonly QuotedRange[] {
  return events.flatMap((event): readonly QuotedRange[] =>
    event.type === EVENT_ID.SCALAR && isQuoted(event.style) ? [[event.valueStart, event.valueEnd]] : [],
  );
}

/** Where the last of several documents begins. */
function lastDocument(events: readonly Event[]): number {
  const second = events.findLastIndex((event) => event.type === EVENT_ID.DOCUMENT);
  return (
    events
      .slice(second)
      .map(startOf)
      .find((at) => at !== undefined) ?? 0
  );
}

/** YAML 1.2, of which JSON is a part, with the place of everything in it; `name` is for the error where it is neither. */
export function locateYaml(name: string, text: string): LocatedValue {
  const fail = (offset: number, problem: string): never => {
    throw new AppError('config', `${name}:${createPlace(text)(offset)}: ${problem}`);
  };
  try {
    const events = parseEvents(text, {});
    const alias = events.find((event) => event.type === EVENT_ID.ALIAS);
    if (alias?.type === EVENT_ID.ALIAS)
      fail(alias.anchorStart - 1, 'an alias; write the value out, so that a reader sees what is allowed');
    const documents = constructFromEvents(events, { source: text });
    if (documents.length === 0) fail(0, 'a policy is one YAML document; there is none');
    if (documents.length > 1) fail(lastDocument(events), 'a policy is one YAML document; here another begins');
    checkMarks(name, text, () => quotedIn(events));
    const [value] = documents;
    return { value, position: createPosition(text, () => offsetsOf(text, events)) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return fail(error.mark?.position ?? 0, error.reason);
  }
}
