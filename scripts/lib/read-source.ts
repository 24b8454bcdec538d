import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { SpecError } from './spec-error.ts';
import type { SpecVersions } from './spec-versions.ts';

/** The published documents are 1.2 to 1.6 MB; ten times that is not one of them. */
const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** The bytes of one document as text, with their digest. */
export interface Source {
  readonly where: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads a local file, or, when the argument is a version such as `10.0`, Atlassian's published document of it. */
export async function readSource(argument: string, versions: SpecVersions, fetchIt: typeof fetch): Promise<Source> {
  const bytes = /^\d+\.\d+$/.test(argument)
    ? await download(versions.get(argument)?.url ?? publishedUrl(argument), fetchIt)
    : await readLocal(argument);
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  return { where: argument, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Atlassian's address of the document of one version. */
export function publishedUrl(version: string): string {
  return `https://dac-static.atlassian.com/server/bitbucket/${version}.swagger.v3.json`;
}

async function readLocal(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw tooLarge(path);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof SpecError) throw cause;
    throw unreadable(
      path,
      cause instanceof Error ? cause.message : String(cause),
      'give an existing file or a version such as 10.0',
    );
  }
}

/** A redirect is rejected: the digest of a new version would be taken from a host that nobody chose. */
async function download(url: string, fetchIt: typeof fetch): Promise<Uint8Array> {
  try {
    const response = await fetchIt(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || response.body === null)
      throw unreadable(url, `answered ${response.status}`, 'check the version');
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > MAX_BYTES) {
        await reader.cancel();
        throw tooLarge(url);
      }
      chunks.push(part.value);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof SpecError) throw cause;
    throw unreadable(
      url,
      cause instanceof Error ? cause.message : String(cause),
      'download it yourself and give the file',
    );
  }
}

function tooLarge(where: string): SpecError {
  return unreadable(where, `is larger than ${MAX_BYTES} bytes`, 'give the OpenAPI document of Bitbucket Data Center');
}

function unreadable(where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code: 'SOURCE_UNREADABLE', where, problem, remedy }]);
}
