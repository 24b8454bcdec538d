/** How many letters to insert, remove or replace to get from one text to the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** People get the beginning of a word right. */
function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < 4 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The known word closest to what was given, when close enough to be what was meant. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const word = given.slice(0, 128).toLowerCase();
  let best: string | undefined;
  let bestScore = Math.max(2, Math.floor(word.length / 2)) + 0.5;
  for (const candidate of candidates) {
    // The distance is at least the difference in length.
    if (Math.abs(candidate.length - word.length) > bestScore + 1) continue;
    const known = candidate.toLowerCase();
    const score = distance(word, known) - sharedPrefix(word, known) / 4;
    if (score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
