import type { HttpFetchAnswer } from '../bitbucket/http/http-fetch.ts';
import { versionOf } from '../bitbucket/http/version-of.ts';
import { performCall } from '../call/perform-call.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { isSameRelease, nearestVersion } from '../catalog/nearest-version.ts';
import { probe, userOf } from '../credentials/check-credential.ts';
import { exposedOperations } from '../policy/decide/authorize.ts';
import { toTool } from '../tools/list-tools.ts';
import type { Check, Checked } from './check.ts';
import { failure } from './failure.ts';

/** OAuth 1.0a and most gateways take five minutes. */
const MOST_SKEW_S = 60;

/** Asked without the credential: application-properties is open to everyone. */
export function checkVersion(answer: HttpFetchAnswer, { bitbucketVersion, anyVersion, knownVersions }: Catalog): Check {
  const step = 'Bitbucket';
  const version = versionOf(answer);
  if (version === undefined) {
    const found = `application-properties returned ${answer.status} without a version`;
    return {
      step,
      state: 'failed',
      found,
      advice: 'check the URL and its context path; a proxy or SSO page may be in between',
    };
  }
  const nearest = nearestVersion(version, knownVersions) ?? bitbucketVersion;
  const used = anyVersion ? nearest : bitbucketVersion;
  const better = used === nearest ? '' : `, --bitbucket-version ${nearest} fits better`;
  return {
    step,
    state: 'ok',
    found: `version ${version}${isSameRelease(version, used) ? '' : `; the tools are for ${used}${better}`}`,
  };
}

export async function checkAuthentication({ config, credentials }: Checked): Promise<Check> {
  const step = 'authentication';
  const ask = (): Promise<HttpFetchAnswer> => probe(config.upstream, '/projects?limit=1', credentials);
  try {
    const answer = await ask();
    if (answer.status === 401) {
      return {
        step,
        state: 'failed',
        found: `Bitbucket returned 401. ${credentials.rejection}`,
        advice: 'renew the credential, or run login',
      };
    }
    if (answer.status !== 200) {
      const advice = 'a redirect is usually SSO; 403 a missing permission, or a CAPTCHA after failed logins';
      return { step, state: 'failed', found: `Bitbucket returned ${answer.status}`, advice };
    }
    return { step, state: 'ok', found: userOf(answer) ?? 'no user: the token of a project or repository' };
  } catch (error) {
    return failure(step, error);
  }
}

/** A read that the policy allows and that needs no argument, by the line that every call takes. */
export async function checkRead({ context }: Checked): Promise<Check> {
  const step = 'a read';
  const { catalog, policy } = context;
  const able = exposedOperations(catalog, policy).filter(
    (operation) =>
      operation.access === 'read' &&
      operation.method === 'GET' &&
      operation.marks.length === 0 &&
      (toTool(operation, policy, 'full').inputSchema.required ?? []).length === 0,
  );
  const operation = able.find(({ name }) => name === 'projects_list') ?? able[0];
  if (operation === undefined) return { step, state: 'skipped', found: 'the policy allows no read without arguments' };
  try {
    await performCall(context, operation.name, {});
    return { step, state: 'ok', found: operation.name };
  } catch (error) {
    return failure(step, error, `${operation.name} is allowed by the policy, but fails in Bitbucket`);
  }
}

export function checkClock({ headers }: HttpFetchAnswer): Check {
  const step = 'clock';
  const theirs = Date.parse(headers.date ?? '');
  if (Number.isNaN(theirs)) return { step, state: 'skipped', found: 'Bitbucket sends no Date' };
  const seconds = Math.round((theirs - Date.now()) / 1000);
  if (Math.abs(seconds) <= MOST_SKEW_S) return { step, state: 'ok', found: `${Math.abs(seconds)} s apart` };
  const found = `Bitbucket's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`;
  return { step, state: 'failed', found, advice: 'set this clock (NTP); signatures and tokens depend on it' };
}
