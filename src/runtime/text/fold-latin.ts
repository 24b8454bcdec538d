/** Letters and combining marks of other scripts: not part of a Latin word, and NFKC expands some of them many times. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}]+/gu;
/** Characters other than letters, digits, and symbols that NFKC may turn into letters (circled letters). */
const NO_LETTER = /[^\p{L}\p{N}\p{So}]+/gu;

/**
 * The Latin letters and digits of a text; wide, styled and circled ones become plain, everything else becomes `between`. Marks are
 * removed first: NFKC sorts a run of them in quadratic time.
 */
export function foldLatin(text: string, between: string): string {
  return text
    .replace(OTHER_SCRIPT, between)
    .replace(NO_LETTER, between)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, between);
}
