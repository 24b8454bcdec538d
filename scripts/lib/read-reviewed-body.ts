import { arrayAt } from './array-at.ts';
import { checkBodySchema } from './check-body-schema.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';
import type { ReviewedBody } from './reviewed.ts';
import { SpecError } from './spec-error.ts';

/** The parsing edge of one entry of bodies.yaml. */
export function readReviewedBody(entry: Json, where: string): ReviewedBody {
  const schema = isJsonObject(entry) ? entry['schema'] : undefined;
  const unknown = isJsonObject(entry)
    ? Object.keys(entry).find((key) => key !== 'schema' && key !== 'examples')
    : undefined;
  if (!isJsonObject(schema) || unknown !== undefined) {
    const problem = unknown === undefined ? 'has no schema' : `"${unknown}" is not a key of an entry`;
    throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy: 'give it schema and examples' }]);
  }
  checkBodySchema(schema, `${where} schema`);
  const examples = arrayAt(entry, 'examples');
  if (examples.length > 0) return { schema, examples };
  const remedy = 'give at least the smallest body that must pass';
  throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem: 'has no examples', remedy }]);
}
