import type { Reviewed } from './reviewed.ts';

/** search-words.json: what users call each tool and ask for it, one tool a line; the runtime loads it at the first search. */
export function emitSearchWords({ searchWords, operations }: Reviewed): string {
  // Two keys of one name are one operation, of different versions.
  const byName = new Map(
    [...operations].flatMap(([key, { name }]) => {
      const said = searchWords.get(key);
      return said === undefined ? [] : [[name, said] as const];
    }),
  );
  const members = [...byName].map(([name, said]) => `  ${JSON.stringify(name)}: ${JSON.stringify(said)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}
