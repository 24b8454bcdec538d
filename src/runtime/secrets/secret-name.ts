import { foldLatin } from '../text/fold-latin.ts';

/** Endings of the names of secrets, without separators and in lower case; the plural counts, too. */
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
/** Too short to be searched inside a longer word: `compass` does not name a password. */
const WORDS = ['jwt', 'otp', 'pass', 'pat', 'psk', 'pwd'];
/** Words that may follow without changing the meaning: `sharedSecretBase64`, `passwordConfirm`, `token_value`. */
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
/** A token that marks a page is not a secret. */
const CURSOR = /(?:page|continuation|cursor|pagination|next)tokens?$/;
const CURSOR_WORD = /page|continuation|cursor|pagination|next/;

const ENDING = new RegExp(`(?:${ENDINGS.join('|')})s?$`);
const WORD = new RegExp(`^(?:${WORDS.join('|')})s?$`);
const FORM = new RegExp(`^(?:${FORMS.join('|')}|\\d+)$`);

const MAX_NAME = 200;
const MOST_SPELLED = 2 * MAX_NAME;

/** A quick test: most names have none of these letters. Characters outside ASCII may be wide letters or hide one. */
const PERHAPS =
  /[^\x20-\x7e]|auth|bearer|code|cookie|credential|id|jwt|key|otp|pa[st]|psk|pwd|secret|sig|string|token/i;

/** `accessToken2`, `ACCESS_TOKEN`, `access-token` as lower-case words; only the end of a very long name. */
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

/** Whether a member with this name holds a secret, judged by the end of the name. The id, name or date of a token is not a secret. */
export function isSecretName(name: string): boolean {
  if (!PERHAPS.test(name)) return false;
  // Settings have no such names: withhold the value instead of spending time on the name.
  if (name.length > MOST_SPELLED) return true;
  const end = name.slice(-MAX_NAME).toLowerCase();
  // The usual spelling needs no split into words.
  if (ENDING.test(end) && !CURSOR_WORD.test(end)) return true;
  return endsInSecret(wordsOf(name));
}

/** In `{ name: 'password', value: '…' }`, as in lists of headers and settings: the members that may hold the name, and those that hold the secret. */
const NAMING = /^(?:name|key|id|type|field|property|attribute|param(?:eter)?|setting|option|variable|header)$/i;
const HOLDING =
  /^(?:val(?:ue)?s?|(?:default|current|old|new|string|raw|example)values?|default|content|text|data|old|new)$/i;
/** Whether the value of one member names a secret that another member holds. */
export function namesSecret(members: readonly (readonly [name: string, value: unknown])[]): boolean {
  return members.some(
    ([name, value]) =>
      typeof value === 'string' && value.length <= MAX_NAME && NAMING.test(name) && isSecretName(value),
  );
}

/** Whether the value of a member with this name may name what another member holds. */
export function isNaming(name: string): boolean {
  return NAMING.test(name);
}

/** Whether a member with this name holds the value that another member names. */
export function holdsNamed(name: string): boolean {
  return HOLDING.test(name.replace(/[-_]/g, ''));
}

/**
 * Members that hold a regular expression of a secret scanning rule, reviewed by hand. `password\s*=` in one of them is a pattern and not
 * a secret; without it, reading a rule and writing it back would change the rule.
 */
const EXPRESSIONS: ReadonlySet<string> = new Set(['lineRegex', 'pathRegex']);

export function isExpressionName(name: string): boolean {
  return EXPRESSIONS.has(name);
}
