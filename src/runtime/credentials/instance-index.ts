import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Instance } from './instance.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

export const INSTANCE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const indexOf = (folder: string): string => join(folder, 'instances.json');

function parseInstance(value: unknown): Instance | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, url, account, method, store } = {
    name: '',
    url: '',
    account: '',
    method: '',
    store: '',
    ...value,
  } as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || !INSTANCE_NAME.test(name) || typeof url !== 'string') return undefined;
  if (typeof account !== 'string' || typeof method !== 'string') return undefined;
  return store === 'keychain' || store === 'file' ? { name, url, account, method, store } : undefined;
}

/** What was logged in to: names, URLs and accounts, no secrets. */
export async function readInstances(folder: string): Promise<readonly Instance[]> {
  const bytes = await readPrivateFile(indexOf(folder));
  if (bytes === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    if (!Array.isArray(parsed)) throw new Error('no list');
    return parsed.map((entry: unknown) => {
      const instance = parseInstance(entry);
      if (instance === undefined) throw new Error('no instance');
      return instance;
    });
  } catch (cause) {
    throw new AppError('config', `${indexOf(folder)}: it is damaged; remove it and log in again`, { cause });
  }
}

export async function writeInstances(folder: string, instances: readonly Instance[]): Promise<void> {
  await writePrivateFile(indexOf(folder), Buffer.from(`${JSON.stringify(instances, undefined, 2)}\n`, 'utf8'));
}
