/** One character: itself, escaped, or one of a class. */
const ONE = String.raw`(?:[^\\^$|?*+()[\]{}]|\\[dwsDWS\\^$.|?*+()[\]{}/-]|\\p\{[A-Za-z_=]{1,40}\}|\[(?:[^\\\]]|\\.){1,200}\])`;
const FIXED = String.raw`(?:${ONE}(?:\{\d{1,4}\})?)*`;
const LINEAR = new RegExp(String.raw`^\^${FIXED}(?:${ONE}(?:[?*+]|\{\d{1,5},\d{0,5}\})${FIXED})?\$?$`, 'u');

/**
 * Whether a pattern can be matched in linear time, judged by its form alone: from the beginning, no groups, and one part at most of
 * which the length varies. Other linear patterns exist; who writes a file can do with these.
 */
export function isLinearPattern(pattern: string): boolean {
  return LINEAR.test(pattern);
}
