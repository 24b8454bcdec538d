import type { CatalogEntry } from './build-catalog.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';

/** operations.ts: what a security reviewer reads in a diff, one operation a block and one fact a line. */
export function emitOperations(catalog: readonly CatalogEntry[], origin: Origin): string {
  const blocks = catalog.map(({ operation }) => {
    const facts = Object.entries(operation).map(
      ([name, value]) => `    ${name}: ${formatLiteral(value, 'bare', '    ', name.length + 3)},`,
    );
    return `  {\n${facts.join('\n')}\n  },\n`;
  });
  return [
    generatedHeader(origin),
    "import type { Operation } from '../runtime/catalog/operation.ts';\n\n",
    `export const bitbucketVersion = '${origin.version}';\n\n`,
    `export const operations: readonly Operation[] = [\n${blocks.join('')}];\n`,
  ].join('');
}
