import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface StartedProvider {
  readonly url: string;
  /** Requests to the token endpoint, by grant type. */
  readonly grants: string[];
  /** Authorization headers of the REST requests, in their order. */
  readonly calls: string[];
  /** Every access and refresh token that was handed out. */
  readonly tokens: string[];
  /** Ends every access token: the next read with one is a 401. */
  readonly endAccess: () => void;
  /** Ends every session: neither its access nor its refresh token is good any more. */
  readonly revoke: () => void;
  readonly close: () => Promise<void>;
}

/** oidc-provider in the place of Bitbucket's two OAuth 2.0 endpoints, and a REST API that takes the tokens it gave. */
export async function startProvider(accessTokenSeconds = 3600): Promise<StartedProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const grants: string[] = [];
  const calls: string[] = [];
  const tokens: string[] = [];
  let ended = new Set<string>();
  let revoked = false;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'link',
        client_secret: 'cl1ent-c4n4ry-secret',
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    routes: { authorization: '/rest/oauth2/latest/authorize', token: '/rest/oauth2/latest/token' },
    scopes: ['REPO_READ'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    issueRefreshToken: () => Promise.resolve(true),
    rotateRefreshToken: true,
    ttl: { AccessToken: accessTokenSeconds, RefreshToken: 86_400, Grant: 86_400, Session: 600, Interaction: 600 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  provider.use(async (context, next) => {
    await next();
    if (context.path !== '/rest/oauth2/latest/token') return;
    const body = context.body as Readonly<Record<string, unknown>>;
    grants.push(String((context['oidc'] as { params?: Record<string, unknown> } | undefined)?.params?.['grant_type']));
    for (const name of ['access_token', 'refresh_token']) if (typeof body[name] === 'string') tokens.push(body[name]);
  });
  const oidc = provider.callback();
  server.on('request', (request, response) => {
    const path = request.url ?? '';
    if (!path.startsWith('/rest/api/')) {
      if (revoked && path === '/rest/oauth2/latest/token') {
        response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_grant"}');
        return;
      }
      void oidc(request, response);
      return;
    }
    const json = { 'Content-Type': 'application/json' };
    if (path.endsWith('/application-properties')) {
      response.writeHead(200, json).end('{"version":"10.0.0"}');
      return;
    }
    const authorization = request.headers.authorization ?? '';
    calls.push(authorization);
    const token = authorization.replace('Bearer ', '');
    const good = tokens.includes(token) && !ended.has(token);
    if (good) response.writeHead(200, { ...json, 'X-AUSERNAME': 'jdoe' }).end('{"values":[]}');
    else response.writeHead(401, json).end('{}');
  });
  return {
    url,
    grants,
    calls,
    tokens,
    endAccess: () => {
      ended = new Set(tokens);
    },
    revoke: () => {
      ended = new Set(tokens);
      revoked = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
