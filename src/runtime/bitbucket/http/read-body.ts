import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import {
  type BrotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  type Gunzip,
  type Inflate,
} from 'node:zlib';
import { AppError } from '../../errors.ts';

export interface BodyLimits {
  /** Bytes of a response, after decompression. */
  readonly maxAnswerBytes: number;
  /** Milliseconds between two pieces. */
  readonly stallTimeoutMs: number;
  /** Why the connection broke, when the socket said so. */
  readonly broken: () => unknown;
}

/** Small pieces joined into one: each piece costs memory of its own, however small it is. */
const MOST_PIECES = 1_000;

type Decoder = Gunzip | Inflate | BrotliDecompress;

/** JSON and diffs shrink some ten to thirty times; beyond this it is a bomb. Small responses may be as repetitive as they like. */
const MAX_RATIO = 100;
const RATIO_FREE_BYTES = 1_048_576;

function createDecoder(encoding: string): Decoder {
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
      throw new AppError('malformed-answer', 'Bitbucket used a content encoding that was not offered');
  }
}

function decoderOf(message: IncomingMessage): Decoder | undefined {
  const encoding = message.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return undefined;
  try {
    return createDecoder(encoding);
  } catch (error) {
    message.destroy();
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** node:http says "aborted" whatever happened; what the socket said and what was announced tell more. */
function explainEnd(message: IncomingMessage, error: unknown, broken: unknown): AppError {
  if (error instanceof AppError) return error;
  if (broken instanceof AppError) return broken;
  const code = codeOf(broken);
  if (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE') {
    return new AppError('malformed-answer', `Bitbucket's response is not valid HTTP (${code})`, { cause: broken });
  }
  // The decoder's own: Z_DATA_ERROR, Z_BUF_ERROR, ERR__ERROR_FORMAT_… of brotli
  if (/^(?:Z_|ERR_?_?BROTLI|ERR__)/.test(codeOf(error)) && message.complete) {
    return new AppError('malformed-answer', "Bitbucket's response cannot be decompressed", { cause: error });
  }
  if (broken instanceof Error && code !== 'HPE_INVALID_EOF_STATE') {
    return new AppError('unreachable', `the connection to Bitbucket broke in the middle of the response (${code})`, {
      cause: broken,
    });
  }
  const announced = message.headers['content-length'];
  return new AppError(
    'malformed-answer',
    announced === undefined
      ? "Bitbucket's response ended in the middle of a chunk"
      : `Bitbucket's response ended before the ${announced} bytes of its Content-Length`,
    { cause: error },
  );
}

/** Of a text the first lines are worth having; of JSON, a file or an error they are not. */
function mayBeCut({ statusCode = 0, headers }: IncomingMessage): boolean {
  return statusCode >= 200 && statusCode < 300 && /^text\//i.test(headers['content-type'] ?? '');
}

/**
 * Reads a response's decompressed bytes, at most `maxAnswerBytes`; one byte more and the connection is closed. A text then comes with
 * that one byte more, which tells that it is not whole; anything else is rejected.
 */
export async function readBody(message: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const announced = Number(message.headers['content-length'] ?? 0);
  if (announced > limits.maxAnswerBytes && !mayBeCut(message)) {
    message.destroy();
    throw tooLarge(limits.maxAnswerBytes);
  }
  return await collect(message, decoderOf(message), limits);
}

function tooLarge(bytes: number): AppError {
  return new AppError(
    'too-large',
    `Bitbucket's response is larger than ${bytes} bytes; request less (paging, a path, a smaller range)`,
  );
}

// Events instead of `for await`, whose iterator dominates the cost of reading a small response.
function collect(message: IncomingMessage, decoder: Decoder | undefined, limits: BodyLimits): Promise<Buffer> {
  const { maxAnswerBytes, stallTimeoutMs, broken } = limits;
  return new Promise((resolve, reject) => {
    // An error of either stream destroys the decoder, and so reaches its reader.
    const source = decoder === undefined ? message : pipeline(message, decoder, () => undefined);
    const chunks: Buffer[] = [];
    let small: Buffer[] = [];
    let size = 0;
    const give = (error: AppError): void => {
      clearTimeout(timer);
      reject(error);
      message.destroy();
    };
    const timer = setTimeout(() => {
      give(
        new AppError('timeout', `Bitbucket sent nothing for ${stallTimeoutMs / 1000} s in the middle of its response`),
      );
    }, stallTimeoutMs);
    const fail = (error: unknown): void => {
      // The socket's own error comes within the same turn, before or after this one.
      setImmediate(() => {
        give(explainEnd(message, error, broken()));
      });
    };
    if (decoder !== undefined) message.on('data', () => timer.refresh()); // bytes that unpack to nothing are bytes
    const whole = (bytes: number): Buffer => Buffer.concat([...chunks, ...small], bytes);
    const cut = (): void => {
      clearTimeout(timer);
      resolve(whole(maxAnswerBytes + 1));
      message.destroy();
    };
    source.on('data', (bytes: Buffer) => {
      timer.refresh();
      size += bytes.length;
      small.push(bytes);
      if (small.length === MOST_PIECES) {
        chunks.push(Buffer.concat(small));
        small = [];
      }
      const larger = size > maxAnswerBytes;
      if (larger && !mayBeCut(message)) give(tooLarge(maxAnswerBytes));
      else if (decoder !== undefined && size > RATIO_FREE_BYTES && size > decoder.bytesWritten * MAX_RATIO) {
        give(
          new AppError(
            'malformed-answer',
            `Bitbucket's response unpacks to more than ${MAX_RATIO} times its size; the rest was not read`,
          ),
        );
      } else if (larger) cut();
    });
    source.once('end', () => {
      clearTimeout(timer);
      resolve(whole(size));
    });
    source.once('error', fail);
    if (decoder !== undefined) message.once('error', fail);
    source.once('close', () => {
      if (!source.readableEnded) fail(new Error('the response was cut off'));
    });
  });
}
