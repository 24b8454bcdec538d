import { BitbucketError } from './bitbucket-error.ts';
import type { Call } from './call.ts';
import { refusal } from './refusal.ts';

const BLANK_LINE = Buffer.from('\r\n\r\n');

function nameOf(head: string): string | undefined {
  return /content-disposition:[^\r\n]*[; ]name="([^"]*)"/i.exec(head)?.[1];
}

/** The form fields of a multipart body (RFC 7578), byte for byte. */
export function readMultipart(call: Call): ReadonlyMap<string, Buffer> {
  const type = call.headers['content-type'] ?? '';
  if (!/^multipart\/form-data/i.test(type)) {
    throw new BitbucketError(415, { message: 'This resource takes multipart/form-data.' });
  }
  // Bitbucket's XSRF check covers what an HTML form could send.
  if (call.headers['x-atlassian-token'] !== 'no-check') {
    throw new BitbucketError(403, { message: 'XSRF check failed' });
  }
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw refusal.invalid('The multipart body has no boundary.');
  const fields = new Map<string, Buffer>();
  const mark = Buffer.from(`\r\n--${boundary}`);
  const body = Buffer.concat([Buffer.from('\r\n'), call.body]);
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + 2, next);
    const split = part.indexOf(BLANK_LINE);
    const name = split < 0 ? undefined : nameOf(part.subarray(0, split).toString('utf8'));
    if (name !== undefined) fields.set(name, part.subarray(split + BLANK_LINE.length));
    at = next;
  }
  return fields;
}
