import type { Query } from './search-query.ts';
import { termsOf } from './search-words.ts';

/** A phrase of users: each of its terms with how rare it is. */
export type Phrase = readonly (readonly [term: string, rarity: number])[];

/** Beside `what` and `who`, which half of all phrases have. */
const ASK = 'ask';
/** Of rarities: from here on a phrase tells enough by itself. */
const TELLING = 8;
const ALTERNATIVE = 0.5;
const FACTOR = 0.5;

/** The phrases of each operation. A term is the rarer, the fewer operations say it in any way. */
export function readPhrases(said: readonly (readonly string[])[], texts: readonly string[]): readonly Phrase[][] {
  const phrases = said.map((own) => own.map((phrase) => [...new Set(termsOf(phrase))].filter((term) => term !== ASK)));
  const counts = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    for (const term of new Set([...termsOf(text), ...(phrases[at] ?? []).flat()])) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const rarity = (term: string): number => Math.log(1 + texts.length / (1 + (counts.get(term) ?? 0)));
  return phrases.map((own) => own.map((phrase) => phrase.map((term) => [term, rarity(term)] as const)));
}

/** How much of its best phrase a question says: words together tell more than each of them alone. */
export function phraseFit(phrases: readonly Phrase[], { groups, terms }: Query): number {
  const written = new Set(groups.map(([term]) => term));
  const best = phrases.map((phrase) => {
    let all = 0;
    let found = 0;
    for (const [term, rarity] of phrase) {
      all += rarity;
      if (written.has(term)) found += rarity;
      else if (terms.has(term)) found += rarity * ALTERNATIVE;
    }
    return all === 0 ? 0 : (found / all) ** 2 * Math.min(1, found / TELLING);
  });
  return 1 + FACTOR * Math.max(0, ...best);
}
