import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import { isAdmitted } from './authorize.ts';
import { FILE_ALONE } from './file-alone.ts';
import { buildPolicy } from './load-policy.ts';
import type { Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/** What a policy file alone exposes, at one moment: each operation key with its access and marks. */
export interface PolicyLock {
  readonly bitbucketVersion: string;
  /** SHA-256 over every operation and its input schema. */
  readonly catalog: string;
  readonly operations: Readonly<Record<string, string>>;
}

function catalogHash(catalog: Catalog): string {
  const hash = createHash('sha256');
  for (const operation of catalog.operations) hash.update(JSON.stringify([operation, catalog.inputSchema(operation)]));
  return hash.digest('hex');
}

/** Access, marks, and what becomes of the secrets in its answer: none of it may change unseen. */
function exposure(policy: Policy, operation: Operation): string {
  const { access, marks, secrets = [] } = operation;
  const withheld = secrets.map((pointer) => `withholds ${pointer === '' ? 'all' : pointer}`);
  return [access, ...marks, ...(policy.reveals(operation) ? ['shows secrets'] : withheld)].join(' ');
}

function exposed(file: PolicyFile, catalog: Catalog): Readonly<Record<string, string>> {
  const policy = buildPolicy(FILE_ALONE, catalog, file);
  return Object.fromEntries(
    catalog.operations
      .filter((operation) => isAdmitted(policy, operation))
      .map((operation): [string, string] => [operation.key, exposure(policy, operation)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function makeLock(file: PolicyFile, catalog: Catalog): PolicyLock {
  return {
    bitbucketVersion: catalog.bitbucketVersion,
    catalog: catalogHash(catalog),
    operations: exposed(file, catalog),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export function parseLock(name: string, text: string): PolicyLock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError('config', `${name}: it is not JSON; write it again with policy lock`, { cause });
  }
  const { bitbucketVersion, catalog, operations } = isObject(value) ? value : {};
  if (typeof bitbucketVersion !== 'string' || typeof catalog !== 'string' || !isObject(operations)) {
    throw new AppError('config', `${name}: it is not a lock; write it again with policy lock`);
  }
  const entries = Object.entries(operations).map(([key, access]): [string, string] => [key, String(access)]);
  return { bitbucketVersion, catalog, operations: Object.fromEntries(entries) };
}

/** How what the file exposes now differs from its lock, each `+ key (access)`, `- key`, `~ key: was -> is`. */
export function lockDifference(lock: PolicyLock, file: PolicyFile, catalog: Catalog): readonly string[] {
  const locked = new Map(Object.entries(lock.operations));
  const now = new Map(Object.entries(exposed(file, catalog)));
  const added = [...now].filter(([key]) => !locked.has(key)).map(([key, access]) => `+ ${key} (${access})`);
  const removed = [...locked.keys()].filter((key) => !now.has(key)).map((key) => `- ${key}`);
  const changed = [...now].flatMap(([key, access]) => {
    const before = locked.get(key);
    return before === undefined || before === access ? [] : [`~ ${key}: ${before} -> ${access}`];
  });
  return [...added, ...removed, ...changed];
}

/** Stops the start when a file exposes anything else than it did when it was locked. */
export function requireLocked(lock: PolicyLock, file: PolicyFile, catalog: Catalog): void {
  const difference = lockDifference(lock, file, catalog);
  if (difference.length === 0) return;
  const cause =
    lock.catalog === catalogHash(catalog)
      ? 'the policy was changed'
      : `the catalog is another one (${lock.bitbucketVersion} then, ${catalog.bitbucketVersion} now)`;
  throw new AppError(
    'config',
    `${file.name}.lock: ${difference.length} exposed operations differ, ${cause}; review and run policy lock again: ${difference.join('; ')}`,
  );
}
