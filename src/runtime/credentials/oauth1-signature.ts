import { createPrivateKey, sign } from 'node:crypto';

/** RFC 5849 section 3.6: RFC 3986 unreserved characters stay, everything else is escaped in upper case. */
function escape(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

export type Pair = readonly [name: string, value: string];

/** RFC 5849 section 3.4.1: method, base string URI, and all parameters, sorted by bytes after escaping. */
function baseString(method: string, url: URL, parameters: readonly Pair[]): string {
  const pairs = [...url.searchParams, ...parameters]
    .map(([name, value]): Pair => [escape(name), escape(value)])
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const normalized = pairs.map(([name, value]) => `${name}=${value}`).join('&');
  return [method.toUpperCase(), `${url.origin}${url.pathname}`, normalized].map(escape).join('&');
}

export interface OAuth1Parts {
  readonly consumerKey: string;
  /** Absent in the first step of a login. */
  readonly accessToken: string | undefined;
  /** Parameters of a login: callback, verifier. */
  readonly more?: readonly Pair[];
  /** PEM */
  readonly privateKey: string;
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/** The Authorization header of RFC 5849 section 3.5.1, signed with RSA-SHA1 (section 3.4.3), which is what Bitbucket's application links take. */
export function signOAuth1(method: string, url: URL, parts: OAuth1Parts): string {
  const parameters: readonly Pair[] = [
    ['oauth_consumer_key', parts.consumerKey],
    ['oauth_nonce', parts.nonce],
    ['oauth_signature_method', 'RSA-SHA1'],
    ['oauth_timestamp', String(parts.timestamp)],
    ...(parts.accessToken === undefined ? [] : [['oauth_token', parts.accessToken] as const]),
    ['oauth_version', '1.0'],
    ...(parts.more ?? []),
  ];
  const text = Buffer.from(baseString(method, url, parameters), 'utf8');
  const signature = sign('sha1', text, createPrivateKey(parts.privateKey)).toString('base64');
  return `OAuth ${[...parameters, ['oauth_signature', signature] as const].map(([name, value]) => `${name}="${escape(value)}"`).join(', ')}`;
}
