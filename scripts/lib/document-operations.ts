import type { Method } from '../../src/runtime/catalog/operation.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';

/** One operation object of an OpenAPI document with the identity that it has by its place. */
export interface DocumentOperation {
  /** `METHOD /path`. */
  readonly key: string;
  readonly method: Method;
  readonly path: string;
  readonly operation: JsonObject;
}

const METHODS: readonly Method[] = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

/** All operations of a document, by path, then method. Methods that Bitbucket does not have (HEAD, OPTIONS, TRACE) are not tools. */
export function documentOperations(document: JsonObject): readonly DocumentOperation[] {
  const found: DocumentOperation[] = [];
  const paths = objectAt(document, 'paths');
  for (const path of Object.keys(paths).sort()) {
    for (const method of METHODS) {
      const operation = objectAt(paths, path)[method.toLowerCase()];
      if (isJsonObject(operation)) found.push({ key: `${method} ${path}`, method, path, operation });
    }
  }
  return found;
}
