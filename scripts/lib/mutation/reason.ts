/** Why mutants live, matched by what they are, never by a line: those numbers shift with every commit. */
export interface Reason {
  /** The file's name without `.ts`; absent: every file. */
  readonly file?: RegExp;
  /** The kind of change, by Stryker's name. */
  readonly mutator?: RegExp;
  /** What was there; of several lines the first. */
  readonly text?: RegExp;
  /** The whole line in which it begins. */
  readonly line?: RegExp;
  /** What the mutant has instead. */
  readonly replacement?: RegExp;
  /** No test reaches it. */
  readonly unreached?: true;
  readonly why: string;
}
