import MiniSearch from 'minisearch';
import { featuresOf } from '../../src/runtime/search/features.ts';
import {
  BASE,
  INDEX_OPTIONS,
  type Searchable,
  type SearchIndex,
  toDocument,
  toTool,
  withoutNoise,
} from '../../src/runtime/search/search-index.ts';
import type { SearchWords } from './reviewed.ts';

/** Two words side by side that are there once tell nothing about other requests, and are most of all features. */
const LEAST_PAIR = 2;

/** A count above the greatest digit is written as several, which the search adds up. */
function toPosting([tool, count]: readonly [number, number]): string {
  const number = tool.toString(BASE).padStart(2, '0');
  const whole = `${number}${(BASE - 1).toString(BASE)}`.repeat(Math.floor(count / (BASE - 1)));
  const rest = count % (BASE - 1);
  return rest === 0 ? whole : `${whole}${number}${rest.toString(BASE)}`;
}

function countRequests(
  operations: readonly Searchable[],
  corpus: ReadonlyMap<string, SearchWords>,
): Pick<SearchIndex, 'tools' | 'features'> {
  if (operations.length > BASE ** 2) throw new Error('two digits do not number that many tools: raise BASE');
  const postings = new Map<string, Map<number, number>>();
  const tools = operations.map((operation, tool) => {
    const { name, description } = operation;
    const { words, requests } = corpus.get(name) ?? { words: [], requests: [] };
    let sum = 0;
    for (const text of [...words, ...requests, withoutNoise(description), name.replaceAll('_', ' ')]) {
      for (const [feature, count] of featuresOf(text)) {
        sum += count;
        const counts = postings.get(feature) ?? new Map<number, number>();
        postings.set(feature, counts.set(tool, (counts.get(tool) ?? 0) + count));
      }
    }
    return toTool(operation, sum);
  });
  const features = [...postings]
    .filter(([feature, counts]) => !feature.includes(' ') || [...counts.values()].reduce((a, b) => a + b) >= LEAST_PAIR)
    .map(([feature, counts]) => `${feature}\t${[...counts].map(toPosting).join('')}\n`)
    .sort();
  return { tools, features: `\n${features.join('')}` };
}

/** What `search_operations` loads. `corpus`: by tool name, what users call it and ask for it. */
export function buildSearchIndex(
  operations: readonly Searchable[],
  corpus: ReadonlyMap<string, SearchWords>,
): SearchIndex {
  const documents = new MiniSearch(INDEX_OPTIONS);
  documents.addAll(operations.map((operation) => toDocument(operation, corpus.get(operation.name)?.words)));
  return { documents: JSON.stringify(documents), ...countRequests(operations, corpus) };
}
