import type { Reviewed } from './reviewed.ts';

/** search-words.json: what users call each tool and ask for it, one tool a line; the runtime loads it at the first search. */
export function emitSearchWords({ searchWords, operations }: Reviewed): string {
  const members = [...operations].flatMap(([key, { name }]) => {
    const said = searchWords.get(key);
    return said === undefined ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(said)}`];
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
