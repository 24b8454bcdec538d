import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: rename(2) replaces the old one in one step, so nobody reads half a file. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}
