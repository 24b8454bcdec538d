import { nodeCrypto } from '../node-crypto.ts';
import { isSecretName } from '../secrets/secret-name.ts';
import { replaceValues } from '../secrets/secret-values.ts';

/** The random part of this process's mark: authors of text in Bitbucket cannot know it. It begins with a digit, unlike a word. */
export const MARK_ID = nodeCrypto()
  .randomBytes(8)
  .toString('hex')
  .replace(/^./, (digit) => String(Number.parseInt(digit, 16) % 10));

/** The replacement of a secret. `call/reject-withheld.ts` recognises it, and the mark of any other process. */
export const WITHHELD = `[secret withheld ${MARK_ID}]`;

/** Scripts and settings are shorter. A longer text is withheld as a whole, because every secret found in it costs memory. */
export const MAX_LOOKED = 262_144;

/** To the end of the key, or of the text. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----|$)/g;
/** HTTP access tokens of Bitbucket. */
const TOKEN = /\bBBDC-[\w+/=@-]{20,}/g;
/** RFC 7519: header and claims begin with `{"`. */
const JWT = /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g;
/** With a character that no word has: `Basic authentication` is not a credential. */
const SCHEME = /\b(Bearer|Basic) {1,4}(?=[^\s"']{0,4096}?(?:[\d=+/_]|[a-z][A-Z]))[\w.~+/=-]{6,}/gi;
/**
 * A user without a password, as in clone addresses, is not a secret. A `?`, `#` or `\` before the `@` ends the host:
 * `https://host?:x@other` goes to `host`, and a person who confirms must see that.
 */
const USERINFO = /(\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@:?#\\"'<>]*:(?!\d*[?#\\])[^\s/"'<>]+@/gi;
const QUERY = /([?&;])([\w.~%-]{1,60})=([^\s&;#"'<>]+)/g;
const decoded = (name: string): string =>
  name.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

function withholdShapes(text: string): string {
  return text
    .replace(PRIVATE_KEY, WITHHELD)
    .replace(TOKEN, WITHHELD)
    .replace(JWT, WITHHELD)
    .replace(SCHEME, `$1 ${WITHHELD}`)
    .replace(USERINFO, `$1${WITHHELD}@`)
    .replace(QUERY, (all: string, start: string, name: string) =>
      isSecretName(decoded(name)) ? `${start}${name}=${WITHHELD}` : all,
    );
}

/** Withholds secrets by their form in any text: keys, tokens, parts of a URL, JSON members. */
export function withholdForms(text: string): string {
  return text.length > MAX_LOOKED ? WITHHELD : replaceValues(withholdShapes(text), WITHHELD, true);
}

/** In a text that is not JSON also what follows a telling name: `password=…`. */
export function withholdInText(text: string): string {
  return text.length > MAX_LOOKED ? WITHHELD : replaceValues(withholdShapes(text), WITHHELD);
}
