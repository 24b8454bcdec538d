import { featuresOf } from './search-features.ts';
import { termsOf } from './search-words.ts';
import type { UsersWords } from './users-words.ts';

/** For each of the names, how much more its users say what was asked than users of any tool: a logarithm, above 0 for more. */
export type RequestFit = (question: string) => readonly number[];

/** What all users together say counts as so much that the users of one part of a name said. */
const EVERYBODY = 20;
const SPECIFIC = 2;

/** Words of a name and pairs of them: what users say for one tool teaches about all that share a part of its name. */
function partsOf(name: string): readonly string[] {
  const terms = termsOf(name);
  return [...new Set([...terms, ...terms.slice(1).map((term, at) => `${terms[at] ?? ''} ${term}`)])];
}

/** How often each feature is said, and by users of what; numbers one after the other, for what thousands of requests say. */
function listen(said: UsersWords): { readonly heard: ReadonlyMap<string, readonly number[]>; readonly much: number[] } {
  const heard = new Map<string, number[]>();
  const much: number[] = [];
  for (const { words, requests } of said.values()) {
    const tool = much.length;
    let all = 0;
    for (const request of [...words, ...requests]) {
      for (const [feature, weight] of featuresOf(request)) {
        const entry = heard.get(feature);
        if (entry === undefined) heard.set(feature, [tool, weight]);
        else entry.push(tool, weight);
        all += weight;
      }
    }
    much.push(all);
  }
  return { heard, much };
}

/** Learns from what users say for tools, which need not be among `names`. */
export function learnRequests(said: UsersWords, names: readonly string[]): RequestFit {
  const numbers = new Map<string, number>();
  const parts = [...said.keys(), ...names].map((name) =>
    partsOf(name).map((part) => {
      const number = numbers.get(part) ?? numbers.size;
      numbers.set(part, number);
      return number;
    }),
  );
  const { heard, much } = listen(said);
  const all = much.reduce((sum, each) => sum + each, 0);
  const totals = new Float64Array(numbers.size).fill(EVERYBODY);
  const add = (to: Float64Array, tool: number, weight: number): void => {
    for (const part of parts[tool] ?? []) to[part] = (to[part] ?? 0) + weight;
  };
  for (const [tool, weight] of much.entries()) add(totals, tool, weight);
  const own = parts.slice(said.size);

  return (question) => {
    const fits = own.map(() => 0);
    for (const [feature, weight] of featuresOf(question)) {
      const entry = heard.get(feature);
      if (entry === undefined) continue;
      const counts = new Float64Array(numbers.size);
      let usual = 0;
      for (let at = 0; at < entry.length; at += 2) {
        const each = entry[at + 1] ?? 0;
        usual += each;
        add(counts, entry[at] ?? 0, each);
      }
      const ratios = counts.map((count, part) => ((count * all) / usual + EVERYBODY) / (totals[part] ?? EVERYBODY));
      own.forEach((mine, at) => {
        const ratio = mine.reduce((sum, part) => sum + (ratios[part] ?? 1), 0) / Math.max(1, mine.length);
        fits[at] = (fits[at] ?? 0) + weight * Math.log((1 + SPECIFIC * ratio) / (1 + SPECIFIC));
      });
    }
    return fits;
  };
}
