import type { Operation } from '../catalog/operation.ts';

/**
 * All words in one text, a line each: the engine finds those that hold some letters in microseconds, where asking a thousand of them
 * one by one takes a cold start a millisecond, for each of fifty rules.
 */
export class WordIndex {
  readonly #operations = new Map<string, readonly Operation[]>();
  readonly #text: string;

  constructor(operations: readonly Operation[], wordsOf: (operation: Operation) => readonly string[]) {
    for (const operation of operations) {
      for (const word of wordsOf(operation))
        this.#operations.set(word, [...(this.#operations.get(word) ?? []), operation]);
    }
    this.#text = `\n${[...this.#operations.keys()].join('\n')}\n`;
  }

  /** The operations of every word that a glob matches; only words that hold its most telling literal are tried. */
  matching(pattern: string, glob: (word: string) => boolean): ReadonlySet<Operation> {
    const [head = '', ...others] = pattern.split(/\*+/);
    // Many words begin alike, and few end so: the last one that is no mere letter or two.
    const literal = others.findLast(({ length }) => length > 3) ?? (head || others.find((part) => part !== '') || '\n');
    const matched = new Set<Operation>();
    for (let at = this.#text.indexOf(literal); at >= 0; ) {
      const from = this.#text.lastIndexOf('\n', at) + 1;
      const to = this.#text.indexOf('\n', from);
      if (to < 0) break;
      const word = this.#text.slice(from, to);
      if (glob(word)) for (const operation of this.#operations.get(word) ?? []) matched.add(operation);
      at = this.#text.indexOf(literal, literal === '\n' ? to : to + 1);
    }
    return matched;
  }
}
