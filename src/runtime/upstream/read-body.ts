import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError } from '../errors.ts';

function createDecoder(encoding: string): Transform {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      // RFC 9110 section 8.4: a coding that was not offered cannot be read; a list of codings is a bomb's way in.
      throw new AppError('malformed-answer', 'Bitbucket answered in an encoding that was not offered');
  }
}

function decoded(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return message;
  // An error of either stream destroys the decoder, and so reaches who reads it.
  return pipeline(message, createDecoder(encoding), () => undefined);
}

/** Reads an answer's decompressed bytes, at most `maxBytes`; one byte more and the connection is closed. */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLarge = (): AppError =>
    new AppError(
      'too-large',
      `Bitbucket's answer is larger than ${maxBytes} bytes; ask for less (paging, a path, a smaller range)`,
    );
  const announced = Number(message.headers['content-length'] ?? 0);
  if (announced > maxBytes) {
    message.destroy();
    throw tooLarge();
  }
  return await collect(message, decoded(message), maxBytes, tooLarge);
}

// Events, not `for await`: the iterator costs more than all else that reading a small answer does.
function collect(
  message: IncomingMessage,
  source: Readable,
  maxBytes: number,
  tooLarge: () => AppError,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    source.on('data', (bytes: Buffer) => {
      size += bytes.length;
      chunks.push(bytes);
      if (size <= maxBytes) return;
      reject(tooLarge());
      message.destroy();
    });
    source.once('end', () => {
      resolve(Buffer.concat(chunks, size));
    });
    source.once('error', reject);
    source.once('close', () => {
      if (!source.readableEnded) reject(new Error('the answer was cut off'));
    });
  });
}
