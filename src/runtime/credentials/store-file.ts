import { randomBytes } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Instance } from './instance.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';
import { type KeyMaterial, keyKindOf, seal, unseal } from './sealed-box.ts';

export interface FileStore {
  readonly read: (instance: Instance) => Promise<Buffer | undefined>;
  readonly write: (instance: Instance, bytes: Buffer) => Promise<void>;
  readonly remove: (instance: Instance) => Promise<void>;
}

/** What a box is about: a box that is moved to another instance, host or account does not open. */
const aboutOf = ({ name, url, account }: Instance): string => JSON.stringify([name, url, account]);

/** The encrypted file, one an instance, where there is no keychain. With a passphrase its key exists nowhere on the disk. */
export function createFileStore(folder: string, passphrase: Secret | undefined): FileStore {
  const fileOf = ({ name }: Instance): string => join(folder, `${name}.sealed`);
  const keyFile = join(folder, 'store.key');

  async function keyOfFile(create: boolean): Promise<KeyMaterial> {
    const kept = await readPrivateFile(keyFile);
    if (kept?.length === 32) return { kind: 'key-file', bytes: kept };
    if (kept !== undefined || !create)
      throw new AppError('config', `${keyFile}: the key is missing or damaged; log in again`);
    const made = randomBytes(32);
    await writePrivateFile(keyFile, made);
    return { kind: 'key-file', bytes: made };
  }

  async function keyFor(kind: KeyMaterial['kind'] | undefined): Promise<KeyMaterial> {
    if (kind === undefined) throw new AppError('config', 'the stored credential is damaged; log in again');
    if (kind === 'key-file') return keyOfFile(false);
    if (passphrase === undefined) {
      throw new AppError('config', 'the stored credential needs its passphrase: set BITBUCKET_STORE_PASSPHRASE');
    }
    return { kind, bytes: Buffer.from(passphrase.reveal(), 'utf8') };
  }

  return {
    async read(instance) {
      const box = await readPrivateFile(fileOf(instance));
      return box === undefined ? undefined : unseal(box, await keyFor(keyKindOf(box)), aboutOf(instance));
    },
    async write(instance, bytes) {
      const key = passphrase === undefined ? await keyOfFile(true) : await keyFor('passphrase');
      await writePrivateFile(fileOf(instance), await seal(bytes, key, aboutOf(instance)));
    },
    async remove(instance) {
      await unlink(fileOf(instance)).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      });
    },
  };
}
