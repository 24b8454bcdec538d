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
