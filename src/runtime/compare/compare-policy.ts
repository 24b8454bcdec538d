import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import { isAllowed } from '../policy/decide/authorize.ts';
import { buildPolicy, NO_OVERRIDES } from '../policy/decide/build-policy.ts';
import type { PolicyFile } from '../policy/language/policy-file/types.ts';

/** What a policy means under two catalogs. */
export interface PolicyChange {
  readonly name: string;
  /** How many operations it exposes under each; `undefined` where the server would not start. */
  readonly exposed: readonly [before: number | undefined, after: number | undefined];
  /** Why it would not start under either; empty where it would. */
  readonly problems: readonly string[];
  /** Tool names. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Keys of all operations that it exposes under either. */
  readonly keys: ReadonlySet<string>;
}

/** Or the reason why the server would not start. */
function exposedBy(file: PolicyFile, catalog: Catalog): readonly Operation[] | string {
  try {
    const policy = buildPolicy(NO_OVERRIDES, catalog, file);
    return catalog.operations.filter((operation) => isAllowed(policy, operation));
  } catch (error) {
    if (error instanceof AppError) return `with ${catalog.bitbucketVersion} it does not start: ${error.message}`;
    throw error;
  }
}

/** What the step from one catalog to the other does to a policy file. */
export function comparePolicy(file: PolicyFile, before: Catalog, after: Catalog): PolicyChange {
  const found = [exposedBy(file, before), exposedBy(file, after)] as const;
  const [old, young] = found.map((one) => (typeof one === 'string' ? [] : one)) as [Operation[], Operation[]];
  const keysOf = (operations: readonly Operation[]): ReadonlySet<string> => new Set(operations.map(({ key }) => key));
  const namesOf = (operations: readonly Operation[]): ReadonlySet<string> =>
    new Set(operations.map(({ name }) => name));
  const [oldKeys, youngKeys, oldNames, youngNames] = [keysOf(old), keysOf(young), namesOf(old), namesOf(young)];
  return {
    name: file.name,
    exposed: [countOf(found[0]), countOf(found[1])],
    problems: found.filter((one) => typeof one === 'string'),
    // Neither renamed nor moved.
    gained: young.filter(({ key, name }) => !oldKeys.has(key) && !oldNames.has(name)).map(({ name }) => name),
    lost: old.filter(({ key, name }) => !youngKeys.has(key) && !youngNames.has(name)).map(({ name }) => name),
    // Of what moved the change is under the new key, which the policy may not allow.
    keys: new Set([...oldKeys, ...youngKeys, ...keysOf(after.operations.filter(({ name }) => oldNames.has(name)))]),
  };
}

function countOf(found: readonly Operation[] | string): number | undefined {
  return typeof found === 'string' ? undefined : found.length;
}
