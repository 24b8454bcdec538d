import type { Operation } from '../../src/runtime/catalog/operation.ts';
import type { CatalogEntry } from './build-catalog.ts';
import { generatedHeader, type Origin } from './generated-header.ts';

/** operation-types.ts: the input and output type of each tool, by name. */
export function emitOperationTypes(catalog: readonly CatalogEntry[], origin: Origin): string {
  const operations = catalog.map(({ operation }) => operation).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    generatedHeader(origin),
    "import type { TypedOperation } from '../runtime/catalog/typed-operation.ts';\n",
    "import type { operations } from './openapi.ts';\n\n",
    'export interface OperationTypes {\n',
    ...operations.map(
      (operation) => `  ${operation.name}: TypedOperation<operations['${operation.name}']${absentIn(operation)}>;\n`,
    ),
    '}\n',
  ].join('');
}

/** OpenAPI has no optional path parameter, so openapi.ts cannot say which may be absent. */
function absentIn({ parameters }: Operation): string {
  const names = parameters
    .filter(({ in: location, required }) => location === 'path' && !required)
    .map(({ name }) => `'${name}'`);
  return names.length === 0 ? '' : `, ${names.join(' | ')}`;
}
