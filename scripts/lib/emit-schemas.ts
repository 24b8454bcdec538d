import type { CatalogEntry } from './build-catalog.ts';
import { formatLiteral } from './format-literal.ts';

/** schemas.json: the argument schema of each tool, in the order of operations.ts. */
export function emitSchemas(catalog: readonly CatalogEntry[]): string {
  const members = catalog.map(({ operation, inputSchema }) => {
    return `  ${JSON.stringify(operation.name)}: ${formatLiteral(inputSchema, 'quoted', '  ', operation.name.length + 4)}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
