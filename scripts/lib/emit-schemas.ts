import type { CatalogEntry } from './build-catalog.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import { templateText } from './template-text.ts';

/** schemas.ts: the argument schema of each tool as JSON text, in the order of operations.ts. A start parses only those that it lists. */
export function emitSchemas(catalog: readonly CatalogEntry[], origin: Origin): string {
  const members = catalog.map(
    ({ operation, inputSchema }) => `  ${operation.name}: ${templateText(formatLiteral(inputSchema, 'quoted'))},\n`,
  );
  return `${generatedHeader(origin)}export const schemas: Readonly<Record<string, string>> = {\n${members.join('')}};\n`;
}
