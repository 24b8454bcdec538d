import type { Config } from '../config/load-config.ts';
import type { Flags } from '../config/parse-options.ts';
import type { StoredCredential } from '../credentials/stored-credential.ts';
import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import { printNotice } from './print.ts';

async function visitor({ browser }: Flags): Promise<(url: string) => void> {
  const { openBrowser } = await import('../credentials/open-browser.ts');
  return (url) => {
    printNotice('Open this address and allow access:');
    printNotice(url);
    if (browser !== false) openBrowser(url);
  };
}

async function withOAuth1(flags: Flags, { auth, upstream }: Config): Promise<StoredCredential> {
  const { readOAuth1Link } = await import('../credentials/oauth1-link.ts');
  const { loginOAuth1 } = await import('../credentials/oauth1-login.ts');
  return loginOAuth1(upstream, { ...readOAuth1Link(auth), visit: await visitor(flags) });
}

/** What the browser has to allow: OAuth 2.0, or OAuth 1.0a. */
export async function loginInBrowser(flags: Flags, config: Config): Promise<StoredCredential> {
  if (config.auth.method === 'oauth1') return withOAuth1(flags, config);
  const { clientId, oauthScope } = flags;
  if (typeof clientId !== 'string') {
    throw new AppError('config', '--auth oauth2: give the --client-id of the incoming application link');
  }
  const { loginOAuth2 } = await import('../credentials/oauth2-login.ts');
  const secret = process.env['BITBUCKET_CLIENT_SECRET'] ?? '';
  return loginOAuth2(config.upstream, {
    clientId,
    clientSecret: secret === '' ? undefined : new Secret(secret),
    scope: typeof oauthScope === 'string' ? oauthScope : 'REPO_READ',
    visit: await visitor(flags),
  });
}
