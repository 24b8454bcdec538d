import { bodyExamples } from '../catalog/body-examples.ts';
import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import { isObject } from '../json.ts';

const MAX_SHOWN = 1000;
const HASH = '0123456789abcdef0123456789abcdef01234567';
/** By name first, then whatever fits the pattern, in this order. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['projectKey', 'PLAT'],
  ['repositorySlug', 'api'],
  ['commitId', HASH],
  ['path', 'src/main.ts'],
  ['userSlug', 'jdoe'],
  ['at', 'refs/heads/main'],
]);
const SAMPLES = ['example', 'main', HASH, '1', 'PLAT', 'PLAT-1', 'READ', 'https://ci.example.com/1', 'refs/heads/main'];

function textFor(name: string, { pattern }: JsonSchema): string {
  const named = BY_NAME.get(name);
  const samples = named === undefined ? SAMPLES : [named, ...SAMPLES];
  const form = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /^/u;
  return samples.find((sample) => form.test(sample)) ?? 'example';
}

function valueFor(name: string, schema: JsonSchema): unknown {
  const words = schema['enum'];
  if (Array.isArray(words)) return words[0] as unknown;
  switch (schema['type']) {
    case 'integer':
    case 'number':
      return typeof schema['minimum'] === 'number' && schema['minimum'] > 0 ? schema['minimum'] : 1;
    case 'boolean':
      return true;
    case 'array':
      return isObject(schema['items']) ? [valueFor(name, schema['items'])] : [];
    case 'object':
      return requiredOf(schema);
    default:
      return textFor(name, schema);
  }
}

function requiredOf({ properties, required }: JsonSchema): Record<string, unknown> {
  const known = new Map(isObject(properties) ? Object.entries(properties) : []);
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.fromEntries(
    names.map(String).map((name) => {
      const schema = known.get(name);
      return [name, isObject(schema) ? valueFor(name, schema) : undefined];
    }),
  );
}

/** The least arguments that an operation takes, with the first reviewed body where it needs one. */
export async function minimalCall(operation: Operation, schema: JsonSchema): Promise<Record<string, unknown>> {
  const least = requiredOf(schema);
  const [body] = 'body' in least ? await bodyExamples(operation.name) : [];
  return body === undefined ? least : { ...least, body };
}

/** The reviewed bodies that pass under this policy. */
export async function passingBodies(
  operation: Operation,
  schema: JsonSchema,
  accepts: (input: unknown) => unknown,
): Promise<readonly unknown[]> {
  const least = requiredOf(schema);
  return (await bodyExamples(operation.name)).filter((body) => {
    try {
      accepts({ ...least, body });
      return JSON.stringify(body).length <= MAX_SHOWN;
    } catch {
      return false;
    }
  });
}

/** An error about arguments, with a call that would pass: shown only when `accepts` says that it does. */
export async function withExample(
  error: unknown,
  operation: Operation,
  schema: JsonSchema,
  accepts: (input: unknown) => unknown,
): Promise<unknown> {
  if (!(error instanceof AppError) || error.code !== 'invalid-arguments') return error;
  const example = await minimalCall(operation, schema);
  const text = JSON.stringify(example);
  try {
    accepts(example);
  } catch {
    return error; // The policy binds what the example does not know.
  }
  return text.length > MAX_SHOWN ? error : new AppError(error.code, `${error.message}. A minimal call takes ${text}`);
}
