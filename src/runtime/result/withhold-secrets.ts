import { isSecretName } from '../secret-name.ts';
import type { Content } from './decode-answer.ts';
import { putMember } from './put-member.ts';
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

/** Places that are kept for the note and the record; what stands elsewhere is withheld all the same. */
const MAX_PLACES = 100;
const MAX_PLACE = 200;
/** Characters of JSON that are looked through: settings and lists of them are far smaller, and every match costs memory. */
const MAX_LOOKED = 4_194_304;
const NONE: readonly Steps[] = [];

// `/values/…/password`: names may be long and nested, and many secrets may stand below one.
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
export function withholdInValue(value: unknown, pointers: readonly string[]): { value: unknown; found: string[] } {
  const found = new Set<string>();
  const steps: string[] = [];
  const leaf = (given: string | number, secret: boolean): unknown => {
    const shown = secret ? WITHHELD : typeof given === 'string' ? withholdForms(given) : given;
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
    const paired = namesSecret(given as Readonly<Record<string, unknown>>);
    const shown: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(given)) {
      putMember(shown, name, inside(name, member, secret || isSecretName(name) || (paired && name === 'value')));
    }
    return shown;
  };
  const declared = pointers.map((pointer) => pointer.split('/').slice(1));
  return { value: walk(value, declared, false), found: [...found] };
}

const all = (): WithheldAnswer => ({ content: { kind: 'text', text: WITHHELD }, found: [''] });

/** An answer without its secrets. What has reviewed pointers and is no JSON cannot be looked through, and goes as a whole. */
export function withholdSecrets(content: Content, pointers: readonly string[]): WithheldAnswer {
  switch (content.kind) {
    case 'none':
      return { content, found: [] };
    case 'json': {
      if (content.chars !== undefined && content.chars > MAX_LOOKED) return all();
      const { value, found } = withholdInValue(content.value, pointers);
      return { content: { kind: 'json', value }, found };
    }
    case 'text': {
      // JSON that nobody has looked through has names and pairs that its text does not tell.
      if (pointers.length > 0 || content.unparsed === true) return all();
      const text = withholdInText(content.text);
      return { content: { ...content, text }, found: text === content.text ? [] : [''] };
    }
    case 'binary':
      return pointers.length > 0 ? all() : { content, found: [] };
  }
}
