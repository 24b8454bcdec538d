import { AppError } from '../errors.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Instance } from './instance.ts';
import { readInstances, writeInstances } from './instance-index.ts';
import { createFileStore } from './store-file.ts';
import { keychain } from './store-keychain.ts';
import { packCredential, parseCredential, type StoredCredential } from './stored-credential.ts';

export interface CredentialStore {
  readonly instances: () => Promise<readonly Instance[]>;
  readonly read: (instance: Instance) => Promise<StoredCredential>;
  /** Replaces what the instance had. */
  readonly write: (instance: Instance, credential: StoredCredential) => Promise<void>;
  /** Removes the credential where this instance keeps it, and leaves the index alone. */
  readonly forget: (instance: Instance) => Promise<void>;
  readonly remove: (instance: Instance) => Promise<void>;
}

/** Nothing is created by opening it; only `login` and a renewed OAuth 2.0 session write. */
export function openStore(folder: string, passphrase: Secret | undefined): CredentialStore {
  const file = createFileStore(folder, passphrase);
  const keeper = (instance: Instance) => (instance.store === 'keychain' ? keychain : file);
  const others = async ({ name }: Instance): Promise<Instance[]> =>
    (await readInstances(folder)).filter((kept) => kept.name !== name);
  return {
    instances: () => readInstances(folder),
    async read(instance) {
      let bytes: Buffer | undefined;
      try {
        bytes = await keeper(instance).read(instance);
      } catch (cause) {
        if (cause instanceof AppError) throw cause;
        throw new AppError('config', `the ${instance.store} that stores instance '${instance.name}' does not respond`, {
          cause,
        });
      }
      if (bytes === undefined) {
        throw new AppError('config', `the ${instance.store} has nothing for instance '${instance.name}'; log in again`);
      }
      return parseCredential(bytes);
    },
    async write(instance, credential) {
      await keeper(instance).write(instance, packCredential(credential));
      await writeInstances(folder, [...(await others(instance)), instance]);
    },
    forget: (instance) => keeper(instance).remove(instance),
    async remove(instance) {
      await keeper(instance).remove(instance);
      await writeInstances(folder, await others(instance));
    },
  };
}
