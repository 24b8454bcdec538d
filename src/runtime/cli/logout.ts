import { type Flags, parseOptions } from '../config/parse-options.ts';
import { chooseInstance } from '../credentials/choose-instance.ts';
import { wantedUrl } from '../credentials/open-identity.ts';
import { openStore } from '../credentials/store.ts';
import { storeFolder } from '../credentials/store-folder.ts';
import { AppError } from '../errors.ts';
import { print } from './print.ts';

/** `logout`: removes what `login` stored. Does not contact Bitbucket: a token is revoked there. */
export async function logout(flags: Flags): Promise<void> {
  const options = parseOptions(flags, process.env);
  const store = openStore(storeFolder(process.env), undefined);
  const instance = chooseInstance(await store.instances(), options.values.instance, wantedUrl(options));
  if (instance === undefined) throw new AppError('config', 'no credential is stored');
  await store.remove(instance);
  print([`Removed instance '${instance.name}' (${instance.url}). Revoke its token in Bitbucket as well.`]);
}
