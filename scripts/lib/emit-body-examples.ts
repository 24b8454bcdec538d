import type { CatalogEntry } from './build-catalog.ts';
import type { Reviewed } from './reviewed.ts';

/** body-examples.json: the first reviewed body of each tool that takes one, for errors that show a call that would pass. */
export function emitBodyExamples(catalog: readonly CatalogEntry[], bodies: Reviewed['bodies']): string {
  const members = catalog.flatMap(({ operation: { name, key } }) => {
    const [first] = bodies.get(key)?.examples ?? [];
    return first === undefined ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(first)}`];
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
