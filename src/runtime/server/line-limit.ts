import { Transform } from 'node:stream';

const NEWLINE = 0x0a;

/**
 * Passes whole lines on and drops those that are longer than `maxBytes`. The SDK would close the transport for one of them,
 * and copies all it holds for every chunk that arrives.
 */
export function createLineLimit(maxBytes: number, onDropped: () => void): Transform {
  let parts: Buffer[] = [];
  let size = 0;
  let dropping = false;

  function keep(part: Buffer): void {
    if (dropping) return;
    size += part.length;
    parts.push(part);
    if (size <= maxBytes) return;
    dropping = true;
    parts = [];
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        keep(chunk.subarray(start, end + 1));
        if (dropping) onDropped();
        else this.push(Buffer.concat(parts, size));
        parts = [];
        size = 0;
        dropping = false;
        start = end + 1;
      }
      keep(chunk.subarray(start));
      done();
    },
  });
}
