import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { makeArguments, type Schema } from './make-arguments.ts';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `over` laid over `base`, object by object; anything else replaces. */
function overlay(base: Values, over: Values): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const before = merged[name];
    merged[name] = isObject(before) && isObject(value) ? overlay(before, value) : value;
  }
  return merged;
}

/** The least valid arguments of an operation in PLAT/api, with `over` laid over them. */
export function leastArguments(operation: Operation, schema: Schema, over: Values = {}): Record<string, unknown> {
  const least = makeArguments(schema, 'least', (name) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name && candidate.in === 'path');
    if (parameter === undefined) return 'query';
    return parameter.multiSegment === true ? 'segments' : 'segment';
  });
  const has = (name: string): boolean => operation.parameters.some((p) => p.in === 'path' && p.name === name);
  const home = {
    ...(has('projectKey') ? { projectKey: 'PLAT' } : {}),
    ...(has('repositorySlug') ? { repositorySlug: 'api' } : {}),
  };
  return overlay({ ...least, ...home }, over);
}
