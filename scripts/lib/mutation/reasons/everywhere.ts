import type { Reason } from '../reason.ts';

const BOUND = 'differs at the very bound alone, which no test tries';
const DEFAULT =
  'equivalent: the other half of a `??` or of a default whose value is always there; it is for the compiler';

/** What is true of a kind of mutant wherever it stands; each folder's own reasons come before. */
export const EVERYWHERE: readonly Reason[] = [
  {
    mutator: /^OptionalChaining$/,
    why: 'equivalent: the value is always there, the `?.` is for the compiler',
  },
  {
    unreached: true,
    mutator: /^(?:ArrayDeclaration|StringLiteral)$/,
    line: /\?\? |= ''|= \[''\]| = \[\]/,
    why: DEFAULT,
  },
  {
    unreached: true,
    mutator: /^(?:ArrayDeclaration|StringLiteral|ObjectLiteral|BooleanLiteral)$/,
    line: /\? .* : \[\]|: \[\]|\?\? '/,
    why: 'equivalent: the half of a choice that never comes; it is for the compiler',
  },
  {
    mutator: /^(?:ObjectLiteral|BooleanLiteral)$/,
    line: /\{ once: true \}/,
    why: 'equivalent: the listener is taken away, or what it listens to comes once',
  },
  {
    mutator: /^ObjectLiteral$/,
    text: /^\{ cause(?:: \w+(?:\.\w+)?)? \}$/,
    why: 'only in the log: the cause of an error, which no answer quotes',
  },
  { mutator: /^EqualityOperator$/, text: />(?![=])/, replacement: />=/, why: BOUND },
  { mutator: /^EqualityOperator$/, text: />=/, replacement: />(?![=])/, why: BOUND },
  { mutator: /^EqualityOperator$/, text: /<(?![=])/, replacement: /<=/, why: BOUND },
  { mutator: /^EqualityOperator$/, text: /<=/, replacement: /<(?![=])/, why: BOUND },
  {
    mutator: /^StringLiteral$/,
    text: /^'(?:config|denied|invalid-arguments)'$/,
    why: 'gap: the tests that reach it compare the words of the failure, not its code',
  },
];
