import type { Mutant } from './read-report.ts';

interface Reason {
  /** Of the path. */
  readonly file?: RegExp;
  readonly mutator?: RegExp;
  readonly replacement?: RegExp;
  readonly why: string;
}

/** Looked at by hand, group by group; the first that fits counts. */
const REASONS: readonly Reason[] = [
  {
    mutator: /^OptionalChaining$/,
    why: 'the value is always there; the `?.` is for the compiler, which does not know it',
  },
  {
    mutator: /^Regex$/,
    file: /parse-policy-file|read-policy-file|validate-policy-file/,
    why: 'the parts of a path or a message that it is applied to are never so odd that the two differ',
  },
  {
    mutator: /^StringLiteral$/,
    replacement: /^""$/,
    why: 'the code of an error or a word for what cannot come: the tests here compare messages of what can',
  },
  { mutator: /^ObjectLiteral$/, why: 'an option or a cause that only a log shows' },
  {
    file: /match-words|select\.ts/,
    mutator: /^(?:ConditionalExpression|LogicalOperator|EqualityOperator)$/,
    why: 'a cache or a short cut: without it the answer is the same, only later',
  },
];

/** Why a mutant lives, as far as somebody has found out. */
export function reasonFor(path: string, { mutatorName, replacement = '' }: Mutant): string {
  const found = REASONS.find(
    (reason) =>
      (reason.file?.test(path) ?? true) &&
      (reason.mutator?.test(mutatorName) ?? true) &&
      (reason.replacement?.test(replacement) ?? true),
  );
  return found?.why ?? 'not explained yet';
}
