import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { plainText } from './plain-text.ts';
import { stringAt } from './string-at.ts';

/** The permission that the text states. `tier`: how plainly, 1 (must have) to 6 (any user). Documentation, never a ground to allow. */
export interface StatedPermission {
  readonly stated: string;
  readonly tier: 1 | 3 | 4 | 5 | 6;
  /** The token limits which results are shown instead of who may call. */
  readonly filter?: true;
}

const TOKEN =
  '(?:REPO_(?:READ|WRITE|ADMIN|CREATE|VIEW)|PROJECT_(?:VIEW|READ|WRITE|ADMIN|CREATE)|LICENSED_USER|SYS_ADMIN|ADMIN)';
const ANY_TOKEN = new RegExp(`(?<!PROJECT )\\b${TOKEN}\\b`, 'g');
/** A token is stated, not listed as a possible value, when a word like these is before it in the same sentence. */
const STATED = /must|need|requires?|may only|only users|have|has/i;
/** Sentences that say which results a caller sees, or what an administrator may choose in addition. */
const FILTERS = [
  new RegExp(`Only (?:projects|repositories) [^.]*?\\b(${TOKEN})\\b`),
  new RegExp(`Optionally, users with (${TOKEN})\\b`),
  new RegExp(`lower than the (${TOKEN})\\b`),
];
const WORDED: readonly (readonly [RegExp, string])[] = [
  [/\bLICENSED permission\b/, 'LICENSED_USER'],
  [/Repository Admin is required|repository administrator permission/i, 'REPO_ADMIN'],
  [/Project Admin is required|PROJECT ADMIN permission/i, 'PROJECT_ADMIN'],
];
const AUTHENTICATED =
  /must be (?:authenticated|logged in)|needs? to be (?:authenticated|logged in)|only authenticated users|currently (?:authenticated|logged in) user|user that's currently logged in|authenticated user's/i;

/** Reads the permission that an operation's text states; undefined when it states none (some 127 of 529 in 10.0). */
export function extractPermission(operation: JsonObject): StatedPermission | undefined {
  const text = plainText(stringAt(operation, 'description'));
  const filter = FILTERS.map((pattern) => pattern.exec(text)?.[1]).find((token) => token !== undefined);
  if (filter !== undefined) return { stated: filter, tier: 1, filter: true };
  const stated = tokensOf(
    text
      .split(/(?<=[.;]) /)
      .filter((sentence) => STATED.test(sentence))
      .map((sentence) => sentence.slice(sentence.search(STATED))),
  );
  if (stated.length > 0) return { stated: stated.join('|'), tier: 1 };
  const worded = WORDED.find(([pattern]) => pattern.test(text));
  if (worded !== undefined) return { stated: worded[1], tier: 3 };
  const refused = tokensOf(refusals(operation));
  if (refused.length > 0) return { stated: refused.join('|'), tier: 4 };
  if (/No authentication is required/i.test(text)) return { stated: 'ANONYMOUS', tier: 5 };
  return AUTHENTICATED.test(text) ? { stated: 'AUTHENTICATED', tier: 6 } : undefined;
}

function tokensOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(ANY_TOKEN) ?? []))];
}

/** What the 4xx answers say, in the order of their status. */
function refusals(operation: JsonObject): readonly string[] {
  const responses = objectAt(operation, 'responses');
  const refused = Object.keys(responses)
    .filter((status) => status.startsWith('4'))
    .sort();
  return refused.map((status) => plainText(stringAt(responses[status], 'description')));
}
