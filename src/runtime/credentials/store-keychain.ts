import type { Instance } from './instance.ts';

const SERVICE = 'bitbucket-openapi-mcp';
/** It may ask its owner to unlock it. */
const PATIENCE_MS = 60_000;

/** Bound to the URL: an index that names another one finds nothing. */
const entryName = ({ name, url }: Pick<Instance, 'name' | 'url'>): string => `${name} ${url}`;

async function entryOf(instance: Pick<Instance, 'name' | 'url'>) {
  // An optional dependency: its native part may be missing on this machine, and it is loaded only when a store is used.
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(SERVICE, entryName(instance));
}

/** Keychain of macOS, Credential Manager of Windows, Secret Service of Linux. Every function rejects where there is none. */
export const keychain = {
  async read(instance: Instance): Promise<Buffer | undefined> {
    const text = await (await entryOf(instance)).getPassword(AbortSignal.timeout(PATIENCE_MS));
    return text === null ? undefined : Buffer.from(text, 'base64');
  },
  /** What was written is read back: some keychains take an entry and keep nothing. */
  async write(instance: Pick<Instance, 'name' | 'url'>, bytes: Buffer): Promise<void> {
    const entry = await entryOf(instance);
    const text = bytes.toString('base64');
    await entry.setPassword(text, AbortSignal.timeout(PATIENCE_MS));
    if ((await entry.getPassword(AbortSignal.timeout(PATIENCE_MS))) !== text) throw new Error('nothing was stored');
  },
  async remove(instance: Instance): Promise<void> {
    await (await entryOf(instance)).deleteCredential(AbortSignal.timeout(PATIENCE_MS));
  },
};
