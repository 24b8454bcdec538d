/** Bytes shown of a response that is not parsed. */
const MAX_SHOWN = 1_048_576;
/** Bytes dropped at the cut: longer than any escaped secret, so that no part of one is shown. */
const MARGIN = 65_536;

/** The most values that a JSON response may have to be parsed; real responses have far fewer. */
export const MAX_VALUES = 200_000;
/** The most members of one object: many different names cost far more memory than many values. */
const MAX_MEMBERS = 20_000;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [0x5b, 0x7b, 0x5d, 0x7d];

/** Whether JSON has too many values to parse. Counted before parsing: the objects need far more memory than the text. */
export function exceedsBudget(bytes: Buffer): boolean {
  if (bytes.length <= MAX_MEMBERS) return false;
  let values = 1;
  let inText = false;
  /** Members of each open object; lists may have any number. */
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

/** The beginning of JSON that is not parsed, with secrets masked. */
export function beginningOf(bytes: Buffer, masked: (text: string) => string): string {
  const whole = bytes.length <= MAX_SHOWN;
  // Decoded as a stream, so that a character cut at the end is left out.
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, MAX_SHOWN), { stream: !whole });
  const shown = masked(plainEscapes(text));
  return whole ? shown : shown.slice(0, -MARGIN);
}

/**
 * JSON text with every escape as JSON.stringify writes it. The mask knows secrets in that form; `\u0061` and `\/` could hide one in a
 * text that is not parsed.
 */
function plainEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/(?:\\u[\da-f]{4}){1,1000}|\\[^u]/gi, (escape) => {
    if (escape === '\\/') return '/';
    return escape.startsWith('\\u') ? JSON.stringify(JSON.parse(`"${escape}"`)).slice(1, -1) : escape;
  });
}
