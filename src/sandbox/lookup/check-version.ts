import { refusal } from '../http/refusal.ts';

/** Optimistic locking: who changes a thing says which version was seen. */
export function checkVersion(kind: string, current: number, expected: number | undefined): void {
  if (expected === undefined) throw refusal.invalid('The current version must be given.', 'version');
  if (expected === current) return;
  const message = `The version given is out of date: it is ${expected}, the current version is ${current}.`;
  throw refusal.conflict(kind, message, { currentVersion: current, expectedVersion: expected });
}
