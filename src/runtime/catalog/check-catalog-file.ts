import { isObject } from '../json.ts';
import type { JsonSchema } from './create-catalog.ts';
import type { Operation } from './operation.ts';
import type { CatalogFile } from './validate-catalog-file.ts';

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join();

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

/** Without this check an invalid expression would only fail when the tool is called. */
function badPattern(schema: JsonSchema): string | undefined {
  const { pattern, properties, items } = schema;
  if (typeof pattern === 'string' && !isExpression(pattern)) return pattern;
  const inner = [...(isObject(properties) ? Object.values(properties) : []), items].filter(isObject);
  return inner.map(badPattern).find((found) => found !== undefined);
}

function checkOperation(operation: Operation, schema: JsonSchema | undefined): string | undefined {
  const { key, method, path, parameters, body } = operation;
  if (key !== `${method} ${path}`) return `is not its method and path, ${method} ${path}`;
  if (schema === undefined) return 'has no schema under its tool name';
  const placeholders = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  if (!sameWords(placeholders, inPath)) return 'declares other path parameters than its path has';
  const declared = [...parameters.map(({ name }) => name), ...(body === null ? [] : ['body'])];
  if (new Set(declared).size !== declared.length) return 'declares a parameter twice';
  const given = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  if (!sameWords(declared, given)) return 'has a schema with other arguments than it declares';
  const needed: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const optional = parameters.find(
    (one) => one.in === 'path' && one.glued !== true && !needed.includes(one.name) && one.multiSegment !== true,
  );
  if (optional !== undefined) return `does not require ${optional.name}, which is part of its path`;
  const pattern = badPattern(schema);
  return pattern === undefined ? undefined : `contains an invalid regular expression: ${pattern.slice(0, 80)}`;
}

/** What no schema can say of a catalog file: the first thing that does not fit together. */
export function checkCatalogFile({ operations, schemas }: CatalogFile): string | undefined {
  const names = new Set<string>();
  const keys = new Set<string>();
  for (const operation of operations) {
    const { name, key } = operation;
    if (names.has(name)) return `two operations have the name ${name}`;
    if (keys.has(key)) return `${key} occurs twice`;
    names.add(name);
    keys.add(key);
    const problem = checkOperation(operation, Object.hasOwn(schemas, name) ? schemas[name] : undefined);
    if (problem !== undefined) return `${key} ${problem}`;
  }
  const stray = Object.keys(schemas).find((name) => !names.has(name));
  return stray === undefined ? undefined : `there is a schema for ${stray}, but no such operation`;
}
