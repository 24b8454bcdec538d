import { isObject, type JsonObject } from '../json.ts';
import { compactResponse } from './compact-response.ts';
import { CUT_HERE, renderFile } from './render-file.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Comments are no part of a diff: a line each below the file, in the compact form that any response has. */
function commentLines(diff: JsonObject): readonly string[] {
  const comments = [...listOf(diff['fileComments']), ...listOf(diff['lineComments'])];
  return comments.map((comment) => `# comment ${JSON.stringify(compactResponse([comment]).value).slice(1, -1)}`);
}

/** Bitbucket's JSON of a diff, or undefined for anything else. */
export function renderDiff(value: unknown): string | undefined {
  if (!isObject(value) || !Array.isArray(value['diffs']) || !('toHash' in value)) return undefined;
  const lines = [
    ...listOf(value['diffs'])
      .filter(isObject)
      .flatMap((diff) => [...renderFile(diff), ...commentLines(diff)]),
    ...(value['truncated'] === true ? [CUT_HERE] : []),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
