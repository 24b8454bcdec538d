import type { Operation } from '../catalog/operation.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import type { Mask } from '../secrets/mask.ts';
import { decodeResponse, type RawResponse } from './decode-response.ts';

/** What of Bitbucket's own words an error quotes, at most, in characters. */
const MAX_QUOTE = 1_000;
const MAX_ERROR_BYTES = 262_144;
/** A host name has at most 253 characters (RFC 1035 section 2.3.4). */
const MAX_ORIGIN = 270;

/** Where the document asks for a login at most, a rejection has another reason. */
const NO_PERMISSION: ReadonlySet<string> = new Set(['AUTHENTICATED', 'ANONYMOUS']);

export interface StatusAnswer extends RawResponse {
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly notes?: readonly string[];
  readonly rejection?: string;
}

function codeOf(status: number): ErrorCode {
  if (status >= 500) return 'failed';
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
      return 'conflict';
    case 429:
      return 'rate-limited';
    default:
      return 'rejected';
  }
}

function messagesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('errors' in value) || !Array.isArray(value.errors)) return [];
  return value.errors.flatMap((error: unknown) =>
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
      ? [error.message]
      : [],
  );
}

function quote(answer: RawResponse, mask: Mask): string | undefined {
  if (answer.bytes.length > MAX_ERROR_BYTES) return undefined; // too large for a message to a person
  try {
    const content = decodeResponse(answer, mask);
    if (content.kind === 'json') return messagesOf(content.value).join(' ').slice(0, MAX_QUOTE) || undefined;
    if (content.kind === 'text' && answer.mediaType === 'text/plain') return content.text.slice(0, MAX_QUOTE);
  } catch {
    // A broken error body says nothing; the status still does.
  }
  return undefined;
}

function originOf(location: string | undefined, mask: Mask): string {
  try {
    // Masked before it is cut, so that no part of a secret remains.
    return location === undefined ? 'nowhere' : mask(new URL(location).origin).slice(0, MAX_ORIGIN);
  } catch {
    return 'another path of the same server';
  }
}

/** Where Bitbucket forbids, the permission that the document names: `REPO_READ|REPO_WRITE` is one of them, or both. */
function needed(status: number, permission: string | null): string {
  return status === 403 && permission !== null && !NO_PERMISSION.has(permission)
    ? `. It needs ${permission.replaceAll('|', ' or ')}`
    : '';
}

/** Bitbucket or a proxy before it accepts a shorter URL, or fewer bytes of headers, than we sent. */
function tooLong(status: number): string {
  if (status === 414) return '. The URL is too long for Bitbucket or a server before it: shorten the longest argument';
  return status === 431
    ? '. URL and headers are too long for Bitbucket or a server before it: shorten the longest argument'
    : '';
}

function said({ status, rejection, notes }: StatusAnswer, permission: string | null): string {
  const done = notes === undefined ? '' : ` (${notes.join('; ')})`;
  return `Bitbucket returned ${status}${done}${rejection === undefined ? '' : `. ${rejection}`}${needed(status, permission)}${tooLong(status)}`;
}

/** Passes a 2xx on. Everything else is an AppError: a redirect names its origin and is never followed. */
export function checkStatus(
  answer: StatusAnswer,
  { accept, permission }: Pick<Operation, 'accept' | 'permission'>,
  mask: Mask,
): void {
  const { status } = answer;
  if (status >= 200 && status < 300) {
    if (answer.mediaType === 'text/html' && accept !== '*/*') {
      throw new AppError(
        'login-page',
        `an HTML page was returned instead of ${accept === 'text/plain' ? 'text' : 'JSON'}: usually the login page of SSO or of a proxy`,
        { status },
      );
    }
    return;
  }
  if (status < 400) {
    throw new AppError(
      'redirected',
      `Bitbucket redirects to ${originOf(answer.location, mask)}; redirects are never followed`,
      { status },
    );
  }
  const upstreamText = quote(answer, mask);
  const seconds = /^\d{1,9}$/.test(answer.retryAfter ?? '') ? Number(answer.retryAfter) : undefined; // a date says nothing here
  throw new AppError(codeOf(status), said(answer, permission), {
    status,
    ...(upstreamText === undefined ? {} : { upstreamText }),
    ...(seconds === undefined ? {} : { retryAfter: Math.min(seconds, 3600) }),
  });
}
