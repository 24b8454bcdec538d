import { type KeyObject, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Stub, type StubRequest, startStub } from './start-stub.ts';
import { oauth1Fields, verifiesOAuth1 } from './verify-oauth1.ts';

export interface OAuth1Provider extends Stub {
  /** Every request and access token, secret and verifier that was handed out. */
  readonly secrets: string[];
  /** Paths of the signed requests that were accepted, in their order. */
  readonly accepted: string[];
}

interface Pending {
  readonly callback: string;
  readonly verifier: string;
  allowed: boolean;
}

const CONSUMER = 'link & co';
const OAUTH = '/git/plugins/servlet/oauth';
const SKEW_S = 300;

/** The three OAuth 1.0a endpoints of an Atlassian server, below a context path, and a REST API that takes the tokens they gave. Signatures are verified by oauth-1.0a. */
export async function startOAuth1Provider(publicKey: KeyObject, confirms = true): Promise<OAuth1Provider> {
  const pending = new Map<string, Pending>();
  const access = new Set<string>();
  const nonces = new Set<string>();
  const secrets: string[] = [];
  const accepted: string[] = [];
  const make = (): string => {
    const made = `${randomBytes(12).toString('base64')}+/`; // what has to be escaped
    secrets.push(made);
    return made;
  };
  const form = (response: ServerResponse, status: number, fields: Record<string, string>): void => {
    response.writeHead(status, { 'Content-Type': 'application/x-www-form-urlencoded' });
    response.end(new URLSearchParams(fields).toString());
  };

  /** The problem with a signed request, in the words of the problem reporting extension. */
  function problemOf({ method, url }: StubRequest, header: string): string | undefined {
    const fields = oauth1Fields(header);
    const nonce = fields.get('oauth_nonce') ?? '';
    if (fields.get('oauth_consumer_key') !== CONSUMER) return 'consumer_key_unknown';
    if (Math.abs(Number(fields.get('oauth_timestamp')) - Date.now() / 1000) > SKEW_S) return 'timestamp_refused';
    if (nonce === '' || nonces.has(nonce)) return 'nonce_used';
    nonces.add(nonce);
    return verifiesOAuth1(publicKey, method, `${stub.url}${url}`, header) ? undefined : 'signature_invalid';
  }

  /** The person's page: a POST with `approve` or `deny` leads back to the callback. */
  function consent(request: StubRequest, response: ServerResponse): void {
    const token = new URL(request.url, stub.url).searchParams.get('oauth_token') ?? '';
    const asked = pending.get(token);
    if (asked === undefined || request.method !== 'POST') {
      response.writeHead(asked === undefined ? 401 : 200, { 'Content-Type': 'text/html' }).end('<form method="post">');
      return;
    }
    asked.allowed = request.body.includes('approve');
    const back = new URL(asked.callback);
    back.searchParams.set('oauth_token', token);
    back.searchParams.set('oauth_verifier', asked.allowed ? asked.verifier : 'denied');
    response.writeHead(302, { Location: back.href }).end();
  }

  function grant(fields: ReadonlyMap<string, string>, response: ServerResponse): void {
    const token = fields.get('oauth_token') ?? '';
    const asked = pending.get(token);
    if (asked?.allowed !== true || asked.verifier !== fields.get('oauth_verifier')) {
      form(response, 401, { oauth_problem: 'token_rejected' });
      return;
    }
    pending.delete(token); // once
    const granted = make();
    access.add(granted);
    form(response, 200, { oauth_token: granted, oauth_token_secret: make(), oauth_expires_in: '157680000' });
  }

  function serve(request: StubRequest, response: ServerResponse): void {
    const { pathname } = new URL(request.url, stub.url);
    if (pathname.endsWith('/application-properties')) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"version":"9.4.2"}');
      return;
    }
    if (pathname === `${OAUTH}/authorize`) {
      consent(request, response);
      return;
    }
    const header = String(request.headers['authorization']);
    const problem = problemOf(request, header);
    if (problem !== undefined) {
      response.setHeader('WWW-Authenticate', `OAuth realm="x", oauth_problem="${problem}"`);
      response.writeHead(401).end(`oauth_problem=${problem}`);
      return;
    }
    accepted.push(pathname);
    const fields = oauth1Fields(header);
    if (pathname === `${OAUTH}/request-token`) {
      const token = make();
      pending.set(token, { callback: fields.get('oauth_callback') ?? '', verifier: make(), allowed: false });
      const confirmed = confirms ? { oauth_callback_confirmed: 'true' } : {};
      form(response, 200, { oauth_token: token, oauth_token_secret: make(), ...confirmed });
    } else if (pathname === `${OAUTH}/access-token`) {
      grant(fields, response);
    } else {
      const known = access.has(fields.get('oauth_token') ?? '');
      response.writeHead(known ? 200 : 401, { 'Content-Type': 'application/json', 'X-AUSERNAME': 'jdoe' });
      response.end(known ? '{"values":[]}' : '{}');
    }
  }

  const stub: Stub = await startStub(serve);
  return { ...stub, url: `${stub.url}/git`, secrets, accepted };
}
