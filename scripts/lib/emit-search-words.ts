import type { Reviewed } from './reviewed.ts';

/** search-words.json: what users call each tool, one a line; the runtime loads it at the first search. */
export function emitSearchWords({ searchWords, operations }: Reviewed): string {
  const members = [...operations].flatMap(([key, { name }]) => {
    const words = searchWords.get(key);
    return words === undefined ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(words)}`];
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
