import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { resolveReference } from './resolve-reference.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** A pointer that names nothing withholds nothing: every one must lead into the response, as far as the document describes it. */
export function checkSecrets({ key, secrets = [] }: Operation, responses: JsonObject, document: JsonObject): void {
  const lost = secrets.filter((pointer) => !leadsIntoAnswer(responses, pointer, document));
  if (lost.length === 0) return;
  throw new SpecError(
    lost.map((pointer) => ({
      code: 'SECRET_POINTS_NOWHERE',
      where: key,
      problem: `its secret ${pointer} is nothing in the answer`,
      remedy: 'correct the pointer in openapi/operations.yaml',
    })),
  );
}

/** Whether a pointer may lead to something in the answer: into whatever the document does not describe, it may. */
export function leadsIntoAnswer(responses: JsonObject, pointer: string, document: JsonObject): boolean {
  const schemas = answerSchemas(responses);
  return schemas.length === 0 || schemas.some((schema) => leads(schema, pointer.split('/').slice(1), document));
}

function answerSchemas(responses: JsonObject): readonly Json[] {
  return Object.values(responses).flatMap((response) =>
    Object.values(objectAt(response, 'content')).flatMap((body) => {
      const schema = isJsonObject(body) ? body['schema'] : undefined;
      return schema === undefined ? [] : [schema];
    }),
  );
}

function leads(schema: Json | undefined, steps: readonly string[], document: JsonObject): boolean {
  if (!isJsonObject(schema)) return false;
  const reference = stringAt(schema, '$ref');
  if (reference !== undefined) return leads(resolveReference(document, reference, 'secrets'), steps, document);
  const [step, ...more] = steps;
  if (step === undefined) return true;
  if (step === '*' && schema['items'] !== undefined) return leads(schema['items'], more, document);
  const properties = Object.entries(objectAt(schema, 'properties'));
  // An object whose members the document does not name: whatever is in it can be reached.
  if (properties.length === 0) return true;
  return properties.some(([name, child]) => (step === '*' || step === name) && leads(child, more, document));
}
