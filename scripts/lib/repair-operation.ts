import { arrayAt } from './array-at.ts';
import type { DocumentOperation } from './document-operations.ts';
import type { Finding } from './finding.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { bareMediaType, isKnownMediaType } from './media-type.ts';
import { normalizeParameter } from './normalize-parameter.ts';
import { objectAt } from './object-at.ts';
import { placeholdersOf } from './placeholders-of.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

export interface Repaired {
  readonly found: DocumentOperation;
  readonly findings: readonly Finding[];
  /** Something that a call needs was guessed. */
  readonly guessed: boolean;
}

/** One operation of a version that has not been reviewed, in the form that the later stages insist on; each repair is told. */
export function repairOperation(found: DocumentOperation): Repaired {
  const findings: Finding[] = [];
  const note = (what: string): void => void findings.push({ kind: 'repaired', where: found.key, what });
  const { requestBody, ...others } = found.operation;
  const { parameters, guessed } = repairParameters(found, note);
  const body = repairBody(requestBody, note);
  const operation: JsonObject = {
    ...others,
    // Ids are renumbered between versions and sometimes given twice; the name replaces them.
    operationId: found.key,
    parameters,
    ...(body === undefined ? {} : { requestBody: body }),
    responses: repairResponses(objectAt(found.operation, 'responses'), note),
  };
  return { found: { ...found, operation }, findings, guessed: guessed || findings.some(isBodyChoice) };
}

const SEVERAL = 'its request body has several media types';
const isBodyChoice = ({ what }: Finding): boolean => what.startsWith(SEVERAL);

function repairParameters(
  { key, path, operation }: DocumentOperation,
  note: (what: string) => void,
): { readonly parameters: readonly JsonObject[]; readonly guessed: boolean } {
  const placeholders = placeholdersOf(path);
  const kept = new Map<string, JsonObject>();
  let guessed = false;
  for (const parameter of arrayAt(operation, 'parameters').filter(isJsonObject)) {
    const [name, location] = [stringAt(parameter, 'name') ?? '', stringAt(parameter, 'in') ?? ''];
    if (location === 'header') continue;
    const why = whyNot(parameter, name, location, placeholders, kept, key);
    if (why === undefined) kept.set(name, parameter);
    else if (location === 'path' && placeholders.includes(name)) continue;
    else if (parameter['required'] === true && location === 'query') {
      guessed = true;
      kept.set(name, { name, in: location, required: true, schema: { type: 'string' } });
      note(`the required parameter "${name}" ${why}: taken as text`);
    } else note(`the parameter "${name}" ${why}: left out`);
  }
  for (const name of placeholders.filter((placeholder) => !kept.has(placeholder))) {
    guessed = true;
    kept.set(name, { name, in: 'path', required: true, schema: { type: 'string' } });
    note(`nothing usable declares the placeholder {${name}}: taken as text`);
  }
  return { parameters: [...kept.values()], guessed };
}

function whyNot(
  parameter: JsonObject,
  name: string,
  location: string,
  placeholders: readonly string[],
  kept: ReadonlyMap<string, JsonObject>,
  key: string,
): string | undefined {
  if (kept.has(name)) return 'is declared twice';
  if (location === 'path' && !placeholders.includes(name)) return 'has no placeholder in the path';
  if (location !== 'path' && placeholders.includes(name)) return 'has the name of a placeholder';
  try {
    normalizeParameter(parameter, key);
    return undefined;
  } catch (cause) {
    if (cause instanceof SpecError) return cause.problems[0]?.problem ?? 'cannot be written';
    throw cause;
  }
}

function repairBody(body: Json | undefined, note: (what: string) => void): JsonObject | undefined {
  if (!isJsonObject(body)) return undefined;
  const types = Object.keys(objectAt(body, 'content'));
  const sendable = types.filter(isKnownMediaType);
  const choice =
    ['application/json', '*/*'].flatMap((type) => sendable.find((one) => bareMediaType(one) === type) ?? [])[0] ??
    sendable[0];
  if (types.length === 0) {
    note('its request body has no media type: it takes none');
    return undefined;
  }
  // What cannot be written is left for the later stages to reject.
  if (choice === undefined || types.length === 1) return body;
  note(`${SEVERAL} (${types.join(', ')}): ${choice} is sent`);
  return { ...body, content: { [choice]: objectAt(body, 'content')[choice] ?? {} } };
}

/** Whatever a response is, its Content-Type decides how it is read; `Accept` has to take it. */
function repairResponses(responses: JsonObject, note: (what: string) => void): JsonObject {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const content = Object.entries(objectAt(response, 'content'));
      const unknown = content.map(([type]) => type).filter((type) => !isKnownMediaType(type));
      if (unknown.length === 0) return [status, response];
      note(`it answers ${unknown.join(', ')}, which is not known: read as its Content-Type says`);
      const read = content.map(([type, value]) => [isKnownMediaType(type) ? type : '*/*', value] as const);
      return [status, { ...(isJsonObject(response) ? response : {}), content: Object.fromEntries(read) }];
    }),
  );
}
