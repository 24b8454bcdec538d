import { isObject, type JsonObject } from '../json.ts';
import { DROPPED, ORDINARY, ORDINARY_INSIDE, PAGE_MEMBERS, REPEATED, SHAPES, type Shape } from './compact-rules.ts';
import { putMember } from './put-member.ts';
import { renderFile } from './render-file.ts';
import { Comparison } from './same-value.ts';

export interface CompactResponse {
  readonly value: unknown;
  /** What was left out, a word for each kind; empty when nothing was. */
  readonly omitted: readonly string[];
}

/** What was asked for itself (`entry`: the response, or each entry of a page) or something inside it, and whether in a page. */
interface Place {
  readonly entry: boolean;
  readonly paged: boolean;
}

const ANSWER: Place = { entry: true, paged: false };
const PAGE_ENTRY: Place = { entry: true, paged: true };
const INSIDE: Place = { entry: false, paged: false };
const INSIDE_PAGE: Place = { entry: false, paged: true };

/** All rules of one name, so that a name without any costs one look. */
interface NameRules {
  readonly dropped: string | undefined;
  readonly ordinary: readonly unknown[];
  readonly ordinaryInside: readonly unknown[];
  readonly repeats: readonly (readonly string[])[];
  readonly ofPage: boolean;
}

function rulesOf(name: string): NameRules {
  return {
    dropped: DROPPED.get(name),
    ordinary: ORDINARY.get(name) ?? [],
    ordinaryInside: ORDINARY_INSIDE.get(name) ?? [],
    repeats: REPEATED.filter(([one]) => one === name).map(([, other]) => other.split('.')),
    ofPage: PAGE_MEMBERS.includes(name),
  };
}

const NAMED = [...DROPPED.keys(), ...ORDINARY.keys(), ...ORDINARY_INSIDE.keys(), ...PAGE_MEMBERS];
const RULES: ReadonlyMap<string, NameRules> = new Map(
  [...NAMED, ...REPEATED.map(([one]) => one)].map((name) => [name, rulesOf(name)]),
);

/** `links.self[0].href`: the page in Bitbucket's web interface. */
function webUrl({ links }: JsonObject): string | undefined {
  const self = isObject(links) ? links['self'] : undefined;
  const first: unknown = Array.isArray(self) ? self[0] : undefined;
  return isObject(first) && typeof first['href'] === 'string' ? first['href'] : undefined;
}

