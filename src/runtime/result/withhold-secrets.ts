import { holdsNamed, isExpressionName, isSecretName, namesSecret } from '../secret-name.ts';
import { type Content, MAX_DEPTH, nestsWithin } from './decode-answer.ts';
import { WITHHELD, withholdForms, withholdInText } from './withhold-text.ts';

export interface WithheldAnswer {
  readonly content: Content;
  /** Where secrets stand; an empty pointer is the whole answer. */
  readonly found: readonly string[];
}

type Steps = readonly string[];

const below = (declared: readonly Steps[], name: string): readonly Steps[] =>
  declared.flatMap(([step, ...more]) => (step === name || step === '*' ? [more] : []));

/**
 * A JSON value without its secrets: what the reviewed pointers name, what a telling name has, and what has a secret's form. Texts and
 * numbers go, whatever they are; true, false, null and an empty text stay, since they say that there is one or none.
 */
export function withholdInValue(value: unknown, pointers: readonly string[]): { value: unknown; found: string[] } {
  const found = new Set<string>();
  const leaf = (given: string | number, at: string, secret: boolean): unknown => {
    const shown = secret ? WITHHELD : typeof given === 'string' ? withholdForms(given) : given;
    if (shown !== given) found.add(at);
    return shown;
  };
  const walk = (given: unknown, at: string, declared: readonly Steps[], telling: boolean): unknown => {
    const secret = telling || declared.some((steps) => steps.length === 0);
    if (typeof given === 'number' || (typeof given === 'string' && given !== '')) return leaf(given, at, secret);
    if (typeof given !== 'object' || given === null) return given;
    if (Array.isArray(given)) return given.map((item) => walk(item, `${at}/*`, below(declared, '*'), secret));
    const members = Object.entries(given);
    const paired = namesSecret(members);
    return Object.fromEntries(
      members.map(([name, member]) => {
        const inner = below(declared, name);
        if (!secret && inner.length === 0 && isExpressionName(name) && typeof member === 'string')
          return [name, member];
        const told = secret || isSecretName(name) || (paired && holdsNamed(name));
        return [name, walk(member, `${at}/${name}`, inner, told)];
      }),
    );
  };
  const declared = pointers.map((pointer) => pointer.split('/').slice(1));
  return { value: walk(value, '', declared, false), found: [...found] };
}

const all = (): WithheldAnswer => ({ content: { kind: 'text', text: WITHHELD }, found: [''] });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text without its secrets; one that is JSON is looked through as JSON, whatever it calls itself. */
export function withholdInPlain(text: string): string {
  const json = text.replace(/^(?:\ufeff|\xef\xbb\xbf)/, ''); // the mark of UTF-8, decoded or as bytes
  const value = /^\s*[[{]/.test(json) && nestsWithin(json, MAX_DEPTH) ? parsed(json) : undefined;
  if (value === undefined) return withholdInText(text);
  const withheld = withholdInValue(value, []);
  return withheld.found.length === 0 ? text : JSON.stringify(withheld.value);
}

/** What is no UTF-8 text may be one all the same: in Latin-1 it is shown without its secrets, in UTF-16 or UTF-32 not at all. */
function withholdInBytes(content: Content & { readonly kind: 'binary' }): WithheldAnswer {
  const { bytes } = content;
  // One character for each byte, so that every byte that holds no secret stays as it is.
  const text = bytes.toString('latin1');
  const shown = withholdInPlain(text);
  if (shown !== text) return { content: { ...content, bytes: Buffer.from(shown, 'latin1') }, found: [''] };
  if (!text.includes('\0')) return { content, found: [] };
  const narrow = text.replaceAll('\0', '').replace(/^[\xef\xbb\xbf\xff\xfe]+/, '');
  return withholdInPlain(narrow) === narrow ? { content, found: [] } : all();
}

/** A response without its secrets. What has reviewed pointers and is no JSON cannot be looked through, and goes as a whole. */
export function withholdSecrets(content: Content, pointers: readonly string[]): WithheldAnswer {
  switch (content.kind) {
    case 'none':
      return { content, found: [] };
    case 'json': {
      const { value, found } = withholdInValue(content.value, pointers);
      return { content: { kind: 'json', value }, found };
    }
    case 'text': {
      if (pointers.length > 0) return all();
      const text = withholdInPlain(content.text);
      return { content: { ...content, text }, found: text === content.text ? [] : [''] };
    }
    case 'binary':
      return pointers.length > 0 ? all() : withholdInBytes(content);
  }
}
