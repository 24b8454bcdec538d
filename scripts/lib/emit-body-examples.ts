import type { Reviewed } from './reviewed.ts';

/** body-examples.json: the reviewed bodies of each tool that takes one, the least first: for errors that show a call that would pass, and descriptions. */
export function emitBodyExamples({ bodies, operations }: Reviewed): string {
  // Two keys of one name are one operation, of different versions.
  const byName = new Map(
    [...operations].flatMap(([key, { name }]) => {
      const examples = bodies.get(key)?.examples ?? [];
      return examples.length === 0 ? [] : [[name, examples] as const];
    }),
  );
  const members = [...byName].map(([name, examples]) => `  ${JSON.stringify(name)}: ${JSON.stringify(examples)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}
