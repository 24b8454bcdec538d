import { randomBytes } from 'node:crypto';
import { createHttpFetch, type HttpFetchAnswer } from '../bitbucket/http/http-fetch.ts';
import type { UpstreamConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import { listenOnLoopback } from './loopback.ts';
import type { OAuth1Link } from './oauth1-link.ts';
import { type Pair, signOAuth1 } from './oauth1-signature.ts';
import type { StoredCredential } from './stored-credential.ts';

export interface OAuth1Login extends OAuth1Link {
  /** Shows the person where to go. */
  readonly visit: (url: string) => void;
}

/** Codes of the OAuth problem reporting extension, with their meaning here. */
const MEANING: Readonly<Record<string, string>> = {
  consumer_key_unknown: 'no incoming application link has this consumer key',
  signature_invalid: 'the public key of the application link is not that of the private key',
  timestamp_refused: 'the clocks differ',
  permission_denied: 'access was denied in the browser',
  token_rejected: 'the token was used already, has expired, or the verifier is wrong',
};

function rejection(problem: string | undefined, otherwise = 'unrecognised error response'): AppError {
  const word = problem !== undefined && /^[a-z_]{1,40}$/.test(problem) ? problem : otherwise;
  const meaning = MEANING[word];
  return new AppError(
    'unauthenticated',
    `OAuth 1.0a: the login was rejected (${word})${meaning === undefined ? '' : `: ${meaning}`}`,
  );
}

function problemOf({ headers, bytes }: HttpFetchAnswer): string | undefined {
  const stated = /oauth_problem="?([a-z_]{1,40})/.exec(headers['www-authenticate'] ?? '')?.[1];
  return stated ?? new URLSearchParams(bytes.toString('utf8')).get('oauth_problem') ?? undefined;
}

/** RFC 5849 sections 2.1 and 2.3: one signed POST, answered by a form with a token. Its secret plays no part in RSA-SHA1. */
async function obtain(
  config: UpstreamConfig,
  path: string,
  link: OAuth1Link,
  token: Secret | undefined,
  more: readonly Pair[],
): Promise<URLSearchParams> {
  const url = new URL(`${config.baseUrl.origin}${config.baseUrl.contextPath}/plugins/servlet/oauth/${path}`);
  const authorization = signOAuth1('POST', url, {
    consumerKey: link.consumerKey,
    accessToken: token?.reveal(),
    more,
    privateKey: link.privateKey.reveal(),
    nonce: randomBytes(16).toString('hex'),
    timestamp: Math.floor(Date.now() / 1000),
  });
  const transport = createHttpFetch(config);
  try {
    const answer = await transport.fetch({
      url,
      method: 'POST',
      headers: { Accept: '*/*', Authorization: authorization, 'X-Atlassian-Token': 'no-check', 'Content-Length': '0' },
      body: undefined,
      signal: AbortSignal.timeout(config.timeoutMs),
    });
    if (answer.status === 404) {
      throw new AppError(
        'config',
        'OAuth 1.0a endpoint not found (HTTP 404); check the URL, its context path and the application link',
      );
    }
    if (answer.status !== 200) throw rejection(problemOf(answer), `HTTP ${answer.status}`);
    return new URLSearchParams(answer.bytes.toString('utf8'));
  } finally {
    transport.close();
  }
}

function tokenOf(form: URLSearchParams): Secret {
  const token = form.get('oauth_token') ?? '';
  if (!/^[\x21-\x7e]{1,4096}$/.test(token)) throw rejection(undefined);
  return new Secret(token);
}

/** Three steps of RFC 5849 section 2: a token to ask with, the person's consent in the browser, a token to work with. */
export async function loginOAuth1(config: UpstreamConfig, login: OAuth1Login): Promise<StoredCredential> {
  let asked: Secret | undefined;
  const loopback = await listenOnLoopback(({ searchParams }) => {
    // It came back for this login and no other: the token is random, and only Bitbucket and the browser know it.
    if (asked === undefined || searchParams.get('oauth_token') !== asked.reveal()) throw rejection('another_login');
    const verifier = searchParams.get('oauth_verifier') ?? '';
    if (verifier === 'denied') throw rejection('permission_denied');
    if (verifier === '') throw rejection(searchParams.get('oauth_problem') ?? undefined);
    return new Secret(verifier);
  });
  try {
    const request = await obtain(config, 'request-token', login, undefined, [['oauth_callback', loopback.redirectUri]]);
    // Without it this is 1.0, where anyone who starts a login can have somebody else finish it.
    if (request.get('oauth_callback_confirmed') !== 'true') throw rejection('callback_not_confirmed');
    asked = tokenOf(request);
    const { origin, contextPath } = config.baseUrl;
    const address = new URL(`${origin}${contextPath}/plugins/servlet/oauth/authorize`);
    address.searchParams.set('oauth_token', asked.reveal());
    login.visit(address.href);
    const verifier = await loopback.answered;
    const granted = await obtain(config, 'access-token', login, asked, [['oauth_verifier', verifier.reveal()]]);
    const { consumerKey, privateKey } = login;
    return { method: 'oauth1', consumerKey, accessToken: tokenOf(granted), privateKey };
  } finally {
    loopback.close();
  }
}
