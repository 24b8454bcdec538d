import type { BaseUrl } from '../config/base-url.ts';
import { isObject } from '../json.ts';
import type { CallerContext } from './caller-context.ts';
import { type NextCallContext, nextCalls, type SuggestedCall } from './next-calls.ts';
import type { PerformedCall } from './perform-call.ts';
import { escapeUnseen, showValue } from './show-value.ts';

type Members = Readonly<Record<string, unknown>>;

const IDENTITY: readonly string[] = ['id', 'displayId', 'key', 'slug'];
const MAX_URL = 300;

const asMembers = (value: unknown): Members => (isObject(value) ? value : {});

const isNamed = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && value !== '');

/** The web address in Bitbucket, if it is one of ours. */
function webUrl(response: Members, { origin }: BaseUrl): string | undefined {
  const self = asMembers(response['links'])['self'];
  const href = Array.isArray(self) ? asMembers(self[0])['href'] : undefined;
  if (typeof href !== 'string' || href.length > MAX_URL || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.origin === origin && url.href.length <= MAX_URL ? url.href : undefined;
}

/** `Done: id 7, version 3, https://…` from the response alone. */
function describeResponse(response: Members, status: number | undefined, baseUrl: BaseUrl): string {
  const named = IDENTITY.filter((name) => isNamed(response[name]));
  // A label has nothing but a name.
  const shown = named.length === 0 && isNamed(response['name']) ? ['name'] : named;
  const facts = shown.map((name) => `${name} ${showValue(response[name])}`);
  if (typeof response['version'] === 'number') facts.push(`version ${response['version']}`);
  const url = webUrl(response, baseUrl);
  // Accepted, and not done yet (RFC 9110 section 15.3.3).
  const done = [status === 202 ? 'Accepted, to be done soon' : 'Done', facts.join(', ')].filter((text) => text !== '');
  // No full stop after an address: it would be read as part of it.
  return url === undefined ? `${done.join(': ')}.` : `${done.join(': ')}${facts.length === 0 ? ': ' : ', '}${url}`;
}

/** Arguments that several calls share are written once. */
function listCalls(calls: readonly SuggestedCall[]): string {
  const [first, ...others] = calls;
  if (first === undefined) return '';
  const shared = JSON.stringify(first.values);
  const texts = others.map(({ name, values }) => {
    const more = Object.entries(values).filter(
      ([argument, value]) => JSON.stringify(first.values[argument]) !== JSON.stringify(value),
    );
    const same = Object.keys(first.values).every((argument) => Object.hasOwn(values, argument));
    if (!same) return `${name} ${JSON.stringify(values)}`;
    return more.length === 0 ? `${name} the same` : `${name} the same and ${JSON.stringify(Object.fromEntries(more))}`;
  });
  return ` Next: ${[`${first.name} ${shared}`, ...texts].join('; ')}.`;
}

/** What ends the result of a write: the facts of the response that identify what changed, and the calls that make sense now. */
export function afterWrite(
  context: NextCallContext & Pick<CallerContext, 'baseUrl' | 'mask'>,
  { operation, values, content, status }: PerformedCall,
): string {
  const response = content.kind === 'json' ? asMembers(content.value) : {};
  const calls = nextCalls(context, { operation, values, response });
  return `${describeResponse(response, status, context.baseUrl)}${escapeUnseen(context.mask(listCalls(calls)))}`;
}
