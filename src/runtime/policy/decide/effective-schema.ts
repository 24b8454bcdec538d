import type { JsonSchema } from '../../catalog/catalog.ts';
import { isObject } from '../../json.ts';
import { type ArgumentRule, type ArgumentRules, propertiesOf } from '../language/argument-rules.ts';
import type { Scalar } from '../language/policy-file/types.ts';

/**
 * What several ways to be allowed have in common. A call has to satisfy one of them whole, so an argument is bound only where all
 * of them bind it: fixed when all fix the same value, else restricted to all their values.
 */
export function commonRules(ways: readonly (ArgumentRules | undefined)[]): ArgumentRules {
  const all = ways.map((way) => way ?? []);
  const [first = []] = all;
  return first.flatMap(({ name, path }): ArgumentRules => {
    const same = all.flatMap((way) => way.filter((rule) => rule.name === name));
    if (same.length < all.length) return [];
    const values = [...new Set(same.flatMap((rule) => rule.values))];
    return [{ name, path, values, fixed: values.length === 1 && same.every(({ fixed }) => fixed) }];
  });
}

const requiredOf = (schema: JsonSchema): readonly unknown[] =>
  Array.isArray(schema['required']) ? schema['required'] : [];

function withRequired(schema: JsonSchema, required: readonly unknown[]): JsonSchema {
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== 'required'));
  return required.length === 0 ? rest : { ...rest, required };
}

function restrict(schema: JsonSchema, values: readonly Scalar[]): JsonSchema {
  if (isObject(schema['items'])) {
    return { ...schema, minItems: 1, items: { ...schema['items'], enum: values } };
  }
  return { ...schema, enum: values };
}

function without(schema: JsonSchema, step: string): JsonSchema {
  const properties = Object.fromEntries(Object.entries(propertiesOf(schema)).filter(([name]) => name !== step));
  return withRequired(
    { ...schema, properties },
    requiredOf(schema).filter((name) => name !== step),
  );
}

function apply(schema: JsonSchema, [step, ...rest]: readonly string[], rule: ArgumentRule): JsonSchema {
  const inner = step === undefined ? undefined : propertiesOf(schema)[step];
  if (step === undefined || !isObject(inner)) return schema;
  const changed = rest.length === 0 ? restrict(inner, rule.values) : apply(inner, rest, rule);
  // A value that is fixed has no members; neither has an object all of whose members are.
  if (rule.fixed && Object.keys(propertiesOf(changed)).length === 0) return without(schema, step);
  const optional = rule.fixed && requiredOf(inner).length > 0 && requiredOf(changed).length === 0;
  const required = requiredOf(schema).filter((name) => name !== step || !optional);
  const needed = rule.fixed || required.includes(step) ? required : [...required, step].sort();
  return withRequired({ ...schema, properties: { ...propertiesOf(schema), [step]: changed } }, needed);
}

/** The input schema as a model sees it: fixed arguments gone, restricted ones required and an `enum`. */
export function bindSchema(schema: JsonSchema, rules: ArgumentRules): JsonSchema {
  return rules.reduce((bound, rule) => apply(bound, rule.path, rule), schema);
}
