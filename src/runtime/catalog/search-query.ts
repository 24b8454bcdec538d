import { ALSO, DOING } from './search-terms.ts';
import { readWords, stem, termsOf, type Word } from './search-words.ts';

const MAX_CHARACTERS = 500;
const MAX_WORDS = 40;

/** What a question asks for. */
export interface Query {
  /** Every word to look up, with what it weighs. */
  readonly terms: ReadonlyMap<string, number>;
  /** Each word of the question with its alternatives: found when one of them is. */
  readonly groups: readonly (readonly string[])[];
  /** Whether it wants to know something or to have something done. */
  readonly intent: 'read' | 'act' | undefined;
  readonly verb: Verb | undefined;
  /** It speaks of several things. */
  readonly plural: boolean;
  /** The words as written. */
  readonly written: ReadonlySet<string>;
}

export type Verb = 'create' | 'delete' | 'change';

const VERBS: ReadonlyMap<string, Verb> = new Map([
  [stem('create'), 'create'],
  [stem('delete'), 'delete'],
  [stem('change'), 'change'],
]);
export const verbOf = (terms: readonly string[]): Verb | undefined =>
  terms.map((term) => VERBS.get(term)).find((verb) => verb !== undefined);

const ASK = 'ask';
const SCOPES: ReadonlySet<string> = new Set(['repo', 'project', 'pullrequest']);
/** No plural in the sense of several. */
const NEVER_PLURAL: ReadonlySet<string> = new Set([ASK, 'setting', 'stat']);
/** What follows these narrows a question more often than it names its object. */
const NARROWING = /^(?:from|to|into|with|between|for|against|before|on|by|across|as|about)$/;
const ARTICLE = /^(?:the|a|an|this|my|our|your|pr|me)$/;

const WEIGHT = { ask: 0.5, alternative: 0.8, narrowing: 0.4, participle: 0.5 };

const doing: ReadonlySet<string> = new Set(DOING.split(' ').flatMap(termsOf));
const alternatives: ReadonlyMap<string, readonly string[]> = new Map(
  ALSO.flatMap(({ said, meant }) => said.split(' ').map((word) => [stem(word), termsOf(meant)] as const)),
);

const alternativesOf = ({ term, text }: Word): readonly string[] =>
  alternatives.get(stem(text)) ?? alternatives.get(term) ?? [];

function isPlural({ term, text }: Word): boolean {
  return /^(?:find|search|list)$/.test(text) || (!NEVER_PLURAL.has(term) && /[^s]s$/.test(text));
}

/** Reads a question. `known`: whether a word occurs in the catalog, so that ids and versions are not searched for. */
export function readQuery(question: string, known: (term: string) => boolean): Query {
  const words = readWords(question.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS);
  const terms = new Map<string, number>();
  const groups: (readonly string[])[] = [];
  let intent: Query['intent'];
  let verb: Verb | undefined;
  let narrowing = 1;
  const put = (term: string, weight: number): void => {
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };

  for (const [at, word] of words.entries()) {
    const { term, text, before, after } = word;
    const others = alternativesOf(word);
    if (NARROWING.test(before)) narrowing = WEIGHT.narrowing;
    if (term === ASK) {
      intent ??= 'read';
      put(ASK, WEIGHT.ask);
      for (const other of others) put(other, WEIGHT.alternative);
      continue;
    }
    // "Merged pull requests" are to be listed, not to be merged.
    const participle = text.endsWith('ed');
    const acts = !participle && [term, ...others].some((candidate) => doing.has(candidate));
    if (at === 0 && ARTICLE.test(after)) intent ??= 'act';
    if (/\d/.test(term) && !known(term)) continue;
    intent ??= acts ? 'act' : 'read';
    if (!participle) verb ??= verbOf([term, ...others]);
    const scope = SCOPES.has(term) && !(term === 'pullrequest' && before === 'for');
    const weight = participle ? WEIGHT.participle : scope ? 1 : narrowing;
    put(term, weight);
    for (const other of others) put(other, WEIGHT.alternative * weight);
    groups.push([term, ...others]);
  }
  return { terms, groups, intent, verb, plural: words.some(isPlural), written: new Set(words.map(({ text }) => text)) };
}
