import { arrayAt } from './array-at.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { resolveReference } from './resolve-reference.ts';
import { stringAt } from './string-at.ts';

/** Whether an operation takes `start` and `limit` and answers Bitbucket's page envelope (`values`, `isLastPage`). */
export function isPaged(document: JsonObject, operation: JsonObject): boolean {
  const names = arrayAt(operation, 'parameters').map((parameter) => stringAt(parameter, 'name'));
  if (!names.includes('start') || !names.includes('limit')) return false;
  const answers = Object.entries(objectAt(operation, 'responses')).filter(([status]) => status.startsWith('2'));
  return answers.some(([, answer]) =>
    Object.values(objectAt(answer, 'content')).some((body) => {
      const schema = objectAt(body, 'schema');
      const reference = stringAt(schema, '$ref');
      const properties = objectAt(
        reference === undefined ? schema : resolveReference(document, reference, reference),
        'properties',
      );
      return Object.hasOwn(properties, 'isLastPage') && Object.hasOwn(properties, 'values');
    }),
  );
}
