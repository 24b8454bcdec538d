import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import type { BaseUrl } from './base-url.ts';
import { bypassesProxy } from './bypasses-proxy.ts';
import type { Environment, Options } from './parse-options.ts';

/** The proxy for Bitbucket's origin; nothing else is sent through it. */
export interface ProxyConfig {
  /** Scheme, host and port: without user and password, so that it may be shown. */
  readonly url: string;
  readonly forOrigin: string;
  /** The value of `Proxy-Authorization`. */
  readonly authorization: Secret | undefined;
  /** The same password as it was written, for the masks. */
  readonly password: Secret | undefined;
}

/** Lower case first, as curl has it; an empty variable is none. */
function variable(environment: Environment, name: string): { name: string; value: string } | undefined {
  for (const written of [name.toLowerCase(), name]) {
    const value = environment[written];
    if (value !== undefined && value.trim() !== '') return { name: written, value: value.trim() };
  }
  return undefined;
}

/** The value is never quoted: it may hold a password. */
function refuse(source: string, problem: string): never {
  throw new AppError('config', `${source}: ${problem}; give it as http://proxy.example.com:3128`);
}

function decode(source: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse(source, 'its user or password is not percent-encoded');
  }
}

function parseProxy(source: string, value: string, forOrigin: string): ProxyConfig {
  let url: URL;
  try {
    url = new URL(value.includes('://') ? value : `http://${value}`);
  } catch {
    return refuse(source, 'it is not a URL');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    refuse(source, `'${url.protocol}' is neither http: nor https:`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    refuse(source, 'it has more than a host and a port');
  const user = decode(source, url.username);
  const password = decode(source, url.password);
  if (/\p{Cc}/u.test(user + password)) refuse(source, 'its user or password holds a control character');
  const authorization =
    user === '' && password === ''
      ? undefined
      : new Secret(`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`);
  return Object.freeze({
    url: url.origin,
    forOrigin,
    authorization,
    password: password === '' ? undefined : new Secret(password),
  });
}

/** The library's `proxy`; else HTTPS_PROXY or HTTP_PROXY by Bitbucket's scheme, unless NO_PROXY names it. */
export function loadProxyConfig(
  { environment, values, nameOf }: Options,
  { origin }: BaseUrl,
): ProxyConfig | undefined {
  if (values.proxy !== undefined) return parseProxy(nameOf('proxy'), values.proxy, origin);
  const { protocol, hostname, port } = new URL(origin);
  const found = variable(environment, protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (found === undefined) return undefined;
  const noProxy = variable(environment, 'NO_PROXY')?.value ?? '';
  if (bypassesProxy(noProxy, hostname, port === '' ? (protocol === 'https:' ? '443' : '80') : port)) return undefined;
  return parseProxy(found.name, found.value, origin);
}
