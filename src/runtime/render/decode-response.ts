import { AppError } from '../errors.ts';
import type { Mask } from '../secrets/mask.ts';
import { cleanText } from './clean-text.ts';
import { beginningOf, exceedsBudget } from './json-budget.ts';
import { putMember } from './put-member.ts';

/** The bytes of a response, with the media type that Bitbucket gave them. */
export interface RawResponse {
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A response's content, cleaned and with known secrets masked; nothing of it has bypassed this function. */
export type Content =
  | { readonly kind: 'none' }
  /** `chars`: length of the JSON as received; absent for a value that we made. `stopped`: why following the pages ended early. */
  | { readonly kind: 'json'; readonly value: unknown; readonly chars?: number; readonly stopped?: string }
  /**
   * `cutAt`: the text has more bytes than this, and only the lines before are here. `unparsed`: the beginning of JSON with too many
   * values to parse.
   */
  | { readonly kind: 'text'; readonly text: string; readonly cutAt?: number; readonly unparsed?: true }
  | { readonly kind: 'binary'; readonly bytes: Buffer; readonly mediaType: string };

/** Bitbucket nests comments and tasks; this is far beyond, and far below what would exhaust the stack. */
export const MAX_DEPTH = 500;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/;
const TEXT_TYPE = /^(?:text\/|application\/(?:xml|x-pem-file|javascript|x-sh|x-diff)\b)/;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function cleanValue(value: unknown, clean: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return clean(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) {
    throw new AppError('malformed-answer', `Bitbucket's response is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, clean, depth + 1));
  const cleaned: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) putMember(cleaned, clean(key), cleanValue(item, clean, depth + 1));
  return cleaned;
}

/** A file as it is, unless a known secret is in it. */
function cleanBytes(bytes: Buffer, mask: Mask): Buffer {
  const text = bytes.toString('latin1');
  const masked = mask(text);
  return masked === text ? bytes : Buffer.from(masked, 'latin1');
}

/** In JSON text: what is not printable ASCII, and every escape but `\n \r \t \" \\`. */
const UNPLAIN = /[^\t\n\r\x20-\x7e]|\\[^nrt"\\]/;

/** Whether a text has at most so many opening brackets; the engine looks for them faster than we for a depth. */
function opensAtMost(text: string, limit: number): boolean {
  let left = limit;
  for (const bracket of '{[') {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      left -= 1;
      if (left < 0) return false;
    }
  }
  return true;
}

/** At least the depth to which the text nests: brackets inside strings count as well. */
export function nestsWithin(text: string, limit: number): boolean {
  if (opensAtMost(text, limit)) return true;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 0x20; // [ and { differ in this bit, as do ] and }
    if (code === 0x7b) depth += 1;
    else if (code === 0x7d) depth -= 1;
    if (depth > limit) return false;
  }
  return true;
}

/**
 * True when cleaning would change nothing. Where `UNPLAIN` finds nothing, every string of the value is in the text just as
 * JSON.stringify writes it, and the mask knows a secret in that form: a secret in any string would be seen in the text.
 */
function isClean(text: string, mask: Mask): boolean {
  return !UNPLAIN.test(text) && mask(text) === text && nestsWithin(text, MAX_DEPTH);
}

function decodeJson(text: string, mask: Mask): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError('malformed-answer', "Bitbucket's response is declared as JSON but is not valid JSON", { cause });
  }
  return isClean(text, mask) ? value : cleanValue(value, (part) => mask(cleanText(part)));
}

/** The whole lines of a text that is larger than what was read of it: no character and no secret ends in the middle. */
function decodeCut(bytes: Buffer, mask: Mask): Content {
  const cutAt = bytes.length - 1;
  const text = decodeUtf8(bytes.subarray(0, bytes.lastIndexOf('\n', cutAt - 1) + 1));
  if (text === undefined || text === '' || text.includes('\0')) {
    const why = text === '' ? 'and so is its first line' : 'and is not text';
    throw new AppError('too-large', `Bitbucket's response is larger than ${cutAt} bytes, ${why}`);
  }
  return { kind: 'text', text: mask(cleanText(text)), cutAt };
}

/**
 * Decides by what was answered, never by what the document declares (its media types are unreliable), and cleans it. What has more
 * than `limit` bytes is a text that was not read to its end.
 */
export function decodeResponse(answer: RawResponse, mask: Mask, limit = Number.POSITIVE_INFINITY): Content {
  const { bytes, mediaType } = answer;
  if (bytes.length === 0) return { kind: 'none' };
  if (bytes.length > limit) return decodeCut(bytes, mask);
  const json = JSON_TYPE.test(mediaType);
  if (!json && !TEXT_TYPE.test(mediaType) && mediaType !== '' && mediaType !== 'application/octet-stream') {
    return { kind: 'binary', bytes: cleanBytes(bytes, mask), mediaType };
  }
  if (json && exceedsBudget(bytes)) {
    return { kind: 'text', text: beginningOf(bytes, (part) => mask(cleanText(part))), unparsed: true };
  }
  const text = decodeUtf8(bytes);
  if (json) {
    if (text === undefined) throw new AppError('malformed-answer', "Bitbucket's response is not valid UTF-8");
    return { kind: 'json', value: decodeJson(text, mask), chars: text.length };
  }
  // Raw files come as octet-stream or with a type of their own: a NUL or broken UTF-8 is what makes them binary.
  if (text === undefined || text.includes('\0')) {
    return {
      kind: 'binary',
      bytes: cleanBytes(bytes, mask),
      mediaType: mediaType === '' ? 'application/octet-stream' : mediaType,
    };
  }
  return { kind: 'text', text: mask(cleanText(text)) };
}
