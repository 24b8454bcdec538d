import type { ResultConfig } from '../config/load-config.ts';
import type { Asked } from './asked.ts';
import { compactAnswer } from './compact-answer.ts';
import { cutPage, pageOf } from './page-of.ts';
import { type MissingField, selectFields } from './select-fields.ts';

const MAX_MISSING = 5;

interface Presented {
  readonly value: unknown;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Fields that were checked before the call may still be absent; of others only the answer tells. */
function missingNotes(missing: readonly MissingField[], known: boolean): readonly string[] {
  const some = missing.slice(0, MAX_MISSING);
  if (some.length === 0) return [];
  if (known) return [`Not in this answer: ${some.map(({ path }) => path).join(', ')}.`];
  const told = some.map(({ path, hint }) => `this one has no '${path}': ${hint}`);
  return [`_fields: the fields of this tool's answer are not documented; ${told.join('; ')}`];
}

/** What the model reads of a value, and what it has to be told of that. */
function present(
  value: unknown,
  chars: number | undefined,
  { fields, fieldsKnown }: Asked,
  compact: boolean,
): Presented {
  if (fields !== undefined) {
    const { value: selected, missing } = selectFields(value, fields);
    return { value: selected, text: JSON.stringify(selected), notes: missingNotes(missing, fieldsKnown) };
  }
  if (!compact) return { value, text: JSON.stringify(value), notes: [] };
  const { value: small, omitted } = compactAnswer(value);
  const text = JSON.stringify(small);
  if (omitted.length === 0) return { value: small, text, notes: [] };
  const note = `Left out: ${omitted.join(', ')}. _fields="*" gives all.`;
  // Small answers would grow by the note.
  const worth = text.length + note.length < (chars ?? JSON.stringify(value).length);
  return worth ? { value: small, text, notes: [note] } : { value, text: JSON.stringify(value), notes: [] };
}

function cutText(text: string, limit: number): readonly string[] {
  // Never cut a surrogate pair in half.
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return [
    text.slice(0, end),
    `Cut: ${end} of ${text.length} characters are shown. Ask for less: _fields, a smaller limit, a path, or a range.`,
  ];
}

const takesStart = ({ operation }: Asked): boolean => operation.parameters.some(({ name }) => name === 'start');

/** How to go on after the page, or that there is no more. */
function pageNotes(value: unknown, asked: Asked): readonly string[] {
  const page = pageOf(value);
  if (page === undefined) return [];
  const { operation, given, call } = asked;
  if (page.last) return ['Last page.'];
  const stopped = page.stopped === undefined ? '' : `Stopped: ${page.stopped}. `;
  if (page.next === undefined || !takesStart(asked))
    return [`${stopped}There is more than these; ${operation.name} cannot show it.`];
  return [`${stopped}More. Next: ${call(operation.name, { ...given, start: page.next })}`];
}

/** What does not fit is cut after a whole entry; what is no page, anywhere. */
function cut(value: unknown, text: string, asked: Asked, maxChars: number): readonly string[] {
  const part = cutPage(value, maxChars);
  const { operation, given, call } = asked;
  if (part === undefined || !takesStart(asked)) return cutText(text, maxChars);
  const { shown, entries } = part;
  // Bitbucket filters after paging: an entry stands at this position or further on, never before it.
  const start = (pageOf(value)?.start ?? (typeof given['start'] === 'number' ? given['start'] : 0)) + shown;
  const next = call(operation.name, { ...given, start });
  return [part.text, `Cut: ${shown} of ${entries} entries fit. Next (some may come again): ${next}`];
}

/** JSON as the model reads it: compact or the fields that it asked for, within bounds, and how to get the rest. */
export function shapeJson(
  value: unknown,
  chars: number | undefined,
  asked: Asked,
  config: ResultConfig,
): readonly string[] {
  const presented = present(value, chars, asked, config.compact);
  const { text } = presented;
  if (text.length > config.maxTextChars)
    return [...cut(presented.value, text, asked, config.maxTextChars), ...presented.notes];
  return [text, ...presented.notes, ...pageNotes(value, asked)];
}
