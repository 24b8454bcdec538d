import { AppError } from '../errors.ts';

/** Where Bitbucket is: its origin, and the path in front of `/rest` (empty, or the context path without a trailing slash). */
export interface BaseUrl {
  readonly origin: string;
  readonly contextPath: string;
  /** Plain HTTP to another machine: the operator asked for it, and is reminded at every start. */
  readonly insecure: boolean;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const CONTEXT_PATH = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

function reject(source: string, problem: string): never {
  throw new AppError(
    'config',
    `${source}: ${problem}; give it as https://bitbucket.example.com or https://example.com/bitbucket`,
  );
}

/** Accepts `https://host[:port][/context]` only; plain HTTP needs a loopback host or the explicit switch. */
export function parseBaseUrl(text: string, insecureHttp: boolean, source = 'BITBUCKET_URL'): BaseUrl {
  const refuse = (problem: string): never => reject(source, problem);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refuse('it is not a URL');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse(`'${url.protocol}' is not https:`);
  if (url.username !== '' || url.password !== '') refuse('it holds a user name or password');
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) refuse('it has a query or a fragment');
  const contextPath = url.pathname.replace(/\/$/, '');
  // The path as written: the parser has folded dot segments and turned backslashes by now.
  const written = (/^https?:\/\/[^/\\]+([/\\].*)?$/i.exec(text)?.[1] ?? '').replace(/\/$/, '');
  if (!CONTEXT_PATH.test(contextPath) || written !== contextPath) refuse('its path is not a plain context path');
  if (/\/rest(\/|$)/.test(contextPath)) refuse('it already holds /rest: leave that out');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !insecureHttp) {
    refuse('plain HTTP would send the token in the clear (--insecure-http permits it)');
  }
  return { origin: url.origin, contextPath, insecure: url.protocol === 'http:' && !LOOPBACK.test(url.hostname) };
}
