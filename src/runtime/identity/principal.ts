import { userInfo } from 'node:os';
import { ownUid } from '../own-uid.ts';

/** Who calls this server. */
export interface Principal {
  /** Unique, with the way in before it: `stdio:jdoe`. */
  readonly id: string;
  /** How the id is known. `os-user`: the user of this process. `none`: not identified. */
  readonly method: 'os-user' | 'none';
}

/** The way in. */
export type TransportName = 'stdio' | 'library' | 'shell';

/** A principal, and the way in that it came by. */
export interface CallerIdentity {
  readonly principal: Principal;
  readonly transport: TransportName;
}

/** `os.userInfo` throws for a user without an entry, which containers have. */
function osUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(ownUid() ?? 'unknown');
  }
}

export function identifyOsUser(transport: 'stdio' | 'shell'): CallerIdentity {
  return Object.freeze({
    principal: Object.freeze({ id: `${transport}:${osUser()}`, method: 'os-user' }),
    transport,
  });
}

/** The program that uses the library is the caller, and is not asked. */
export const LIBRARY_CALLER: CallerIdentity = Object.freeze({
  principal: Object.freeze({ id: 'library', method: 'none' }),
  transport: 'library',
});
