/**
 * `application/json;charset=UTF-8` → `application/json`. Bitbucket 9.4 added parameters to every response; they say nothing
 * that a client must know, and kept they would look like 370 changes.
 */
export function bareMediaType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

const KNOWN = new Set([
  '*/*',
  'application/json',
  'application/octet-stream',
  'application/x-pem-file',
  'application/x-tar',
  'application/zip',
  'image/png',
  'multipart/form-data',
  'text/html',
  'text/plain',
]);

/** Whether the runtime knows how to send or read this media type. A new one needs a decision, not a default. */
export function isKnownMediaType(mediaType: string): boolean {
  // RFC 6839 section 3.1: JSON, whatever it is about.
  return KNOWN.has(bareMediaType(mediaType)) || /^application\/[\w.-]+\+json$/.test(bareMediaType(mediaType));
}
