import type { BuiltRequest } from '../bitbucket/request/build-request.ts';
import type { EncodedBody } from '../bitbucket/request/encode-body.ts';
import { AppError } from '../errors.ts';
import { canonicalJson } from '../observability/audit/canonical-json.ts';
import { describeTarget } from './describe-target.ts';
import { escapeUnseen, showWhole } from './show-value.ts';
import { type WireValue, wireValues } from './wire-values.ts';

/** The most characters that a person can read and a client can show. A question is never cut: a call that does not fit is rejected. */
const MOST_CHARACTERS = 10_000;
/** A longer text comes after the lists. */
const LONG_TEXT = 500;

interface Line {
  readonly name: string;
  readonly text: string;
  readonly rank: number;
  readonly members: number | undefined;
}

const nameOf = (steps: readonly string[]): string =>
  steps.map((step) => (/^[\w@~-]+$/.test(step) ? step : escapeUnseen(JSON.stringify(step)))).join('.');

const showMember = (item: unknown): string =>
  typeof item === 'object' && item !== null ? escapeUnseen(canonicalJson(item)) : showWhole(item);

function toLine({ steps, value, file, characters = 0 }: WireValue, places: ReadonlySet<string>): Line {
  const name = nameOf(steps);
  if (Array.isArray(value)) {
    const members = value.map(showMember).join(', ');
    return { name, text: `${name} (${value.length}): ${members}`, rank: 2, members: value.length };
  }
  const shown = file ?? showWhole(value);
  const size = characters > LONG_TEXT ? ` (${characters} characters are sent)` : '';
  const rank = places.has(steps.join('/')) ? 0 : shown.length > LONG_TEXT ? 3 : 1;
  return { name, text: `${name}: ${shown}${size}`, rank, members: undefined };
}

/** Arguments that name a project, a repository, a user or a target URL, as reviewed. */
function placesOf({ operation }: BuiltRequest): ReadonlySet<string> {
  return new Set(
    operation.scope.places.map(({ in: where, at }) =>
      where === 'body' ? ['body', ...at.split('/').slice(1)].join('/') : at,
    ),
  );
}

/** By importance, not in the order of the arguments: values that name a place, other short values, lists, long texts. */
function byImportance(a: Line, b: Line): number {
  return a.rank - b.rank || (a.name < b.name ? -1 : 1);
}

function rejectTooLong({ operation }: BuiltRequest, characters: number, lines: readonly Line[]): never {
  const [largest] = [...lines].sort((a, b) => b.text.length - a.text.length);
  const advice =
    largest === undefined
      ? ''
      : largest.members === undefined
        ? `; give a shorter ${largest.name}`
        : `; split the ${largest.members} members of ${largest.name} over several calls`;
  throw new AppError(
    'question-too-long',
    `${operation.name} needs confirmation, but the question would have ${characters} characters; the limit is ${MOST_CHARACTERS}${advice}`,
  );
}

/**
 * The question for a person: the effect, the target, then every value that the request sends. `maxItems`: further pages are
 * requested with it. Throws when the question is too long to be shown.
 */
export async function writeQuestion(
  request: BuiltRequest,
  body: EncodedBody | undefined,
  maxItems: number | undefined,
): Promise<string> {
  const { operation, method, path } = request;
  const values = await wireValues(request, body);
  const places = placesOf(request);
  const lines = values.map((value) => toLine(value, places)).sort(byImportance);
  const secrets = values.filter(({ secret }) => secret).map(({ steps }) => nameOf(steps));
  const question = [
    `Allow ${method}? ${operation.description}`,
    `Target: ${describeTarget(request)}`,
    `Path: ${path}`,
    `Tool: ${operation.name} (access ${operation.access})`,
    ...(secrets.length === 0 ? [] : [`Secrets are sent and not shown: ${secrets.sort().join(', ')}`]),
    ...(maxItems === undefined ? [] : [`Further pages are requested with it, up to ${maxItems} items`]),
    ...lines.map(({ text }) => text),
  ].join('\n');
  if (question.length > MOST_CHARACTERS) rejectTooLong(request, question.length, lines);
  return question;
}
