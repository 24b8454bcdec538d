import { isDeepStrictEqual } from 'node:util';
import type { Credentials } from '../bitbucket/credentials.ts';
import { versionOf } from '../bitbucket/http/version-of.ts';
import type { Upstream } from '../bitbucket/pacing/resilience.ts';
import { type BuiltRequest, buildRequest } from '../bitbucket/request/build-request.ts';
import type { Catalog, JsonSchema } from '../catalog/catalog.ts';
import { isSameRelease, nearestVersion } from '../catalog/nearest-version.ts';
import { openCatalog } from '../catalog/open-catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { RouteIndex } from '../catalog/route-index.ts';
import type { BaseUrl } from '../config/base-url.ts';
import { AppError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Logger } from '../observability/log.ts';
import { exposedOperations } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { type ArgumentsValidator, createArgumentsValidator } from './validate-arguments.ts';

/** The caller that asks for the version: the first one, with its own credential. */
export interface VersionAsker {
  readonly credentials: Credentials;
  readonly policy: Policy;
}

/** With `--bitbucket-version auto`: rejects operations and arguments that the connected Bitbucket does not have. */
export interface VersionGate {
  readonly check: (
    asker: VersionAsker,
    operation: Operation,
    values: JsonObject,
    signal: AbortSignal | undefined,
  ) => Promise<void>;
}

/** What the question needs of the process. */
export interface VersionSource {
  readonly baseUrl: BaseUrl;
  readonly catalog: Catalog;
  readonly routes: RouteIndex;
  readonly upstream: Upstream;
}

/** The Bitbucket behind us, and the catalog that fits it best. */
interface Found {
  readonly bitbucket: string;
  readonly catalog: Catalog;
  readonly exact: boolean;
  /** By key, as that catalog has them. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly validate: ArgumentsValidator;
  /** By key: whether it takes what the catalog that is served says. */
  readonly alike: Map<string, boolean>;
}

/** After a failed question the next call after so long asks again. */
const REST_MS = 60_000;
const VERSION_KEY = 'GET /api/latest/application-properties';
const MOST_NAMES = 20;

/**
 * Asks application-properties at the first call that is sent, once for all callers. Where there is no response calls go on
 * unchecked: the policy decides what is allowed; this only reports sooner what would be a 404 of Bitbucket.
 */
export function createVersionGate(
  source: VersionSource,
  log: Logger,
  clock: () => number = () => performance.now(),
): VersionGate {
  let asked: Promise<Found | undefined> | undefined;
  let askAgainAt: number | undefined;

  const ask = async ({ credentials, policy }: VersionAsker): Promise<Found | undefined> => {
    const found = await findVersion(source, credentials, log);
    if (found === undefined) askAgainAt = clock() + REST_MS;
    else report(found, exposedOperations(source.catalog, policy), log);
    return found;
  };
  const current = (asker: VersionAsker): Promise<Found | undefined> => {
    if (askAgainAt !== undefined && clock() >= askAgainAt) asked = askAgainAt = undefined;
    asked ??= ask(asker);
    return asked;
  };
  return {
    async check(asker, operation, values, signal) {
      const found = await unlessCancelled(current(asker), signal);
      if (found === undefined) return;
      const own = found.operations.get(operation.key) ?? rejectMissing(operation, found);
      if (isAlike(found, own, source.catalog.inputSchema(operation))) return;
      requireArguments(found, own, values);
    },
  };
}

/** A read that every catalog has, which needs no argument and names nothing. */
function versionRequest({ baseUrl, catalog, routes }: VersionSource): BuiltRequest {
  const operation = catalog.operations.find(({ key }) => key === VERSION_KEY);
  if (operation === undefined) throw new Error(`every catalog has ${VERSION_KEY}`);
  return buildRequest(baseUrl, routes, operation, {});
}

async function findVersion(source: VersionSource, credentials: Credentials, log: Logger): Promise<Found | undefined> {
  try {
    const outgoing = { request: versionRequest(source), body: undefined, credentials };
    const bitbucket = await source.upstream.exchange(outgoing, (answer) => Promise.resolve(versionOf(answer)));
    const nearest = bitbucket === undefined ? undefined : nearestVersion(bitbucket, source.catalog.knownVersions);
    if (bitbucket === undefined || nearest === undefined) {
      log.warn('application-properties returned no version: calls are sent without checking it');
      return undefined;
    }
    const catalog = await openCatalog(nearest);
    return {
      bitbucket,
      catalog,
      exact: isSameRelease(bitbucket, nearest),
      operations: new Map(catalog.operations.map((operation) => [operation.key, operation])),
      validate: createArgumentsValidator(catalog.inputSchema),
      alike: new Map(),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn(
      { code: error.code },
      `application-properties failed (${error.message}): calls are sent without checking the version`,
    );
    return undefined;
  }
}

function report({ bitbucket, catalog, exact, operations }: Found, exposed: readonly Operation[], log: Logger): void {
  const lacking = exposed.filter(({ key }) => !operations.has(key));
  const newest = (operation: Operation): string => catalog.availableIn.get(operation.key)?.at(-1) ?? '';
  const [tooOld, tooNew] = [true, false].map((older) =>
    lacking
      .filter((operation) => isNewer(newest(operation), catalog.bitbucketVersion) === older)
      .map(({ name }) => name),
  );
  const counted = (names: readonly string[] = []): object => ({
    count: names.length,
    names: names.slice(0, MOST_NAMES),
  });
  const fit = exact ? '' : `, which has no catalog: the nearest is that of ${catalog.bitbucketVersion}`;
  log.info(
    { bitbucket, catalog: catalog.bitbucketVersion, tooOldFor: counted(tooOld), tooNewFor: counted(tooNew) },
    `Bitbucket is ${bitbucket}${fit}; it lacks ${lacking.length} of ${exposed.length} exposed operations`,
  );
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

const byWhich = ({ catalog, exact }: Found): string =>
  exact ? '' : `, by the nearest catalog, that of ${catalog.bitbucketVersion}`;

function rejectMissing({ name, key }: Operation, found: Found): never {
  const { bitbucket, catalog } = found;
  const having = catalog.availableIn.get(key) ?? [];
  const moved = catalog.byName.get(name);
  throw new AppError(
    'other-version',
    moved === undefined
      ? `Bitbucket is ${bitbucket} and has no ${name}${byWhich(found)}: it is an operation of Bitbucket ${having.join(', ')}`
      : `Bitbucket is ${bitbucket} and has ${name} at another path${byWhich(found)}, ${moved.key}: serve it with --bitbucket-version ${catalog.bitbucketVersion}`,
  );
}

/** Nearly all operations take the same in all versions; compared at the first call of each. */
function isAlike({ catalog, alike }: Found, own: Operation, schema: JsonSchema): boolean {
  const known = alike.get(own.key) ?? isDeepStrictEqual(catalog.inputSchema(own), schema);
  alike.set(own.key, known);
  return known;
}

/** Bitbucket ignores in silence what it does not know, so that a rule would be made without its groups. */
function requireArguments(found: Found, own: Operation, values: JsonObject): void {
  try {
    found.validate(own, values);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const message = `Bitbucket is ${found.bitbucket} and does not take these arguments${byWhich(found)}: ${error.message}`;
    throw new AppError('other-version', message);
  }
}

/** A caller that gives up does not wait for the response; the others do. */
async function unlessCancelled<T>(waited: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return await waited;
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new AppError('cancelled', 'the call was cancelled; nothing was sent'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([waited, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
