import type { Searchable } from '../../src/runtime/search/search-index.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import type { Reviewed, SearchWords } from './reviewed.ts';
import { templateText } from './template-text.ts';

/** Every operation of every version by its name, and what users say for it. Two keys of one name are one operation, of different versions. */
export function searchCorpus({ searchWords, operations }: Reviewed): {
  readonly operations: readonly Searchable[];
  readonly corpus: ReadonlyMap<string, SearchWords>;
} {
  const byName = new Map<string, Searchable>();
  const corpus = new Map<string, SearchWords>();
  for (const [key, operation] of operations) {
    const said = searchWords.get(key);
    byName.set(operation.name, { ...operation, path: key.slice(key.indexOf(' ') + 1) });
    if (said !== undefined) corpus.set(operation.name, said);
  }
  return { operations: [...byName.values()], corpus };
}

/** search-index.ts: loaded at the first search. */
export function emitSearchIndex(reviewed: Reviewed, origin: Origin): string {
  const { operations, corpus } = searchCorpus(reviewed);
  const { documents, tools, features } = buildSearchIndex(operations, corpus);
  return [
    generatedHeader(origin),
    "import type { SearchIndex } from '../runtime/search/search-index.ts';\n\n",
    'export const searchIndex: SearchIndex = {\n',
    `  documents: ${templateText(documents.replaceAll('],["', '],\n["'))},\n`,
    `  tools: JSON.parse(${templateText(`[\n${tools.map((tool) => JSON.stringify(tool)).join(',\n')}\n]`)}) as SearchIndex['tools'],\n`,
    `  features: ${templateText(features)},\n};\n`,
  ].join('');
}
