import type { ResultConfig } from '../config/load-config.ts';
import { compactResponse } from './compact-response.ts';
import type { Content } from './decode-response.ts';
import { cutAt, fitTexts } from './fit-texts.ts';
import { MAX_VALUES } from './json-budget.ts';
import { cutPage, pageOf } from './page-of.ts';
import type { RenderOptions } from './render-options.ts';
import { type MissingField, selectFields } from './select-fields.ts';

type JsonContent = Extract<Content, { readonly kind: 'json' }>;

interface Presented {
  readonly value: unknown;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Fields that were checked before the call may still be absent; of others only the response shows it. */
function missingNotes(missing: readonly MissingField[], known: boolean): readonly string[] {
  if (missing.length === 0) return [];
  if (known) return [`Not in this response: ${missing.map(({ path }) => path).join(', ')}.`];
  const problems = missing.map(({ path, hint }) => `this one has no '${path}': ${hint}`);
  return [`_fields: the fields of this tool's response are not documented; ${problems.join('; ')}`];
}

/** The text of a value for the model, and the notes about it. */
function present(
  value: unknown,
  chars: number | undefined,
  { fields, fieldsKnown }: RenderOptions,
  compact: boolean,
): Presented {
  if (fields !== undefined) {
    const { value: selected, missing } = selectFields(value, fields);
    return { value: selected, text: JSON.stringify(selected), notes: missingNotes(missing, fieldsKnown) };
  }
  if (!compact) return { value, text: JSON.stringify(value), notes: [] };
  const { value: small, omitted } = compactResponse(value);
  const text = JSON.stringify(small);
  if (omitted.length === 0) return { value: small, text, notes: [] };
  const note = `Left out: ${omitted.join(', ')}. _fields="*" gives all.`;
  // Small responses would grow by the note.
  const worth = text.length + note.length < (chars ?? JSON.stringify(value).length);
  return worth ? { value: small, text, notes: [note] } : { value, text: JSON.stringify(value), notes: [] };
}

const LESS = 'Request less: _fields, a smaller limit, a path, or a range.';

function cutText(text: string, limit: number): readonly string[] {
  const shown = cutAt(text, limit);
  return [shown, `Truncated: showing ${shown.length} of ${text.length} characters. ${LESS}`];
}

/** JSON with too many values to parse. */
export function shapeUnparsed(text: string, maxChars: number): readonly string[] {
  const why = `a response with more than ${MAX_VALUES} values, or too many in one object, is not filtered or compacted, and only its beginning is shown.`;
  return fitTexts(maxChars, (room) => [cutAt(text, room), `As Bitbucket sent it: ${why} ${LESS}`]);
}

const takesStart = ({ operation }: RenderOptions): boolean => operation.parameters.some(({ name }) => name === 'start');

/** How to go on after the page, or that there is no more. */
function pageNotes(value: unknown, asked: RenderOptions, why: string | undefined): readonly string[] {
  const page = pageOf(value);
  if (page === undefined) return [];
  const { operation, given, call } = asked;
  if (page.last) return ['Last page.'];
  const stopped = why === undefined ? '' : `Stopped: ${why}. `;
  if (page.next === undefined || !takesStart(asked))
    return [`${stopped}More entries exist; ${operation.name} cannot show them.`];
  return [`${stopped}More. Next: ${call(operation.name, { ...given, start: page.next })}`];
}

/** What does not fit is cut after a whole entry; what is not a page, anywhere. */
function cut(value: unknown, text: string, asked: RenderOptions, maxChars: number): readonly string[] {
  const part = cutPage(value, maxChars);
  const { operation, given, call } = asked;
  if (part === undefined || !takesStart(asked)) return cutText(text, maxChars);
  const { shown, entries } = part;
  // Bitbucket filters after paging: an entry is at this position or further on, never before it.
  const start = (pageOf(value)?.start ?? (typeof given['start'] === 'number' ? given['start'] : 0)) + shown;
  const next = call(operation.name, { ...given, start });
  return [part.text, `Truncated: showing ${shown} of ${entries} entries. Next (entries may repeat): ${next}`];
}

/** JSON as the model reads it: compact or the fields that it asked for, within bounds, and how to get the rest. */
export function shapeJson(
  { value, chars, stopped }: JsonContent,
  asked: RenderOptions,
  { compact, maxTextChars }: ResultConfig,
): readonly string[] {
  const { text, notes, value: presented } = present(value, chars, asked, compact);
  const whole = [text, ...notes, ...pageNotes(value, asked, stopped)];
  return fitTexts(maxTextChars, (room) =>
    text.length > room ? [...cut(presented, text, asked, room), ...notes] : whole,
  );
}
