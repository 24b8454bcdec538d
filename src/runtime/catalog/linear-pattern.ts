/** One character: literal, escaped, or one of a class. */
const ONE = String.raw`(?:[^\\^$|?*+()[\]{}]|\\[dwsDWS\\^$.|?*+()[\]{}/-]|\\p\{[A-Za-z_=]{1,40}\}|\[(?:[^\\\]]|\\.){1,200}\])`;
const FIXED = String.raw`(?:${ONE}(?:\{\d{1,4}\})?)*`;
const LINEAR = new RegExp(String.raw`^\^${FIXED}(?:${ONE}(?:[?*+]|\{\d{1,5},\d{0,5}\})${FIXED})?\$?$`, 'u');

/**
 * Whether a pattern can be matched in linear time, judged by its form alone: it starts with ^, has no groups, and at most one part has
 * a varying length. Other patterns are linear, too; this form is enough for a catalog file.
 */
export function isLinearPattern(pattern: string): boolean {
  return LINEAR.test(pattern);
}
