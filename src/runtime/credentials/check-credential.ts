import type { Credentials } from '../bitbucket/credentials.ts';
import { createHttpFetch, type HttpFetchAnswer } from '../bitbucket/http/http-fetch.ts';
import { plainWord, versionOf } from '../bitbucket/http/version-of.ts';
import type { UpstreamConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { createValueMask } from '../secrets/mask.ts';
import { NAME, VERSION } from '../version.ts';

export interface CheckedCredential {
  readonly version: string;
  /** Absent for the token of a project or repository, which has no user. */
  readonly user: string | undefined;
}

/** One GET with or without the credential, under `/rest/api/latest`. */
export async function probe(config: UpstreamConfig, path: string, credentials?: Credentials): Promise<HttpFetchAnswer> {
  const { origin, contextPath } = config.baseUrl;
  const url = new URL(`${origin}${contextPath}/rest/api/latest${path}`);
  const transport = createHttpFetch(config);
  try {
    const authorization = await credentials?.authorize(url, 'GET');
    return await transport.fetch({
      url,
      method: 'GET',
      headers: {
        Accept: 'application/json',
        'User-Agent': `${NAME}/${VERSION}`,
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      body: undefined,
      signal: AbortSignal.timeout(config.timeoutMs),
    });
  } finally {
    transport.close();
  }
}

/** Bitbucket names the user of a request in X-AUSERNAME, percent-encoded. */
export function userOf({ headers }: HttpFetchAnswer): string | undefined {
  const name = headers['x-ausername'];
  if (typeof name !== 'string' || name === '') return undefined;
  try {
    return plainWord(decodeURIComponent(name));
  } catch {
    return plainWord(name);
  }
}

/** Before anything is stored: that this is a Bitbucket, and that it accepts the credential. */
export async function checkCredential(config: UpstreamConfig, credentials: Credentials): Promise<CheckedCredential> {
  const version = versionOf(await probe(config, '/application-properties'));
  if (version === undefined) {
    throw new AppError(
      'config',
      'the URL does not look like a Bitbucket server (application-properties failed); check the URL and its context path',
    );
  }
  const read = await probe(config, '/projects?limit=1', credentials);
  if (read.status === 401) throw new AppError('config', `Bitbucket returned 401. ${credentials.rejection}`);
  if (read.status !== 200) throw new AppError('config', `Bitbucket returned ${read.status} for the list of projects`);
  const user = userOf(read);
  // Stored and shown: should the server name the credential as the user, it stays out of both.
  return { version, user: user === undefined ? undefined : createValueMask(credentials.secrets)(user) };
}