function memberAt(object: JsonObject, path: readonly string[]): unknown {
  let found: unknown = object;
  for (const name of path) found = isObject(found) ? found[name] : undefined;
  return found;
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object') return value === undefined;
  if (value === null) return true;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

const isPage = (value: JsonObject): boolean => Array.isArray(value['values']) && 'isLastPage' in value;

function hasAll(value: JsonObject, names: readonly string[]): boolean {
  for (const name of names) if (!Object.hasOwn(value, name)) return false;
  return true;
}

function shapeOf(value: JsonObject, { entry, paged }: Place): Shape | undefined {
  if (entry) return undefined;
  for (const shape of SHAPES) if ((paged || shape.inPages !== true) && hasAll(value, shape.has)) return shape;
  return undefined;
}

/** Values that have one text that says it all: a path in its parts, and a commit's parent by both its hashes. */
function asText(name: string, value: JsonObject): string | undefined {
  if (Array.isArray(value['components'])) {
    // A member of Bitbucket's, not the method.
    const path: unknown = Object.getOwnPropertyDescriptor(value, 'toString')?.value;
    return typeof path === 'string' ? path : undefined;
  }
  if (name !== 'parents' || typeof value['id'] !== 'string' || typeof value['displayId'] !== 'string') return undefined;
  return Object.keys(value).length === 2 ? value['displayId'] : undefined;
}

const LINE_MEMBERS: ReadonlySet<string> = new Set(['text', 'line', 'source', 'destination', 'truncated']);

/** A line of a file or a diff as `12 text`, which is far shorter than the object. Undefined when it carries more. */
function lineText(line: unknown, removed: boolean): string | undefined {
  if (!isObject(line)) return undefined;
  if (!Object.keys(line).every((name) => LINE_MEMBERS.has(name))) return undefined;
  const { text, line: content, source, destination, truncated } = line;
  if (truncated === true) return undefined;
  if (typeof text === 'string' && content === undefined && source === undefined) return text;
  const number = removed ? source : destination;
  return typeof content === 'string' && typeof number === 'number' ? `${number} ${content}` : undefined;
}

function compactLines(lines: readonly unknown[], removed: boolean): readonly string[] | undefined {
  const texts = lines.flatMap((line) => lineText(line, removed) ?? []);
  return texts.length === lines.length ? texts : undefined;
}

/** One walk over a response. */
class Compaction {
  readonly omitted = new Set<string>();
  private readonly comparison = new Comparison();

  member(name: string, value: unknown, owner: JsonObject, place: Place): unknown {
    if (Array.isArray(value)) return this.list(name, value, owner, place);
    if (!isObject(value)) return value;
    if (name === 'diff' && Array.isArray(value['hunks'])) {
      this.omitted.add('the JSON of diffs');
      return renderFile(value).join('\n');
    }
    const whole = asText(name, value);
    if (whole === undefined) return this.object(value, place);
    this.omitted.add(name === 'parents' ? 'long hashes of parents' : 'parts of paths');
    return whole;
  }

  private list(name: string, list: readonly unknown[], owner: JsonObject, place: Place): readonly unknown[] {
    if (name === 'lines') {
      const lines = compactLines(list, owner['type'] === 'REMOVED');
      if (lines !== undefined) this.omitted.add('all of a line but its number and text');
      if (lines !== undefined) return lines;
    }
    return list.map((item) => this.member(name, item, owner, place));
  }

  private object(object: JsonObject, place: Place): JsonObject {
    const page = isPage(object);
    const shape = shapeOf(object, place);
    const inside = place.paged ? INSIDE_PAGE : INSIDE;
    const small: Record<string, unknown> = {};
    for (const name of Object.keys(object)) {
      const member = object[name];
      const why = this.whyOmitted(name, member, object, place, shape, page);
      if (why !== undefined) {
        this.omitted.add(why);
        continue;
      }
      if (typeof member !== 'object') {
        putMember(small, name, member);
        continue;
      }
      const entries = page && name === 'values';
      const inner = this.member(name, member, object, entries ? PAGE_ENTRY : inside);
      // What has become empty by the rules has nothing to say either.
      if (name === 'values' || !isEmpty(inner)) putMember(small, name, inner);
    }
    const url = place.entry && !page ? webUrl(object) : undefined;
    if (url !== undefined && !('url' in object)) small['url'] = url;
    return small;
  }

  /** The rule that leaves a member out, in the note's word for it. */
  private whyOmitted(
    name: string,
    member: unknown,
    object: JsonObject,
    { entry }: Place,
    shape: Shape | undefined,
    page: boolean,
  ): string | undefined {
    const rules = RULES.get(name);
    if (page && rules?.ofPage === true) return 'page counters';
    if (shape !== undefined && !shape.keeps.includes(name)) return shape.name;
    if (rules?.dropped !== undefined) return rules.dropped;
    if (name !== 'values' && isEmpty(member)) return 'empty values';
    if (rules === undefined) return undefined;
    if (rules.ordinary.includes(member) || (!entry && rules.ordinaryInside.includes(member))) return 'ordinary values';
    for (const other of rules.repeats)
      if (this.comparison.repeats(member, memberAt(object, other))) return 'repetitions';
    return undefined;
  }
}

/** Applies the rules of compact-rules.ts to a response. The response itself is not changed. */
export function compactResponse(answer: unknown): CompactResponse {
  const walk = new Compaction();
  const value = walk.member('', answer, {}, ANSWER);
  return { value, omitted: [...walk.omitted] };
}
