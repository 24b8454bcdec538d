import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from './json.ts';
import { proseOf } from './prose-of.ts';
import { wordRuns } from './word-runs.ts';
import { writeWhole } from './write-whole.ts';

/** 48 bits of SHA-256: of two million runs of our own words, one in a thousand checkouts would have one that only looks foreign. */
const BYTES = 6;
const FILE = 'prose-runs.bin';

/** The fingerprint of one run of words, in hexadecimal. The run cannot be read from it. */
export function fingerprint(run: string): string {
  return createHash('sha256')
    .update(run, 'utf8')
    .digest('hex')
    .slice(0, 2 * BYTES);
}

/** The fingerprints of the documents of all versions that were imported; none before the first. */
export async function readProseFingerprints(folder: string): Promise<ReadonlySet<string>> {
  const bytes = await readFile(join(folder, FILE)).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return Buffer.alloc(0);
    throw cause;
  });
  const known = new Set<string>();
  for (let at = 0; at < bytes.length; at += BYTES) known.add(bytes.toString('hex', at, at + BYTES));
  return known;
}

/**
 * Adds a document's runs of eight words to openapi/prose-runs.bin, sorted: no sentence is kept, and yet a clone without the documents
 * can tell whether a text repeats one.
 */
export async function recordProse(folder: string, document: JsonObject): Promise<void> {
  const all = new Set(await readProseFingerprints(folder));
  for (const text of new Set(proseOf(document))) for (const run of wordRuns(text)) all.add(fingerprint(run));
  await writeWhole(join(folder, FILE), Buffer.from([...all].sort().join(''), 'hex'));
}
