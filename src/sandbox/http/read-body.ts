import type { IncomingMessage } from 'node:http';
import { BitbucketError } from './bitbucket-error.ts';

const LARGEST_BODY = 50 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const parts: AsyncIterable<Buffer> = request;
  for await (const bytes of parts) {
    size += bytes.length;
    if (size > LARGEST_BODY) throw new BitbucketError(413, { message: 'The request body is too large.' });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
