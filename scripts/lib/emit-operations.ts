import type { CatalogEntry } from './build-catalog.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import { templateText } from './template-text.ts';

/** operations.ts: what a security reviewer reads in a diff, one operation a block and one fact a line. */
export function emitOperations(catalog: readonly CatalogEntry[], origin: Origin): string {
  return [
    generatedHeader(origin),
    "import type { Operation } from '../runtime/catalog/operation.ts';\n\n",
    `export const operations = ${formatOperations(catalog)} as readonly Operation[];\n`,
  ].join('');
}

/** Operations as an expression. */
export function formatOperations(catalog: readonly CatalogEntry[]): string {
  const blocks = catalog.map(({ operation }) => {
    const facts = Object.entries(operation).map(
      ([name, value]) => ` "${name}": ${formatLiteral(value, 'quoted', ' ', name.length + 5)}`,
    );
    return `{\n${facts.join(',\n')}\n}`;
  });
  return `JSON.parse(${templateText(`[\n${blocks.join(',\n')}\n]`)})`;
}
