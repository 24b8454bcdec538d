import { isSecretName } from '../secret-name.ts';

export const WITHHELD = '[secret withheld]';

/** No script or setting is longer; what is goes as a whole, since each secret found in one text costs a hundred bytes. */
const MAX_LOOKED = 262_144;

/** To the end of the key, or of the text. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----|$)/g;
/** HTTP access tokens of Bitbucket. */
const TOKEN = /\bBBDC-[\w+/=@-]{20,200}/g;
/** With something in it that no word has: `Basic authentication` is none. */
const SCHEME = /\b(Bearer|Basic) {1,4}(?=[^\s"']{0,4096}?(?:[\d=+/_]|[a-z][A-Z]))[\w.~+/=-]{6,4096}/gi;
/** A user alone, as in clone addresses, is no secret. */
const USERINFO = /(:\/\/)[^\s/@:"'<>]{0,256}:[^\s/@"'<>]{1,512}@/gi;
const QUERY = /([?&;])([\w.~%-]{1,60})=([^\s&;#"'<>]{1,4096})/g;
/** By its end: whatever stands before it would be looked through again from each of its letters. */
const NAME = '(?:token|password|passwd|passphrase|secret|authorization|cookie|api[_-]?key|private[_-]?key)';
/** JSON inside a text. */
const MEMBER = new RegExp(`(${NAME}"\\s{0,4}:\\s{0,4})"(?:[^"\\\\]|\\\\.){1,4096}"`, 'gi');
const PAIR = new RegExp(
  `(${NAME}\\s{0,4}[:=]\\s{0,4})(?:"[^"\\n]{1,4096}"|'[^'\\n]{1,4096}'|[^\\s,;&}"']{1,4096})`,
  'gi',
);

/** Secrets by their form, in any text: keys, tokens, what stands in a URL. */
export function withholdForms(text: string): string {
  if (text.length > MAX_LOOKED) return WITHHELD;
  return text
    .replace(PRIVATE_KEY, WITHHELD)
    .replace(MEMBER, `$1"${WITHHELD}"`)
    .replace(TOKEN, WITHHELD)
    .replace(SCHEME, `$1 ${WITHHELD}`)
    .replace(USERINFO, `$1${WITHHELD}@`)
    .replace(QUERY, (all: string, start: string, name: string) =>
      isSecretName(name) ? `${start}${name}=${WITHHELD}` : all,
    );
}

/** In a text that is no JSON also what follows a telling name: `password=…`. */
export function withholdInText(text: string): string {
  return withholdForms(text).replace(PAIR, (all: string, name: string) =>
    all.endsWith(WITHHELD) ? all : `${name}${WITHHELD}`,
  );
}
