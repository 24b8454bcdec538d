import type { Domain, Operation } from '../catalog/operation.ts';
import type { Query } from './search-query.ts';
import { termsOf } from './search-words.ts';

/** What ranking asks about an operation, read once. */
export interface RankFacts {
  readonly nameTerms: readonly string[];
  readonly nameWords: readonly string[];
  readonly reads: boolean;
  readonly many: boolean;
  readonly domain: Domain;
  /** Names of its parameters. */
  readonly takes: ReadonlySet<string>;
  /** How much more often people ask for such an operation than for others. */
  readonly prior: number;
}

/** Chosen on the questions and on the tasks of bench/ that are not held out; without any of them the search finds less. */
const FACTOR = {
  nameCovered: 1.2,
  wordForWord: 0.2,
  intent: 1.7,
  number: 1.3,
  deprecated: 0.85,
  unmentioned: 0.75,
  own: 1.6,
};
const EVERYDAY: Readonly<Record<Domain, number>> = {
  'pull-request': 1.1,
  repository: 1.1,
  project: 1,
  user: 1,
  global: 1,
  instance: 0.8,
};
const COMMENTS = ['comment', 'task', 'react', 'suggest', 'reply', 'thread'].flatMap(termsOf);
/** Leading words of a name that a question need not say. */
const UNSAID: ReadonlySet<string> = new Set(['repo', 'admin']);

export function rankFacts({ name, access, description, deprecated, domain, parameters }: Operation): RankFacts {
  const nameTerms = [...new Set(termsOf(name))];
  const reads = access === 'read';
  const old = deprecated || description.includes('Deprecated');
  return {
    nameTerms,
    nameWords: name.split('_'),
    reads,
    many: /_(?:list|search)$/.test(name),
    domain,
    takes: new Set(parameters.map((parameter) => parameter.name)),
    prior: EVERYDAY[domain] * (old ? FACTOR.deprecated : 1),
  };
}

const share = (words: readonly string[], has: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(has).length / words.length;

/** Who wants what is done with one comment or pull request speaks of it. */
function mentionedFit({ several, terms }: Query, takes: ReadonlySet<string>): number {
  const unmentioned =
    (takes.has('commentId') && !COMMENTS.some((term) => terms.has(term))) ||
    (takes.has('pullRequestId') && (several || !terms.has('pullrequest')));
  return unmentioned ? FACTOR.unmentioned : 1;
}

/** How well an operation suits a question, beside what its words say. `found`: terms of the catalog that matched it. */
export function fit(query: Query, facts: RankFacts, found: (term: string) => boolean): number {
  const name = facts.nameTerms.filter((term, at) => at > 0 || !UNSAID.has(term) || query.terms.has(term));
  const covered = share(name, (term) => found(term) || (query.intent === 'read' && term === 'ask'));
  const wordForWord = share(facts.nameWords, (word) => query.written.has(word));
  return (
    (1 + FACTOR.nameCovered * covered) *
    (1 + FACTOR.wordForWord * wordForWord) *
    (facts.reads === (query.intent === 'read') ? FACTOR.intent : 1) *
    (query.intent === 'read' && facts.many === query.plural ? FACTOR.number : 1) *
    mentionedFit(query, facts.takes) *
    (query.own && query.pointed.size === 0 && facts.domain === 'user' ? FACTOR.own : 1) *
    facts.prior
  );
}
