/** What is shown at most of a response with more, in bytes. */
const MAX_SHOWN = 1_048_576;
/** A secret in escapes is no longer, so that none ends in the middle. */
const MARGIN = 65_536;

/** Values of a JSON response that are looked at one by one; a real one has a value in 20 to 60 bytes. */
export const MAX_VALUES = 200_000;
/** Members of one object: with so many different names each costs ten times a value. */
const MAX_MEMBERS = 20_000;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [0x5b, 0x7b, 0x5d, 0x7d];

/** Whether JSON has more values than are looked at. Counted before it is parsed: the objects cost far more memory than the text. */
export function exceedsBudget(bytes: Buffer): boolean {
  if (bytes.length <= MAX_MEMBERS) return false;
  let values = 1;
  let inText = false;
  /** Members of each object that is open; of a list any number. */
  const open: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) open.pop();
    else if (byte === COMMA || byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values += 1;
      if (byte === OPEN_LIST) open.push(Number.NEGATIVE_INFINITY);
      else if (byte === OPEN_OBJECT) open.push(1);
      else {
        const members = (open.pop() ?? 0) + 1;
        open.push(members);
        if (members > MAX_MEMBERS) return true;
      }
      if (values > MAX_VALUES) return true;
    }
  }
  return false;
}

/** The beginning of JSON that is not parsed, masked. */
export function beginningOf(bytes: Buffer, masked: (text: string) => string): string {
  const whole = bytes.length <= MAX_SHOWN;
  // As a stream: a character that is cut at the end is left out.
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, MAX_SHOWN), { stream: !whole });
  const shown = masked(plainEscapes(text));
  return whole ? shown : shown.slice(0, -MARGIN);
}

/**
 * JSON text with every escape as JSON.stringify would write it, so that a mask, which knows a secret in that form, sees it in a
 * text that is not parsed: `\u0061` and `\/` can hide one.
 */
function plainEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/(?:\\u[\da-f]{4}){1,1000}|\\[^u]/gi, (escape) => {
    if (escape === '\\/') return '/';
    return escape.startsWith('\\u') ? JSON.stringify(JSON.parse(`"${escape}"`)).slice(1, -1) : escape;
  });
}
