import type { CatalogEntry } from './build-catalog.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';

/** operations.ts: what a security reviewer reads in a diff, one operation a block and one fact a line. */
export function emitOperations(catalog: readonly CatalogEntry[], origin: Origin): string {
  return [
    generatedHeader(origin),
    "import type { Operation } from '../runtime/catalog/operation.ts';\n\n",
    `export const operations: readonly Operation[] = [\n${catalog.map(formatOperation).join('')}];\n`,
  ].join('');
}

/** One operation as a block. */
export function formatOperation({ operation }: CatalogEntry): string {
  const facts = Object.entries(operation).map(
    ([name, value]) => `    ${name}: ${formatLiteral(value, 'bare', '    ', name.length + 3)},`,
  );
  return `  {\n${facts.join('\n')}\n  },\n`;
}
