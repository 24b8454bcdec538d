import { readShapes } from './search-shapes.ts';
import { mendSpelling } from './search-spelling.ts';
import { ALSO, DOING } from './search-terms.ts';
import { readWords, stem, termsOf, type Word } from './search-words.ts';

const MAX_WORDS = 40;

/** What a question asks for. */
export interface Query {
  /** Every word to look up, with what it weighs. */
  readonly terms: ReadonlyMap<string, number>;
  /** Each word of the question with its alternatives: found when one of them is. */
  readonly groups: readonly (readonly string[])[];
  /** Whether it wants to know something or to have something done. */
  readonly intent: 'read' | 'act' | undefined;
  /** It speaks of several things. */
  readonly plural: boolean;
  /** Parameters that it has a value for: it is about one thing that is there. */
  readonly pointed: ReadonlySet<string>;
  /** It is about pull requests, and about none in particular. */
  readonly several: boolean;
  /** It speaks of what is the asker's own. */
  readonly own: boolean;
  /** The words as written. */
  readonly written: ReadonlySet<string>;
}

const VERBS: ReadonlySet<string> = new Set(['create', 'delete', 'change'].map(stem));
const ASK = 'ask';
const SCOPES: ReadonlySet<string> = new Set(['repo', 'project', 'pullrequest']);
/** No plural in the sense of several. */
const NEVER_PLURAL: ReadonlySet<string> = new Set([ASK, 'setting', 'stat']);
/** What follows these narrows a question more often than it names its object. */
const NARROWING = /^(?:from|to|into|with|between|for|against|before|on|by|across|as|about)$/;
const ARTICLE = /^(?:the|a|an|this|my|our|your|pr|me)$/;

/** Somebody who wants to know; to be asked to do something is no question. */
const ASKING = /^(?!(?:can|could|would|will) you).*\?\s*$/is;
const WANTING =
  /^\s*(?:please|i(?:'d| would) like to|i want to|we need to|can you|could you)\b(?!.*\b(?:know|see)\b)|\b(?:should|must|shall)\b|\b(?:gets?|needs?)\s+(?:read|write|admin)\b/i;
const OWN = /\b(?:my|mine|i)\b/i;
/** `open` as a state, not as something to do. */
const STATE = { before: /^(?:still|all|any|own|my|every|an)$/, after: /^(?:prs?|pull|merge|tasks?|requests?|ones?)$/ };

const WEIGHT = { shape: 0.5, ask: 0.5, alternative: 0.8, narrowing: 0.4, participle: 0.5 };

const doing: ReadonlySet<string> = new Set(DOING.split(' ').flatMap(termsOf));
const alternatives: ReadonlyMap<string, readonly string[]> = new Map(
  ALSO.flatMap(({ said, meant }) => said.split(' ').map((word) => [stem(word), termsOf(meant)] as const)),
);

function alternativesOf({ term, text }: Word): readonly string[] {
  return alternatives.get(stem(text)) ?? alternatives.get(term) ?? [];
}

function isPlural({ term, text }: Word): boolean {
  return /^(?:find|search|list)$/.test(text) || (!NEVER_PLURAL.has(term) && /[^s]s$/.test(text));
}

const acting = (word: Word): boolean =>
  !word.text.endsWith('ed') && [word.term, ...alternativesOf(word)].some((candidate) => doing.has(candidate));

/** Reads a question. `known`: whether a word occurs in the catalog, so that ids and versions are not searched for. */
export function readQuery(question: string, known: (term: string) => boolean): Query {
  const { text: asked, things, pointed } = readShapes(question);
  const mended = (word: Word): Word => {
    const text =
      known(word.term) || alternatives.has(word.term) ? undefined : mendSpelling(word.term, alternatives.keys());
    return text === undefined ? word : { ...word, text, term: text };
  };
  const words = readWords(asked).slice(0, MAX_WORDS).map(mended);
  const terms = new Map<string, number>();
  const groups: (readonly string[])[] = [];
  let intent: Query['intent'] = ASKING.test(asked) ? 'read' : undefined;
  const clauses = asked.split(/[,;:.!]\s/).map((clause) => readWords(clause)[0]);
  if (intent === undefined && clauses[0]?.term === ASK) intent = 'read';
  if (intent === undefined && WANTING.test(question)) intent = 'act';
  const certain = intent === 'read';
  if (intent === undefined && clauses.some((word) => word !== undefined && acting(word))) intent = 'act';
  let narrowing = 1;
  const put = (term: string, weight: number): void => {
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };

  for (const [at, word] of words.entries()) {
    const { term, text, before, after } = word;
    const state = text === 'open' && at > 0 && (STATE.before.test(before) || STATE.after.test(after));
    const meant = state ? [] : alternativesOf(word);
    // Whoever asks wants nothing done, whatever the verb.
    const others = certain ? meant.filter((other) => !VERBS.has(other)) : meant;
    if (NARROWING.test(before)) narrowing = WEIGHT.narrowing;
    if (term === ASK) {
      intent ??= 'read';
      put(ASK, WEIGHT.ask);
      for (const other of others) put(other, WEIGHT.alternative);
      continue;
    }
    // "Merged pull requests" are to be listed, not to be merged.
    const participle = state || text.endsWith('ed');
    const acts = !participle && acting(word);
    if (at === 0 && ARTICLE.test(after)) intent ??= 'act';
    if (/\d/.test(term) && !known(term)) continue;
    intent ??= acts ? 'act' : 'read';
    const scope = SCOPES.has(term) && !(term === 'pullrequest' && before === 'for');
    const weight = participle ? WEIGHT.participle : scope ? 1 : narrowing;
    put(term, weight);
    for (const other of others) put(other, WEIGHT.alternative * weight);
    groups.push([term, ...others]);
  }
  for (const thing of things.flatMap(termsOf)) put(thing, WEIGHT.shape);
  const own = OWN.test(asked);
  const several = /\b(?:prs|mrs|pull requests|merge requests)\b/i.test(asked) && !pointed.has('pullRequestId');
  return {
    pointed,
    several,
    own,
    terms,
    groups,
    intent,
    plural: !pointed.has('commentId') && words.some(isPlural),
    written: new Set(words.map(({ text }) => text)),
  };
}
