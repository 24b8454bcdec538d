const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** At most so many characters, and no surrogate pair cut in half. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit);
}

/** A part of a text says more than a note that is cut, so a note never takes more than half. */
const MOST_OF_NOTES = 0.5;
const TRIES = 3;

/** Texts of at most so many characters in all; the last ones are cut. */
export function clipTexts(texts: readonly string[], maxChars: number): readonly string[] {
  let room = maxChars;
  return texts.flatMap((text) => {
    const shown = cutAt(text, Math.max(room, 0));
    room -= shown.length;
    return shown === '' && text !== '' ? [] : [shown];
  });
}

/**
 * A text and the notes about it, in so many characters together. `shape` gives both for a text of at most `room` characters; what a
 * note says depends on where the text ends.
 */
export function fitTexts(maxChars: number, shape: (room: number) => readonly string[]): readonly string[] {
  let texts = shape(maxChars);
  for (let tries = 0; tries < TRIES && lengthOf(texts) > maxChars; tries++) {
    const notes = lengthOf(texts.slice(1));
    texts = shape(maxChars - Math.min(notes, Math.floor(maxChars * MOST_OF_NOTES)));
  }
  return clipTexts(texts, maxChars);
}
