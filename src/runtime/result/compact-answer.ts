import { DROPPED, ORDINARY, ORDINARY_INSIDE, PAGE_MEMBERS, REPEATED, SHAPES, type Shape } from './compact-rules.ts';

export interface CompactAnswer {
  readonly value: unknown;
  /** What was left out, a word for each kind; empty when nothing was. */
  readonly omitted: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** What was asked for itself (`entry`: the answer, or each entry of a page) or something inside it, and whether in a page. */
interface Place {
  readonly entry: boolean;
  readonly paged: boolean;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `links.self[0].href`: the page in Bitbucket's web interface. */
function webUrl({ links }: Members): string | undefined {
  const self = isObject(links) ? links['self'] : undefined;
  const first: unknown = Array.isArray(self) ? self[0] : undefined;
  return isObject(first) && typeof first['href'] === 'string' ? first['href'] : undefined;
}

function repeats(value: unknown, other: unknown): boolean {
  if (typeof value === 'string' && typeof other === 'string') return other.startsWith(value) || other.endsWith(value);
  return value !== undefined && JSON.stringify(value) === JSON.stringify(other);
}

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

const isPage = (value: Members): boolean => Array.isArray(value['values']) && 'isLastPage' in value;

function shapeOf(value: Members, place: Place): Shape | undefined {
  if (place.entry) return undefined;
  const fits = ({ has, inPages }: Shape): boolean =>
    (place.paged || inPages !== true) && has.every((name) => Object.hasOwn(value, name));
  return SHAPES.find(fits);
}

/** Values that have one text that says it all: a path in its parts, and a commit's parent by both its hashes. */
function asText(name: string, value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { components, id, displayId, ...more } = value;
  const path = new Map(Object.entries(value)).get('toString'); // a member of Bitbucket's, not the method
  if (Array.isArray(components) && typeof path === 'string') return path;
  const parent = name === 'parents' && typeof id === 'string' && typeof displayId === 'string';
  return parent && Object.keys(more).length === 0 ? displayId : undefined;
}

/** A line of a file or a diff as `12 text`: a tenth of what the object costs. Undefined when it carries more. */
function lineText(line: unknown, removed: boolean): string | undefined {
  if (!isObject(line)) return undefined;
  const { text, line: content, source, destination, truncated, ...more } = line;
  if (Object.keys(more).length > 0 || truncated === true) return undefined;
  if (typeof text === 'string' && content === undefined && source === undefined) return text;
  const number = removed ? source : destination;
  return typeof content === 'string' && typeof number === 'number' ? `${number} ${content}` : undefined;
}

function compactLines(lines: readonly unknown[], removed: boolean): readonly string[] | undefined {
  const texts = lines.flatMap((line) => lineText(line, removed) ?? []);
  return texts.length === lines.length ? texts : undefined;
}

interface Within {
  readonly object: Members;
  readonly place: Place;
  readonly shape: Shape | undefined;
  readonly page: boolean;
}

/** The rule that leaves a member out, in the note's word for it. */
function whyOmitted(name: string, member: unknown, { object, place, shape, page }: Within): string | undefined {
  if (page && PAGE_MEMBERS.includes(name)) return 'page counters';
  if (shape !== undefined && !shape.keeps.includes(name)) return shape.name;
  const dropped = DROPPED.get(name);
  if (dropped !== undefined) return dropped;
  if (isEmpty(member) && name !== 'values') return 'empty values';
  if (ORDINARY.get(name)?.includes(member) === true) return 'ordinary values';
  if (!place.entry && ORDINARY_INSIDE.get(name)?.includes(member) === true) return 'ordinary values';
  return REPEATED.some(([one, other]) => one === name && repeats(member, object[other])) ? 'repetitions' : undefined;
}

/** Applies the rules of compact-rules.ts to an answer. The answer itself is not changed. */
export function compactAnswer(answer: unknown): CompactAnswer {
  const omitted = new Set<string>();

  const compactMember = (name: string, member: unknown, object: Members, place: Place): unknown => {
    const whole = asText(name, member);
    if (whole !== undefined) {
      omitted.add(name === 'parents' ? 'long hashes of parents' : 'parts of paths');
      return whole;
    }
    if (name === 'lines' && Array.isArray(member)) {
      const lines = compactLines(member, object['type'] === 'REMOVED');
      if (lines !== undefined) omitted.add('all of a line but its number and text');
      if (lines !== undefined) return lines;
    }
    if (Array.isArray(member)) return member.map((item) => compactMember(name, item, {}, place));
    return isObject(member) ? compactObject(member, place) : member;
  };

  const compactObject = (object: Members, place: Place): Members => {
    const page = isPage(object);
    const within: Within = { object, place, shape: shapeOf(object, place), page };
    const members = Object.entries(object).flatMap(([name, member]): [string, unknown][] => {
      const why = whyOmitted(name, member, within);
      if (why !== undefined) omitted.add(why);
      if (why !== undefined) return [];
      const entry = page && name === 'values';
      const inner = compactMember(name, member, object, { entry, paged: place.paged || entry });
      // What has become empty by the rules has nothing to say either.
      return isEmpty(inner) && name !== 'values' ? [] : [[name, inner]];
    });
    const url = place.entry && !page ? webUrl(object) : undefined;
    return Object.fromEntries(url === undefined || 'url' in object ? members : [...members, ['url', url]]);
  };

  const value = compactMember('', answer, {}, { entry: true, paged: false });
  return { value, omitted: [...omitted] };
}
