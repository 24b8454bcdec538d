import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';

/** What `login` keeps. */
export type StoredCredential =
  | { readonly method: 'token'; readonly token: Secret }
  | { readonly method: 'basic'; readonly username: string; readonly password: Secret }
  | {
      readonly method: 'oauth1';
      readonly consumerKey: string;
      readonly accessToken: Secret;
      readonly privateKey: Secret;
    }
  | OAuth2Session;

export interface OAuth2Session {
  readonly method: 'oauth2';
  readonly clientId: string;
  readonly clientSecret: Secret | undefined;
  readonly accessToken: Secret;
  readonly refreshToken: Secret | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** For the store only: the one form in which the secrets are in the clear. */
export function packCredential(credential: StoredCredential): Buffer {
  const plain = Object.entries(credential).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Secret ? value.reveal() : value,
  ]);
  return Buffer.from(JSON.stringify(Object.fromEntries(plain)), 'utf8');
}

function broken(): never {
  throw new AppError('config', 'the stored credential has an unknown format; log in again');
}

/** The parsing edge of what a store gave back. */
export function parseCredential(bytes: Buffer): StoredCredential {
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch {
    return broken(); // without the cause: it would quote what stood there
  }
  if (typeof parsed !== 'object' || parsed === null) return broken();
  const fields = new Map<string, unknown>(Object.entries(parsed));
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : broken();
  };
  const secret = (name: string): Secret => new Secret(text(name));
  const optional = (name: string): Secret | undefined => (fields.has(name) ? secret(name) : undefined);
  switch (fields.get('method')) {
    case 'token':
      return { method: 'token', token: secret('token') };
    case 'basic':
      return { method: 'basic', username: text('username'), password: secret('password') };
    case 'oauth1':
      return {
        method: 'oauth1',
        consumerKey: text('consumerKey'),
        accessToken: secret('accessToken'),
        privateKey: secret('privateKey'),
      };
    case 'oauth2': {
      const expiresAt = fields.get('expiresAt');
      return {
        method: 'oauth2',
        clientId: text('clientId'),
        clientSecret: optional('clientSecret'),
        accessToken: secret('accessToken'),
        refreshToken: optional('refreshToken'),
        expiresAt: typeof expiresAt === 'number' ? expiresAt : broken(),
      };
    }
    default:
      return broken();
  }
}
