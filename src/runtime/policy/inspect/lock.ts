import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { AuditConfig } from '../../config/audit-config.ts';
import { ACCESSES, type CallControls } from '../../config/call-controls.ts';
import { AppError } from '../../errors.ts';
import { allowedArguments, isAllowed } from '../decide/authorize.ts';
import type { Policy } from '../decide/policy.ts';
import type { ArgumentRules } from '../language/argument-rules.ts';

/** The guards of a process apart from its policy. Absent for commands that send nothing: they have no such flags. */
export interface Guards {
  readonly controls: CallControls;
  readonly audit: AuditConfig;
}

/** Facts by name, in words for a reviewer. */
type Facts = Readonly<Record<string, string>>;

/** The whole effect of a policy, flags and variables at one moment: format 2 of FILE.lock. */
export interface PolicyLock {
  readonly format: 2;
  readonly bitbucketVersion: string;
  /** SHA-256 over every operation and its input schema: tells whether the catalog or the policy changed. */
  readonly catalog: string;
  /** Settings for all calls. */
  readonly settings: Facts;
  /** The exposed operations, by key. */
  readonly operations: Readonly<Record<string, Facts>>;
}

const words = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(', '));
const count = (limit: number): string => (limit === 0 ? 'unlimited' : String(limit));
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function catalogHash(catalog: Catalog): string {
  return hash(catalog.operations.map((one) => JSON.stringify([one, catalog.inputSchema(one)])).join('\n'));
}

