import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { OperationSet } from './operation-set.ts';

/** The literal of a pattern that the fewest words hold, with the line ends that it touches; and whether to hold it is to match. Empty: all do. */
function telling(pattern: string): { readonly literal: string; readonly enough: boolean } {
  const [head = '', ...others] = pattern.split(/\*+/);
  const tail = others.pop();
  if (tail === undefined) return { literal: `\n${head}\n`, enough: true };
  const whole = others.length === 0;
  // Many words begin alike, and few end so: the last one that is no mere letter or two.
  if (tail.length > 3) return { literal: `${tail}\n`, enough: whole && head === '' };
  const inner = others.findLast(({ length }) => length > 3);
  if (inner !== undefined) return { literal: inner, enough: false };
  if (head !== '') return { literal: `\n${head}`, enough: whole && tail === '' };
  return { literal: tail === '' ? '' : `${tail}\n`, enough: whole };
}

/**
 * All words in one text, a line each: the engine finds those that hold some letters in microseconds, where asking a thousand of them
 * one by one takes a cold start a millisecond, for each of fifty rules.
 */
export class WordIndex {
  readonly #catalog: Catalog;
  readonly #text: string;
  /** Where each line starts, and the place in the catalog of the operation that it is a word of. */
  readonly #starts: Uint32Array;
  readonly #places: Uint16Array;

  constructor(catalog: Catalog, wordsOf: (operation: Operation) => readonly string[]) {
    const words: string[] = [];
    const places: number[] = [];
    let place = 0;
    for (const operation of catalog.operations) {
      for (const word of wordsOf(operation)) {
        words.push(word);
        places.push(place);
      }
      place += 1;
    }
    this.#catalog = catalog;
    this.#text = `\n${words.join('\n')}\n`;
    this.#places = Uint16Array.from(places);
    this.#starts = new Uint32Array(words.length);
    let start = 1;
    for (const [line, word] of words.entries()) {
      this.#starts[line] = start;
      start += word.length + 1;
    }
  }

  /** The operations of every word that a glob matches. `anything`: its stars match all characters. */
  matching(pattern: string, anything: boolean, glob: (word: string) => boolean): OperationSet {
    const matched = new OperationSet(this.#catalog);
    if (anything && /^\*+$/.test(pattern)) return matched.addEach(this.#places);
    this.#find(pattern, anything, glob, (place) => {
      matched.add(place);
      return false;
    });
    return matched;
  }

  /** Whether a glob matches any word at all. */
  holds(pattern: string, anything: boolean, glob: (word: string) => boolean): boolean {
    return this.#find(pattern, anything, glob, () => true);
  }

  /** Only words that hold the most telling literal are tried; where stars match anything, one at either end may be all that is asked. */
  #find(
    pattern: string,
    anything: boolean,
    glob: (word: string) => boolean,
    enoughWith: (place: number) => boolean,
  ): boolean {
    if (pattern.includes('\n')) return false; // no word does, and two lines could together
    const { literal, enough } = telling(pattern);
    const before = literal.startsWith('\n') ? 1 : 0;
    for (let line = this.#next(literal, 0, before); line < this.#starts.length; ) {
      const start = this.#starts[line] ?? 0;
      const end = this.#starts[line + 1] ?? this.#text.length;
      const matches = (enough && anything) || glob(this.#text.slice(start, end - 1));
      if (matches && enoughWith(this.#places[line] ?? 0)) return true;
      line = literal === '' ? line + 1 : this.#next(literal, end - 1, before);
    }
    return false;
  }

  /** The line of the next place of a literal; beyond the last when there is none. */
  #next(literal: string, from: number, before: number): number {
    const at = this.#text.indexOf(literal, from);
    if (at < 0) return this.#starts.length;
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at + before) low = middle;
      else high = middle;
    }
    return low;
  }
}
