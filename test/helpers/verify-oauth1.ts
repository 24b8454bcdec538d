import { type KeyObject, verify } from 'node:crypto';
import OAuth from 'oauth-1.0a';

/** The parameters of an `Authorization: OAuth …` header. */
export function oauth1Fields(header: string): ReadonlyMap<string, string> {
  return new Map(
    [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decodeURIComponent(value)]),
  );
}

/** Whether a request is signed with this key, by an independent implementation: the base string is as oauth-1.0a makes it. */
export function verifiesOAuth1(publicKey: KeyObject, method: string, url: string, header: string): boolean {
  let text = '';
  const given = oauth1Fields(header);
  const other = new OAuth({
    consumer: { key: given.get('oauth_consumer_key') ?? '', secret: '' },
    signature_method: 'RSA-SHA1',
    hash_function: (base) => {
      text = base;
      return '';
    },
  });
  const { oauth_signature, ...unsigned } = Object.fromEntries(given) as Record<string, string>;
  other.getSignature({ method, url }, '', unsigned as unknown as OAuth.Data);
  return verify('sha1', Buffer.from(text), publicKey, Buffer.from(oauth_signature ?? '', 'base64'));
}
