import { AppError } from '../errors.ts';
import type { Instance } from './instance.ts';

/** The stored instance that is meant, or undefined when none fits. It is never guessed: two that fit are rejected. */
export function chooseInstance(
  instances: readonly Instance[],
  name: string | undefined,
  url: string | undefined,
): Instance | undefined {
  const names = (list: readonly Instance[]): string => list.map((instance) => instance.name).join(', ') || 'none';
  if (name !== undefined) {
    const found = instances.find((instance) => instance.name === name);
    if (found === undefined)
      throw new AppError(
        'config',
        `--instance: no instance '${name}' is stored. Stored instances: ${names(instances)}`,
      );
    if (url !== undefined && url !== found.url) {
      throw new AppError(
        'config',
        `--instance: '${name}' is bound to ${found.url}, but BITBUCKET_URL is another server`,
      );
    }
    return found;
  }
  const fitting = instances.filter((instance) => url === undefined || instance.url === url);
  if (fitting.length > 1) {
    throw new AppError('config', `several instances are stored (${names(fitting)}): choose one with --instance`);
  }
  return fitting[0];
}
