/** Letters of other scripts, and combining marks with them: none is one of a Latin word, and some become eighteen in NFKC. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}]+/gu;
/** What is no letter or digit, and no symbol that NFKC makes one of, as it does of circled letters. */
const NO_LETTER = /[^\p{L}\p{N}\p{So}]+/gu;

/**
 * A text's Latin letters and digits, wide, styled and circled ones as plain ones, with `between` for all else. Marks go first: NFKC sorts
 * a run of them, in time that grows with its square.
 */
export function foldLatin(text: string, between: string): string {
  return text
    .replace(OTHER_SCRIPT, between)
    .replace(NO_LETTER, between)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, between);
}
