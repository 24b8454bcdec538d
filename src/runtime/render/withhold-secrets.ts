import { holdsNamed, isExpressionName, isSecretName, namesSecret } from '../secrets/secret-name.ts';
import { type Content, MAX_DEPTH, nestsWithin } from './decode-response.ts';
import { putMember } from './put-member.ts';
import { MAX_LOOKED, WITHHELD, withholdForms, withholdInText } from './withhold-text.ts';

export interface WithheldAnswer {
  readonly content: Content;
  /** Where secrets are; an empty pointer is the whole response. */
  readonly found: readonly string[];
}

type Steps = readonly string[];

const below = (declared: readonly Steps[], name: string): readonly Steps[] =>
  declared.flatMap(([step, ...more]) => (step === name || step === '*' ? [more] : []));

/** Places listed in the note and the record; secrets at further places are withheld, too. */
const MAX_PLACES = 100;
const MAX_PLACE = 200;
/** The most characters of JSON that are searched: settings are far smaller, and every match costs memory. */
const MAX_JSON = 2_097_152;
const NONE: readonly Steps[] = [];
/** Levels of JSON inside JSON texts, and the depth of each, bounded for the stack. */
const MAX_INSIDE = 3;
const MAX_INSIDE_DEPTH = 100;
const BEGINS_JSON = /^\s*[[{]/;

function parsed(text: string, depth: number): unknown {
  try {
    return BEGINS_JSON.test(text) && nestsWithin(text, depth) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

// `/values/…/password`, bounded: names may be long and nested.
function pointerTo(steps: Steps): string {
  let pointer = '';
  for (const step of steps) {
    if (pointer.length > MAX_PLACE) break;
    pointer += `/${step.slice(0, MAX_PLACE)}`;
  }
  return pointer.slice(0, MAX_PLACE);
}

/**
 * A JSON value without its secrets: what the reviewed pointers name, what a telling name has, and what has a secret's form. Texts and
 * numbers go, whatever they are; true, false, null and an empty text stay, since they say that there is one or none.
 */
export function withholdInValue(
  value: unknown,
  pointers: readonly string[],
  inside = 0,
): { value: unknown; found: string[] } {
  const found = new Set<string>();
  const steps: string[] = [];
  const leaf = (given: string | number, secret: boolean): unknown => {
    const shown = secret ? WITHHELD : typeof given === 'string' ? withholdInMember(given, inside) : given;
    if (shown !== given && found.size < MAX_PLACES) found.add(pointerTo(steps));
    return shown;
  };
  const walk = (given: unknown, declared: readonly Steps[], telling: boolean): unknown => {
    const secret = telling || declared.some((left) => left.length === 0);
    if (typeof given === 'number' || (typeof given === 'string' && given !== '')) return leaf(given, secret);
    if (typeof given !== 'object' || given === null) return given;
    const inside = (name: string, member: unknown, tells: boolean): unknown => {
      steps.push(name);
      const shown = walk(member, declared.length === 0 ? NONE : below(declared, name), tells);
      steps.pop();
      return shown;
    };
    if (Array.isArray(given)) return given.map((item) => inside('*', item, secret));
    const members = Object.entries(given);
    const paired = namesSecret(members);
    const shown: Record<string, unknown> = {};
    for (const [name, member] of members) {
      const expression =
        !secret && typeof member === 'string' && isExpressionName(name) && below(declared, name).length === 0;
      const tells = secret || isSecretName(name) || (paired && holdsNamed(name));
      putMember(shown, name, expression ? member : inside(name, member, tells));
    }
    return shown;
  };
  const declared = pointers.map((pointer) => pointer.split('/').slice(1));
  return { value: walk(value, declared, false), found: [...found] };
}

/** A JSON text may contain JSON again, with names and pairs of its own. */
function withholdInMember(text: string, inside: number): string {
  const value = inside < MAX_INSIDE && text.length <= MAX_LOOKED ? parsed(text, MAX_INSIDE_DEPTH) : undefined;
  const withheld = value === undefined ? undefined : withholdInValue(value, [], inside + 1);
  return withholdForms(withheld === undefined || withheld.found.length === 0 ? text : JSON.stringify(withheld.value));
}

/** Treats each line that is JSON (logs, streams) as JSON, and the rest as text. */
function withholdInLines(text: string): string {
  const lines = text.split('\n').map((line) => {
    const value = parsed(line, MAX_DEPTH);
    const withheld = value === undefined ? undefined : withholdInValue(value, []);
    return withheld === undefined || withheld.found.length === 0 ? line : JSON.stringify(withheld.value);
  });
  return withholdInText(lines.join('\n'));
}

const all = (): WithheldAnswer => ({ content: { kind: 'text', text: WITHHELD }, found: [''] });

/** A text without its secrets. JSON is searched as JSON, whatever its media type. */
export function withholdInPlain(text: string): string {
  if (text.length > MAX_LOOKED) return WITHHELD;
  const json = text.replace(/^(?:\ufeff|\xef\xbb\xbf)/, ''); // the byte order mark of UTF-8, decoded or as bytes
  const value = parsed(json, MAX_DEPTH);
  if (value === undefined) return withholdInLines(text);
  const withheld = withholdInValue(value, []);
  return withheld.found.length === 0 ? text : JSON.stringify(withheld.value);
}

/** Bytes other than UTF-8 may still be text: Latin-1 is shown without its secrets, UTF-16 and UTF-32 with secrets are withheld as a whole. */
function withholdInBytes(content: Content & { readonly kind: 'binary' }): WithheldAnswer {
  const { bytes } = content;
  if (bytes.length > MAX_LOOKED) return all();
  // One character for each byte, so that bytes outside secrets stay as they are.
  const text = bytes.toString('latin1');
  const shown = withholdInPlain(text);
  if (shown !== text) return { content: { ...content, bytes: Buffer.from(shown, 'latin1') }, found: [''] };
  if (!text.includes('\0')) return { content, found: [] };
  const narrow = text.replaceAll('\0', '').replace(/^[\xef\xbb\xbf\xff\xfe]+/, '');
  return withholdInPlain(narrow) === narrow ? { content, found: [] } : all();
}

/** A response without its secrets. A response other than JSON is withheld as a whole when the operation has reviewed pointers. */
export function withholdSecrets(content: Content, pointers: readonly string[]): WithheldAnswer {
  switch (content.kind) {
    case 'none':
      return { content, found: [] };
    case 'json': {
      if (content.chars !== undefined && content.chars > MAX_JSON) return all();
      const { value, found } = withholdInValue(content.value, pointers);
      return { content: { kind: 'json', value }, found };
    }
    case 'text': {
      // JSON that was not parsed may have names and pairs that a search of its text misses.
      if (pointers.length > 0 || content.unparsed === true) return all();
      const text = withholdInPlain(content.text);
      return { content: { ...content, text }, found: text === content.text ? [] : [''] };
    }
    case 'binary':
      return pointers.length > 0 ? all() : withholdInBytes(content);
  }
}
