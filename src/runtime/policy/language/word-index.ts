import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { OperationSet } from './operation-set.ts';

/** The words of one kind that each operation has, and the globs that they are held against. */
interface Words {
  /** How many words an operation has. */
  readonly each: number;
  /** Them, with a line end between two. */
  readonly wordsOf: (operation: Operation) => string;
  readonly parse: (glob: string) => (word: string) => boolean;
  /** What matches all characters: the first of `*` and `**` that does. */
  readonly lone: string;
}

interface Telling {
  readonly literal: string;
  readonly enough: boolean;
}

/**
 * The literal of a glob that the fewest words hold, with the line ends that it touches; and whether to hold it is to match, which can be
 * where all stars stand in one place. Empty: all do.
 */
function telling(glob: string, lone: string): Telling {
  const [head = '', ...others] = glob.split('*');
  const tail = others.pop();
  if (tail === undefined) return { literal: `\n${head}\n`, enough: true };
  const enough = others.every((part) => part === '') && glob.includes(lone);
  // Many words begin alike, and few end so: the last one that is no mere letter or two.
  if (tail.length > 3) return { literal: `${tail}\n`, enough: enough && head === '' };
  const inner = others.findLast(({ length }) => length > 3);
  if (inner !== undefined) return { literal: inner, enough: false };
  if (head !== '') return { literal: `\n${head}`, enough: enough && tail === '' };
  return { literal: tail === '' ? '' : `${tail}\n`, enough };
}

/** No letter is asked for: which words there are is then nothing to look up. */
const isEvery = ({ literal, enough }: Telling): boolean => enough && literal === '';

/**
 * All words in one text, a line each: the engine finds those that hold some letters in microseconds, where asking a thousand of them
 * one by one takes a cold start a millisecond, for each of fifty rules.
 */
export class WordIndex {
  private readonly catalog: Catalog;
  private readonly words: Words;
  private text: string | undefined;
  /** Where each line starts: only who asks which operations match needs that. */
  private starts: readonly number[] | undefined;

  constructor(catalog: Catalog, words: Words) {
    this.catalog = catalog;
    this.words = words;
  }

  /** The operations of every word that a glob matches. */
  matching(glob: string): OperationSet {
    const matched = new OperationSet(this.catalog);
    const told = telling(glob, this.words.lone);
    if (isEvery(told)) return matched.addEach(this.catalog.operations.keys());
    this.find(glob, told, (start) => {
      matched.add(Math.floor(this.lineOf(start) / this.words.each));
      return false;
    });
    return matched;
  }

  /** Whether a glob matches any word at all. */
  holds(glob: string): boolean {
    const told = telling(glob, this.words.lone);
    return isEvery(told) ? this.catalog.operations.length > 0 : this.find(glob, told, () => true);
  }

  /** Only words that hold the most telling literal are tried, and the glob is parsed where that is not all that it asks. */
  private find(glob: string, { literal, enough }: Telling, enoughWith: (start: number) => boolean): boolean {
    if (glob.includes('\n')) return false; // no word does, and two lines could together
    const text = this.allWords();
    const matches = enough ? undefined : this.words.parse(glob);
    const fromStart = literal.startsWith('\n');
    const last = text.length - 1;
    for (let at = text.indexOf(literal); at >= 0 && at < last; ) {
      const start = fromStart ? at + 1 : text.lastIndexOf('\n', at - 1) + 1;
      const end = text.indexOf('\n', start);
      if ((matches === undefined || matches(text.slice(start, end))) && enoughWith(start)) return true;
      at = text.indexOf(literal, literal === '' ? end + 1 : end);
    }
    return false;
  }

  private allWords(): string {
    return (this.text ??= `\n${this.catalog.operations.map(this.words.wordsOf).join('\n')}\n`);
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
    const text = this.allWords();
    // It ends with a line end, so there is always a next one.
    for (let at = 0; at < text.length - 1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
}
