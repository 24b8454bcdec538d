import type { Operation } from '../../catalog/operation.ts';

/** Nobody has reviewed what the operation does, or what its request body may hold: only its exact name admits it. */
export function isUnreviewed({ access, body }: Operation): boolean {
  return access === 'unknown' || body?.verified === false;
}
