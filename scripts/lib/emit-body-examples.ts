import type { Reviewed } from './reviewed.ts';

/** body-examples.json: the first reviewed body of each tool that takes one, for errors that show a call that would pass. */
export function emitBodyExamples({ bodies, operations }: Reviewed): string {
  const members = [...operations].flatMap(([key, { name }]) => {
    const [first] = bodies.get(key)?.examples ?? [];
    return first === undefined ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(first)}`];
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
