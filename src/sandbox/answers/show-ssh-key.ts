import type { JsonObject } from '../http/json.ts';
import type { SshKey } from '../state/access-key.ts';

export function showSshKey({ createdDate, ...key }: SshKey): JsonObject {
  return { ...key, createdDate: new Date(createdDate).toISOString() };
}
