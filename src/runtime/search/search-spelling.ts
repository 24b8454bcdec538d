const SHORTEST = 6;

/** Whether one letter more, less, or other makes one word of the other. */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return short.slice(short.length === long.length ? start + 1 : start) === long.slice(start + 1);
}

/** The word of the vocabulary that was meant by one with a typing error, if any. */
export function mendSpelling(word: string, vocabulary: Iterable<string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  for (const known of vocabulary) {
    if (known[0] === word[0] && isOneOff(word, known)) return known;
  }
  return undefined;
}
