import MiniSearch from 'minisearch';
import { featuresOf } from '../../src/runtime/search/features.ts';
import {
  INDEX_OPTIONS,
  type Searchable,
  type SearchIndex,
  toDocument,
  toTool,
  withoutNoise,
} from '../../src/runtime/search/search-index.ts';
import type { SearchWords } from './reviewed.ts';

/** Base 36: the numbers are two thirds of the index. */
const toCompact = (number: number): string => number.toString(36);

/** Rarer pairs of words are most of all features, and say little about other requests. */
const LEAST_PAIR = 3;

function countRequests(
  operations: readonly Searchable[],
  corpus: ReadonlyMap<string, SearchWords>,
): Pick<SearchIndex, 'tools' | 'features'> {
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
    .map(([feature, counts]) => `${feature}\t${[...counts].flat().map(toCompact).join(' ')}\n`)
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
