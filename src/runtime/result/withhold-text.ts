import { nodeCrypto } from '../node-crypto.ts';
import { isSecretName } from '../secret-name.ts';
import { replaceValues } from '../secret-values.ts';

/** The random part of this process's mark: nobody who writes text in Bitbucket knows it. It begins with a digit, as no word does. */
export const MARK_ID = nodeCrypto()
  .randomBytes(8)
  .toString('hex')
  .replace(/^./, (digit) => String(Number.parseInt(digit, 16) % 10));

/** What stands for a secret. `tools/refuse-withheld.ts` knows it again, and the mark of any other process. */
export const WITHHELD = `[secret withheld ${MARK_ID}]`;

/** No script or setting is longer; what is goes as a whole, since each secret found in one text costs a hundred bytes. */
export const MAX_LOOKED = 262_144;

/** To the end of the key, or of the text. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----|$)/g;
/** HTTP access tokens of Bitbucket. */
const TOKEN = /\bBBDC-[\w+/=@-]{20,}/g;
/** RFC 7519: header and claims begin with `{"`. */
const JWT = /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g;
/** With something in it that no word has: `Basic authentication` is none. */
const SCHEME = /\b(Bearer|Basic) {1,4}(?=[^\s"']{0,4096}?(?:[\d=+/_]|[a-z][A-Z]))[\w.~+/=-]{6,}/gi;
/**
 * A user alone, as in clone addresses, is no secret. What ends a host before the `@` makes the rest a query or a fragment:
 * `https://host?:x@other` goes to `host`, which a person who confirms has to see.
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

/** Secrets by their form, in any text: keys, tokens, what stands in a URL, members of JSON inside it. */
export function withholdForms(text: string): string {
  return text.length > MAX_LOOKED ? WITHHELD : replaceValues(withholdShapes(text), WITHHELD, true);
}

/** In a text that is no JSON also what follows a telling name: `password=…`. */
export function withholdInText(text: string): string {
  return text.length > MAX_LOOKED ? WITHHELD : replaceValues(withholdShapes(text), WITHHELD);
}
