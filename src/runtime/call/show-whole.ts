const ONE_WORD = /^[\w.@:+~/-]+$/;
/**
 * Characters that a person cannot see or may mistake, and those with which a client that renders Markdown or HTML hides text: `<!--`
 * hides everything up to `-->`, `[a](b)` hides b.
 */
const UNSEEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<`]|(?<=\])\(/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text with every unseen character as a JSON escape. */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => escapeUnit(character.charAt(at))).join(''),
  );
}

/** A value in full, as it is sent: in quotes unless it is one plain word. */
export function showWhole(value: unknown): string {
  if (typeof value === 'string' && ONE_WORD.test(value)) return value;
  return escapeUnseen(JSON.stringify(value));
}
