import { AppError } from '../errors.ts';
import { MARK_ID } from '../render/withhold-text.ts';
import { foldLatin } from '../text/fold-latin.ts';

/** Recognises a mark that was cut off: its words and the beginning of its random part. */
const OWN = `secretwithheld${MARK_ID.slice(0, 4)}`;
/** The mark of another process, for example of this server before a restart: its words and a random part that begins with a digit. */
const ANY = /secretwithheld\d[\da-f]{7}/;
/** Escapes of HTML, URLs, JSON and JavaScript. Named HTML entities and other backslash escapes never encode a letter of a mark. */
const ESCAPE =
  /&#x([\da-f]{1,6});?|&#(\d{1,7});?|%([\da-f]{2})|\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})|&[a-z]{2,8};|\\[a-z]/gi;
const MAX_ROUNDS = 4;
const BASE64_RUN = /[\w+/-]{24,}/g;

/** Only the letters and digits: characters between them, visible or not, cannot hide a mark. */
function bare(text: string): string {
  return foldLatin(text, '').toLowerCase();
}

function unescapeOnce(text: string): string {
  return text.replace(
    ESCAPE,
    (_all, html?: string, decimal?: string, percent?: string, json?: string, hex?: string) => {
      const digits = html ?? percent ?? json ?? hex;
      const code = digits === undefined ? Number(decimal ?? 0) : Number.parseInt(digits, 16);
      return code < 0x1_10000 ? String.fromCodePoint(code) : '';
    },
  );
}

function isMarked(text: string): boolean {
  const letters = bare(text);
  return letters.includes(OWN) || letters.includes(MARK_ID) || ANY.test(letters);
}

/** Whether a text contains a mark in any form: escaped, in Base64, or with other characters between its letters. */
function holdsMark(text: string): boolean {
  let form = text;
  for (let round = 0; round <= MAX_ROUNDS; round++) {
    if (isMarked(form)) return true;
    const next = unescapeOnce(form);
    if (next === form) break;
    form = next;
  }
  const runs = text.replace(/\s+/g, '').match(BASE64_RUN) ?? [];
  return runs.some((run) => isMarked(Buffer.from(run, 'base64').toString('latin1')));
}

function reject(pointer: string): never {
  throw new AppError(
    'invalid-arguments',
    `${pointer}: contains the placeholder of a withheld secret and would overwrite the secret; send the secret itself, omit the member if Bitbucket then keeps the secret, or ask a person`,
  );
}

/**
 * A caller who reads settings, changes one and writes them back would replace the secret in them with its mark. Rejects a mark anywhere
 * in a text or a member's name, also of another process, because a client may have kept it over a restart. Bounded by
 * the budget of arguments.
 */
export function rejectWithheld(value: unknown, pointer = ''): void {
  if (typeof value === 'string' && holdsMark(value)) reject(pointer);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!Array.isArray(value) && holdsMark(name)) reject(`${at} (its name)`);
    rejectWithheld(item, at);
  }
}
