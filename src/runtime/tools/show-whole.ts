const ONE_WORD = /^[\w.@:+~/-]+$/;
/**
 * What a person does not see, takes for something else, or what a client that reads Markdown or HTML would swallow: `<!--` hides all up
 * to `-->`, `[a](b)` hides b.
 */
const UNSEEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<`]|(?<=\])\(/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in which everything can be seen: what cannot is written as JSON escapes it. */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => escapeUnit(character.charAt(at))).join(''),
  );
}

/** A value in full, as it goes on the wire: in quotes unless it is one plain word. */
export function showWhole(value: unknown): string {
  if (typeof value === 'string' && ONE_WORD.test(value)) return value;
  return escapeUnseen(JSON.stringify(value));
}
