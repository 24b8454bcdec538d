import type { JsonSchema } from '../../catalog/catalog.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { RuleSource, Scalar } from './policy-file/types.ts';

/** One argument that a rule fixes or restricts. */
export interface ArgumentRule {
  /** As written: `state`, `body.project.key`. */
  readonly name: string;
  readonly path: readonly string[];
  /** True: the one value is filled in at the call. False: the caller must give one of the values. */
  readonly fixed: boolean;
  readonly values: readonly Scalar[];
}

export type ArgumentRules = readonly ArgumentRule[];

export const propertiesOf = (schema: JsonSchema): JsonSchema =>
  isObject(schema['properties']) ? schema['properties'] : {};

export function toArgumentRules(source: RuleSource): ArgumentRules | undefined {
  if (source.arguments === undefined) return undefined;
  return [...source.arguments].map(([name, { value }]) => ({
    name,
    path: name.startsWith('body.') ? name.split('.') : [name],
    fixed: typeof value !== 'object',
    values: typeof value === 'object' ? value : [value],
  }));
}

/** The schema of one argument; undefined for an unknown name and for an object or a list of objects (a whole body). */
export function argumentSchema(schema: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  let found: unknown = schema;
  for (const step of path) {
    const properties = isObject(found) ? propertiesOf(found) : {};
    found = Object.hasOwn(properties, step) ? properties[step] : undefined;
  }
  if (!isObject(found)) return undefined;
  const { type } = isObject(found['items']) ? found['items'] : found;
  return type === 'object' || type === 'array' ? undefined : found;
}

function typeFits(type: unknown, value: Scalar): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === undefined || typeof value === type;
}

/** Why the schema rejects a value of the policy for this argument; undefined when it accepts all values. */
export function valueProblem(schema: JsonSchema, rule: ArgumentRule): string | undefined {
  const list = schema['type'] === 'array';
  if (list && rule.fixed) return 'is a list: give its allowed values as a list';
  const one = isObject(schema['items']) ? schema['items'] : schema;
  for (const value of rule.values) {
    const words: unknown = one['enum'];
    if (!typeFits(one['type'], value)) return `takes ${String(one['type'])}, not ${JSON.stringify(value)}`;
    if (Array.isArray(words) && !words.includes(value))
      return `takes ${words.join(', ')}, not ${JSON.stringify(value)}`;
    const pattern: unknown = one['pattern'];
    if (typeof pattern === 'string' && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) {
      return `takes ${pattern}, not ${JSON.stringify(value)}`;
    }
  }
  return undefined;
}

/** The arguments of a call, by name. */

function valueAt(values: JsonObject, path: readonly string[]): unknown {
  let found: unknown = values;
  for (const step of path) found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  return found;
}

/** The first argument rule that the arguments of a call break; undefined when they meet all. An absent argument breaks its rule. */
export function brokenRule(rules: ArgumentRules, values: JsonObject): ArgumentRule | undefined {
  return rules.find(({ path, values: accepted }) => {
    const given = valueAt(values, path);
    const items: readonly unknown[] = Array.isArray(given) ? given : [given];
    return items.length === 0 || !items.every((item) => accepted.some((value) => value === item));
  });
}

/** `values` with one fixed value in its place. Creates missing objects on the path. */
export function withValue(values: JsonObject, [step, ...rest]: readonly string[], value: Scalar): JsonObject {
  if (step === undefined) return values;
  if (rest.length === 0) return { ...values, [step]: value };
  const inner = Object.hasOwn(values, step) ? values[step] : {};
  return isObject(inner) ? { ...values, [step]: withValue(inner, rest, value) } : values;
}
