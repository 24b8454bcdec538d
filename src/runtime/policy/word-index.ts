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
  private readonly catalog: Catalog;
  private readonly text: string;
  /** How many words an operation has. */
  private readonly each: number;
  /** Where each line starts: only who asks which operations match needs that. */
  private starts: readonly number[] | undefined;

  /** `wordsOf`: the words of one operation, as many of each, with a line end between them. */
  constructor(catalog: Catalog, each: number, wordsOf: (operation: Operation) => string) {
    this.catalog = catalog;
    this.each = each;
    this.text = `\n${catalog.operations.map(wordsOf).join('\n')}\n`;
  }

  /** The operations of every word that a glob matches. `anything`: its stars match all characters. */
  matching(pattern: string, anything: boolean, glob: (word: string) => boolean): OperationSet {
    const matched = new OperationSet(this.catalog);
    if (anything && /^\*+$/.test(pattern)) return matched.addEach(this.catalog.operations.keys());
    this.find(pattern, anything, glob, (start) => {
      matched.add(Math.floor(this.lineOf(start) / this.each));
      return false;
    });
    return matched;
  }

  /** Whether a glob matches any word at all. */
  holds(pattern: string, anything: boolean, glob: (word: string) => boolean): boolean {
    return this.find(pattern, anything, glob, () => true);
  }

  /** Only words that hold the most telling literal are tried; where stars match anything, one at either end may be all that is asked. */
  private find(
    pattern: string,
    anything: boolean,
    glob: (word: string) => boolean,
    enoughWith: (start: number) => boolean,
  ): boolean {
    if (pattern.includes('\n')) return false; // no word does, and two lines could together
    const { text } = this;
    const { literal, enough } = telling(pattern);
    const fromStart = literal.startsWith('\n');
    const last = text.length - 1;
    for (let at = text.indexOf(literal); at >= 0 && at < last; ) {
      const start = fromStart ? at + 1 : text.lastIndexOf('\n', at - 1) + 1;
      const end = text.indexOf('\n', start);
      const matches = (enough && anything) || glob(text.slice(start, end));
      if (matches && enoughWith(start)) return true;
      at = text.indexOf(literal, literal === '' ? end + 1 : end);
    }
    return false;
  }

  private lineOf(start: number): number {
    const starts = (this.starts ??= this.linesOf());
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle;
    }
    return low;
  }

  private linesOf(): readonly number[] {
    const starts: number[] = [];
    const { text } = this;
    // It ends with a line end, so there is always a next one.
    for (let at = 0; at < text.length - 1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
}
