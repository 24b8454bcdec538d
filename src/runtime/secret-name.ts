import { foldLatin } from './fold-latin.ts';

/** What the name of a secret ends in, written without separators and in lower case; each may stand in the plural. */
const ENDINGS = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'secret',
  'token',
  'authorization',
  'cookie',
  'credential',
  'signature',
  'recoverycode',
  'connectionstring',
  'sessionid',
  'basicauth',
  'bearer',
  'accesscode',
  'authcode',
  'apikey',
  'privatekey',
  'secretkey',
  'secretaccesskey',
  'sharedaccesskey',
  'accountkey',
  'authkey',
  'clientkey',
  'encryptionkey',
  'hmackey',
  'licensekey',
  'licencekey',
  'masterkey',
  'sessionkey',
  'sharedkey',
  'signingkey',
  'storagekey',
  'subscriptionkey',
];
/** Too short to be looked for inside a longer word: `compass` is no `pass`. */
const WORDS = ['jwt', 'otp', 'pass', 'pat', 'psk', 'pwd'];
/** What may follow and changes nothing: `sharedSecretBase64`, `passwordConfirm`, `token_value`. */
const FORMS = [
  'again',
  'base64',
  'b64',
  'bytes',
  'confirm',
  'confirmation',
  'content',
  'current',
  'data',
  'encoded',
  'encrypted',
  'field',
  'hash',
  'header',
  'hex',
  'new',
  'old',
  'pem',
  'plain',
  'plaintext',
  'previous',
  'raw',
  'repeat',
  'string',
  'text',
  'value',
];
/** A place in a list of pages opens nothing. */
const CURSOR = /(?:page|continuation|cursor|pagination|next)tokens?$/;
const CURSOR_WORD = /page|continuation|cursor|pagination|next/;

const ENDING = new RegExp(`(?:${ENDINGS.join('|')})s?$`);
const WORD = new RegExp(`^(?:${WORDS.join('|')})s?$`);
const FORM = new RegExp(`^(?:${FORMS.join('|')}|\\d+)$`);

const MAX_NAME = 200;
const MOST_SPELLED = 2 * MAX_NAME;

/** Most names have no such letters in them, and names of other alphabets are none of ours but for the wide and the hidden. */
const PERHAPS =
  /[^\x20-\x7e]|auth|bearer|code|cookie|credential|id|jwt|key|otp|pa[st]|psk|pwd|secret|sig|string|token/i;

/** `accessToken2`, `ACCESS_TOKEN`, `access-token` as lower-case words; of an endless name the end. */
function wordsOf(name: string): string[] {
  return foldLatin(name, ' ')
    .trim()
    .slice(-MAX_NAME)
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(' ');
}

function endsInSecret(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').replace(/\d{1,9}$/, '');
  const joined = `${words.slice(0, -1).join('')}${last}`;
  if (WORD.test(last) || (ENDING.test(joined) && !CURSOR.test(joined))) return true;
  return words.length > 1 && FORM.test(words.at(-1) ?? '') && endsInSecret(words.slice(0, -1));
}

/** Whether what has this name holds a secret, judged by the name's end. An id, a name or a date of a token is none. */
export function isSecretName(name: string): boolean {
  if (!PERHAPS.test(name)) return false;
  // Nobody names a setting like that: rather withheld than spelled out, which takes time.
  if (name.length > MOST_SPELLED) return true;
  const end = name.slice(-MAX_NAME).toLowerCase();
  // As most are written: no word has to be found out.
  if (ENDING.test(end) && !CURSOR_WORD.test(end)) return true;
  return endsInSecret(wordsOf(name));
}

/** In `{ name: 'password', value: '…' }`, as lists of headers and settings have it: what may hold the name, and what the secret. */
const NAMING = /^(?:name|key|id|type|field|property|attribute|param(?:eter)?|setting|option|variable|header)$/i;
const HOLDING =
  /^(?:val(?:ue)?s?|(?:default|current|old|new|string|raw|example)values?|default|content|text|data|old|new)$/i;
/** Whether one member of an object tells by its value that another one is a secret. */
export function namesSecret(members: readonly (readonly [name: string, value: unknown])[]): boolean {
  return members.some(
    ([name, value]) =>
      typeof value === 'string' && value.length <= MAX_NAME && NAMING.test(name) && isSecretName(value),
  );
}

/** Whether a member with this name may tell by its value what another one holds. */
export function isNaming(name: string): boolean {
  return NAMING.test(name);
}

/** Whether a member with this name holds what another one names. */
export function holdsNamed(name: string): boolean {
  return HOLDING.test(name.replace(/[-_]/g, ''));
}

/**
 * Members that hold a regular expression, reviewed by hand: rules of secret scanning. `password\s*=` in one of them is what to look
 * for and no secret, and a rule that is read and written back without it is another rule.
 */
const EXPRESSIONS: ReadonlySet<string> = new Set(['lineRegex', 'pathRegex']);

export function isExpressionName(name: string): boolean {
  return EXPRESSIONS.has(name);
}