/** A schema without its descriptions: a reworded description is not a difference. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([name, member]) => name !== 'description' || typeof member !== 'string',
  );
  return Object.fromEntries(members.map(([name, member]) => [name, withoutWords(member)]));
}

function argumentText(rules: ArgumentRules | undefined): string {
  if (rules === undefined) return 'any';
  return rules
    .map(
      ({ name, fixed, values }) =>
        `${name} ${fixed ? '=' : 'in'} ${values.map((one) => JSON.stringify(one)).join(', ')}`,
    )
    .sort()
    .join(' and ');
}

function operationFacts(policy: Policy, operation: Operation): Facts {
  const { access, effects, marks, secrets = [], scope } = operation;
  const ways = [...new Set(allowedArguments(policy, operation).map(argumentText))].sort();
  const withheld = secrets.map((pointer) => (pointer === '' ? 'the whole response' : pointer));
  return {
    access,
    effects: words(effects),
    marks: words(marks),
    secrets: policy.revealed.has(operation)
      ? 'revealed'
      : withheld.length === 0
        ? 'none known'
        : `withheld: ${words(withheld)}`,
    arguments: ways.includes('any') ? 'any' : ways.join(' or '),
    scope: words([
      scope.reach,
      ...scope.places.map(({ in: part, at, kind }) => `${part} ${at} (${kind})`),
      ...scope.beyond,
    ]),
    schema: hash(JSON.stringify(withoutWords(policy.inputSchema(operation)))).slice(0, 16),
  };
}

function policySettings({ readOnly, scope }: Policy): Facts {
  const inScope = scope === undefined ? 'everywhere' : words([...scope.projects, ...scope.repositories].sort());
  return { 'read-only': readOnly ? 'yes' : 'no', scope: inScope };
}

function guardSettings({ controls, audit }: Guards): Facts {
  const { confirm, dryRun, limits } = controls;
  return {
    confirm: words(ACCESSES.filter((access) => confirm.includes(access))),
    'dry run': dryRun ? 'yes' : 'no',
    'calls per minute': count(limits.callsPerMinute),
    ...Object.fromEntries(ACCESSES.map((access) => [`${access} calls per minute`, count(limits.perAccess[access])])),
    'largest request body': `${limits.maxBodyBytes} bytes`,
    audit: audit.mode === 'off' ? 'off' : `${audit.mode} to ${audit.file === undefined ? 'standard error' : 'a file'}`,
    'audit arguments': audit.arguments ? 'recorded' : 'as a hash',
  };
}

/** The lock of a process that starts with these guards. */
export function makeLock(policy: Policy, guards: Guards, catalog: Catalog): PolicyLock {
  const exposed = catalog.operations.filter((operation) => isAllowed(policy, operation));
  return {
    format: 2,
    bitbucketVersion: catalog.bitbucketVersion,
    catalog: catalogHash(catalog),
    settings: { ...policySettings(policy), ...guardSettings(guards) },
    operations: Object.fromEntries(
      exposed
        .map((operation): [string, Facts] => [operation.key, operationFacts(policy, operation)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && Object.values(value).every((fact) => typeof fact === 'string');

/** Reads a lock; rejects other files, and the older format with operations only. */
export function parseLock(name: string, text: string): PolicyLock {
  const fail = (problem: string): never => {
    throw new AppError('config', `${name}: ${problem}; review the policy and write it again with policy lock`);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('it is not JSON');
  }
  if (typeof value !== 'object' || value === null) return fail('it is not a lock');
  const { format, bitbucketVersion, catalog, settings, operations }: Partial<Record<keyof PolicyLock, unknown>> = value;
  if (format === undefined && typeof operations === 'object')
    return fail('it has an older format without scope, arguments, confirmation and limits');
  if (format !== 2 || typeof bitbucketVersion !== 'string' || typeof catalog !== 'string' || !isFacts(settings))
    return fail('it is not a lock');
  if (typeof operations !== 'object' || operations === null || !Object.values(operations).every(isFacts))
    return fail('it is not a lock');
  return { format, bitbucketVersion, catalog, settings, operations: Object.fromEntries(Object.entries(operations)) };
}

const shown = (facts: Facts): string =>
  Object.entries(facts)
    .filter(([name, fact]) => name === 'access' || (name === 'arguments' && fact !== 'any') || fact === 'revealed')
    .map(([name, fact]) => `${name} ${fact}`)
    .join('; ');

function changes(what: string, before: Facts, now: Facts): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => `~ ${what}${name}: ${before[name] ?? 'unknown'} -> ${now[name] ?? 'unknown'}`);
}

/** The differences between a process and its lock, one line each: `+ key (access write)`, `- key`, `~ key: access read -> write`, `~ confirm: delete -> none`. */
export function lockDifference(
  lock: PolicyLock,
  policy: Policy,
  guards: Guards | undefined,
  catalog: Catalog,
): readonly string[] {
  const settings =
    guards === undefined ? policySettings(policy) : { ...policySettings(policy), ...guardSettings(guards) };
  const locked =
    guards === undefined
      ? Object.fromEntries(Object.entries(lock.settings).filter(([name]) => name in settings))
      : lock.settings;
  const before = new Map(Object.entries(lock.operations));
  const exposed = catalog.operations.filter((operation) => isAllowed(policy, operation));
  const now = new Map(exposed.map((operation) => [operation.key, operationFacts(policy, operation)]));
  const keys = [...new Set([...before.keys(), ...now.keys()])].sort();
  const found = keys.flatMap((key): readonly string[] => {
    const [was, is] = [before.get(key), now.get(key)];
    if (is === undefined) return [`- ${key}`];
    return was === undefined ? [`+ ${key} (${shown(is)})`] : changes(`${key}: `, was, is);
  });
  return [...changes('', locked, settings), ...found];
}

/** Stops a start that differs from the reviewed lock. */
export function requireLocked(
  name: string,
  lock: PolicyLock,
  policy: Policy,
  guards: Guards | undefined,
  catalog: Catalog,
): void {
  const difference = lockDifference(lock, policy, guards, catalog);
  if (difference.length === 0) return;
  const cause =
    lock.catalog === catalogHash(catalog)
      ? 'the policy file, a flag or a variable changed'
      : `the catalog changed (${lock.bitbucketVersion} then, ${catalog.bitbucketVersion} now)`;
  throw new AppError(
    'config',
    `${name}: ${difference.length} differences from the reviewed lock, ${cause}; review them and run policy lock with the same flags and variables as the start: ${difference.join('; ')}`,
  );
}
