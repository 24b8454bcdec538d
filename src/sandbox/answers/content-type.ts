import { isBinary } from '../git/is-binary.ts';

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  zip: 'application/zip',
  pdf: 'application/pdf',
};

/** Text is never served as what a browser would run; unknown bytes are a download. */
export function contentType(path: string, content: Buffer): string {
  const known = TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  return known ?? (isBinary(content) ? 'application/octet-stream' : 'text/plain;charset=UTF-8');
}
