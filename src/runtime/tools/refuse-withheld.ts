import { AppError } from '../errors.ts';
import { foldLatin } from '../fold-latin.ts';
import { MARK_ID } from '../result/withhold-text.ts';

/** Of a mark that was cut off, its words and so much of its random part are enough. */
const OWN = `secretwithheld${MARK_ID.slice(0, 4)}`;
/** The mark of another process, such as this server before a restart: its words and a random part, which begins with a digit. */
const ANY = /secretwithheld\d[\da-f]{7}/;
/** How HTML, URLs, JSON and JavaScript write a character. What is left of the first and the last kind is no letter of a mark. */
const ESCAPE =
  /&#x([\da-f]{1,6});?|&#(\d{1,7});?|%([\da-f]{2})|\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})|&[a-z]{2,8};|\\[a-z]/gi;
const MAX_ROUNDS = 4;
const BASE64_RUN = /[\w+/-]{24,}/g;

/** The letters and digits alone: nothing that stands between them, seen or unseen, hides a mark. */
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

/** Whether a mark stands anywhere in a text, however it is written: escaped, in Base64, with anything between its letters. */
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

function refuse(pointer: string): never {
  throw new AppError(
    'invalid-arguments',
    `${pointer}: holds the mark of a secret that was not shown, and would replace the secret; give the secret itself, leave the member out where Bitbucket then keeps it, or ask a person`,
  );
}

/**
 * Who reads settings, changes one and writes them back would replace the secret in them with the mark that stood for it. Refused is
 * a mark anywhere in a text or a member's name: also one of another process, which a client may have kept over a restart. Bounded by
 * the budget of arguments.
 */
export function refuseWithheld(value: unknown, pointer = ''): void {
  if (typeof value === 'string' && holdsMark(value)) refuse(pointer);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!Array.isArray(value) && holdsMark(name)) refuse(`${at} (its name)`);
    refuseWithheld(item, at);
  }
}
