import { isSecretName } from '../secret-name.ts';
import type { Content } from './decode-answer.ts';
import { WITHHELD, withholdForms, withholdInText } from './withhold-text.ts';

export interface WithheldAnswer {
  readonly content: Content;
  /** Where secrets stand; an empty pointer is the whole answer. */
  readonly found: readonly string[];
}

type Steps = readonly string[];

const below = (declared: readonly Steps[], name: string): readonly Steps[] =>
  declared.flatMap(([step, ...more]) => (step === name || step === '*' ? [more] : []));

/** `{ name: 'Authorization', value: '…' }`, as lists of headers and settings have it. */
const namesSecret = (members: Readonly<Record<string, unknown>>): boolean =>
  ['name', 'key'].some((member) => typeof members[member] === 'string' && isSecretName(members[member]));

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
    const members: Readonly<Record<string, unknown>> = { ...given };
    const paired = namesSecret(members);
    return Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        name,
        walk(
          member,
          `${at}/${name}`,
          below(declared, name),
          secret || isSecretName(name) || (paired && name === 'value'),
        ),
      ]),
    );
  };
  const declared = pointers.map((pointer) => pointer.split('/').slice(1));
  return { value: walk(value, '', declared, false), found: [...found] };
}

const all = (): WithheldAnswer => ({ content: { kind: 'text', text: WITHHELD }, found: [''] });

/** An answer without its secrets. What has reviewed pointers and is no JSON cannot be looked through, and goes as a whole. */
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
      const text = withholdInText(content.text);
      return { content: { ...content, text }, found: text === content.text ? [] : [''] };
    }
    case 'binary':
      return pointers.length > 0 ? all() : { content, found: [] };
  }
}
