import { arrayAt } from './array-at.ts';
import { checkBodySchema } from './check-body-schema.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import type { ReviewedBody } from './reviewed.ts';
import { SpecError } from './spec-error.ts';

/** The parsing edge of one entry of bodies.yaml. */
export function readReviewedBody(entry: Json, where: string): ReviewedBody {
  const schema = isJsonObject(entry) ? entry['schema'] : undefined;
  const unknown = isJsonObject(entry)
    ? Object.keys(entry).find((key) => !['schema', 'examples', 'lacks'].includes(key))
    : undefined;
  if (!isJsonObject(schema) || unknown !== undefined) {
    const problem = unknown === undefined ? 'has no schema' : `"${unknown}" is not a key of an entry`;
    throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy: 'give it schema and examples' }]);
  }
  checkBodySchema(schema, `${where} schema`);
  const examples = arrayAt(entry, 'examples');
  if (examples.length > 0) return { schema, examples, lacks: readLacks(objectAt(entry, 'lacks'), schema, where) };
  const remedy = 'give at least the smallest body that must pass';
  throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem: 'has no examples', remedy }]);
}

function readLacks(lacks: JsonObject, schema: JsonObject, where: string): ReviewedBody['lacks'] {
  const optional = Object.keys(objectAt(schema, 'properties')).filter(
    (name) => !arrayAt(schema, 'required').includes(name),
  );
  return new Map(
    Object.keys(lacks).map((version) => {
      const names = arrayAt(lacks, version).filter((name) => typeof name === 'string');
      const wrong = names.find((name) => !optional.includes(name));
      if (names.length > 0 && wrong === undefined) return [version, names];
      const problem = `lacks of ${version} has ${JSON.stringify(wrong ?? [])}`;
      const remedy = 'name optional properties of the schema';
      throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy }]);
    }),
  );
}
