import { holdsNamed, isNaming, isSecretName } from './secret-name.ts';

// Each pattern is linear: bounded quantifiers or negated classes, no two in a row that match the same characters.
/** The separator between a name and its value: `password=`, `"token": `, `'key' => `, `--password `. */
const SEPARATOR =
  /(?=[:=])(?<=([\w. -]{1,64})(\\{0,7}["'])?[^\S\n]{0,32})[:=]{1,3}>?\s{0,32}|(?= )(?<=(?<![\w-])--([\w-]{1,64})) {1,4}(?=[^\s-])/g;
const OPENING = /(\\{0,7})(["'`])/y;
/** One word, with a scheme before it if there is one, or a mark. */
const BARE =
  // eslint-disable-next-line regexp/no-super-linear-move -- sticky: tried at one place, never moved along
  /(?:(?:basic|bearer|digest|negotiate|ntlm|token) {1,4})?(?:\[(?:redacted|secret withheld [\da-f]{1,32})\]|[^\s,;&}"']+)/iy;
// eslint-disable-next-line regexp/no-super-linear-move -- sticky: tried at one place, never moved along
const LINE = /[^\r\n]+/y;
/** Values that say only whether there is a secret. */
const EMPTY: ReadonlySet<string> = new Set(['', 'true', 'false', 'null', 'undefined']);
const isEmpty = (value: string): boolean => EMPTY.has(value.trim().replace(/,$/, '').trimEnd().toLowerCase());
const LINE_START = /[\r\n][^\S\r\n]{0,16}(?:export |set |- )?[\w.-]{1,64}[^\S\r\n]{0,32}$/;
const MAX_LEFT = 120;
const ELEMENT = /(<([\w.:-]{1,64})(?:\s[^<>]{0,256})?>(?:<!\[CDATA\[)?)([^<]+)/g;

/** The end of a quoted text, or -1. `slashes`: backslashes before its opening quote, as in JSON inside JSON. */
function closingQuote(text: string, from: number, quote: string, slashes: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    let before = 0;
    while (text[at - 1 - before] === '\\') before += 1;
    if (slashes === 0 && before % 2 === 0) return at;
    if (slashes > 0 && before <= slashes) return at - before;
  }
  return -1;
}

/** The end of an object or a list, its brackets included; the end of the text when it is not closed. */
function closingBracket(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '{' || char === '[') open += 1;
    else if (char === '}' || char === ']') open -= 1;
    else if (char === '"') {
      at = closingQuote(text, at + 1, char, 0);
      if (at < 0) return text.length;
    }
    if (open === 0) return at + 1;
  }
  return text.length;
}

interface Value {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function quotedAt(text: string, at: number): Value | undefined {
  const opening = matchAt(OPENING, text, at);
  if (opening === null) return undefined;
  const [all, slashes = '', quote = ''] = opening;
  const start = at + all.length;
  const closing = closingQuote(text, start, quote, slashes.length);
  // Not closed: the value reaches to the end of the line.
  const end = closing < 0 ? start + (matchAt(LINE, text, start)?.[0].length ?? 0) : closing;
  return { start, end, quoted: true };
}

/** `wholeLine`: a value of several words, as in `passphrase: correct horse`. */
function valueAt(text: string, at: number, wholeLine: boolean): Value | undefined {
  const quoted = quotedAt(text, at);
  if (quoted !== undefined) return quoted;
  const bracketed = text[at] === '{' || text[at] === '[';
  const end = bracketed ? closingBracket(text, at) : at + (matchAt(wholeLine ? LINE : BARE, text, at)?.[0].length ?? 0);
  return { start: at, end, quoted: false };
}

/** A value that is a name: `name: password` before `value: …`. */
const NAMED = /\\{0,7}["'`]?([\w.-]{1,64})(?![\w.-])/y;
/** How far behind the name of a secret its value may be. */
const NEAR = 120;
const lastWord = (name: string): string => /[\w-]{0,64}$/.exec(name.trimEnd())?.[0] ?? '';

function beginsLine(text: string, at: number): boolean {
  const left = at > MAX_LEFT ? text.slice(at - MAX_LEFT, at) : `\n${text.slice(0, at)}`;
  return LINE_START.test(left);
}

/**
 * Replaces the value of every telling name with the mark, as written in JSON, scripts, settings, headers and command lines.
 * `membersOnly`: only members of JSON, for prose.
 */
export function replaceValues(text: string, mark: string, membersOnly = false): string {
  let shown = '';
  let done = 0;
  let pairedUntil = -1;
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(text); match !== null; match = SEPARATOR.exec(text)) {
    const [separator, name, quote, flag] = match;
    if (membersOnly && quote === undefined) continue;
    const at = match.index + separator.length;
    const word = lastWord(name ?? '');
    const paired = match.index <= pairedUntil && holdsNamed(word);
    if (isNaming(word) && isSecretName(matchAt(NAMED, text, at)?.[1] ?? '')) pairedUntil = at + NEAR;
    if (!paired && !isSecretName(name ?? flag ?? '')) continue;
    const wholeLine = quote === undefined && separator !== '=' && flag === undefined && beginsLine(text, match.index);
    const value = valueAt(text, at, wholeLine);
    if (value === undefined || (membersOnly && !value.quoted && !/[\d{[]/.test(text[at] ?? ''))) continue;
    if (!isEmpty(text.slice(value.start, value.end))) {
      const own = quote === undefined || value.quoted ? mark : `${quote}${mark}${quote}`;
      shown += text.slice(done, value.start) + own;
      done = value.end;
    }
    SEPARATOR.lastIndex = Math.max(value.end, at);
  }
  const replaced = done === 0 ? text : shown + text.slice(done);
  return membersOnly
    ? replaced
    : replaced.replace(ELEMENT, (all: string, tag: string, name: string, value: string) =>
        isSecretName(name) && value.trim() !== '' ? `${tag}${mark}` : all,
      );
}
