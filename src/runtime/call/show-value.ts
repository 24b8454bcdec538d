import { cleanText } from '../render/clean-text.ts';

const MAX_VALUE = 120;
const ONE_WORD = /^[\w.@:+~/-]+$/;

/** One value as a person may trust it: cleaned, bounded with both ends visible, in quotes unless it is one plain word. */
export function showValue(value: unknown): string {
  const text = cleanText(typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  const bounded =
    text.length <= MAX_VALUE ? text : `${text.slice(0, 80)}…${text.slice(-30)} (${text.length} characters)`;
  return ONE_WORD.test(bounded) ? bounded : JSON.stringify(bounded);
}

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
