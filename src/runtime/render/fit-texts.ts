const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** Cuts a text at a number of characters, but never inside a surrogate pair. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit);
}

/** Notes get at most this share: part of the text is worth more than a complete note. */
const MOST_OF_NOTES = 0.5;
const TRIES = 3;

/** Cuts texts to a total number of characters, the last ones first. */
export function clipTexts(texts: readonly string[], maxChars: number): readonly string[] {
  let room = maxChars;
  return texts.flatMap((text) => {
    const shown = cutAt(text, Math.max(room, 0));
    room -= shown.length;
    return shown === '' && text !== '' ? [] : [shown];
  });
}

/**
 * Fits a text and its notes into a total number of characters. `shape` returns both for a text of at most `room` characters, because
 * the notes depend on where the text ends.
 */
export function fitTexts(maxChars: number, shape: (room: number) => readonly string[]): readonly string[] {
  let texts = shape(maxChars);
  for (let tries = 0; tries < TRIES && lengthOf(texts) > maxChars; tries++) {
    const notes = lengthOf(texts.slice(1));
    texts = shape(maxChars - Math.min(notes, Math.floor(maxChars * MOST_OF_NOTES)));
  }
  return clipTexts(texts, maxChars);
}
