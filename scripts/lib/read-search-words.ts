import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';
import { objectAt } from './object-at.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ReviewedOperation } from './reviewed.ts';
import type { SpecProblem } from './spec-error.ts';

const MAX_PHRASES = 12;
const MAX_CHARACTERS = 40;
const REMEDY = 'see search-words in openapi/README.md';

/** The parsing edge of openapi/search-words/<domain>.yaml: by operation key, what its users call it. */
export async function readSearchWords(
  folder: string,
  operations: ReadonlyMap<string, ReviewedOperation>,
  problems: SpecProblem[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = new Map<string, readonly string[]>();
  for (const file of await filesOf(join(folder, 'search-words'))) {
    const where = `search-words/${file}`;
    const root = parseYaml(await readFile(join(folder, where), 'utf8'), where);
    for (const [key, entry] of Object.entries(isJsonObject(root) ? objectAt(root, 'words') : {})) {
      const problem = misplaced(operations.get(key), file) ?? unusable(entry);
      if (problem === undefined && isJsonArray(entry)) words.set(key, entry.map(String));
      else
        problems.push({
          code: 'SEARCH_WORDS_INVALID',
          where: `${where} ${key}`,
          problem: problem ?? '',
          remedy: REMEDY,
        });
    }
  }
  return words;
}

/** None without the folder: words help the search and are no condition of anything. */
async function filesOf(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
}

function misplaced(operation: ReviewedOperation | undefined, file: string): string | undefined {
  if (operation === undefined) return 'is no operation of operations.yaml';
  return file === `${operation.domain}.yaml` ? undefined : `belongs into ${operation.domain}.yaml`;
}

function unusable(entry: Json): string | undefined {
  if (!isJsonArray(entry) || entry.length === 0 || entry.length > MAX_PHRASES) {
    return `is not a list of one to ${MAX_PHRASES} phrases`;
  }
  const bad = entry.find(
    (phrase) => typeof phrase !== 'string' || !/^\S.{1,}$/.test(phrase) || phrase.length > MAX_CHARACTERS,
  );
  if (bad !== undefined) return `has ${JSON.stringify(bad)}, which is no phrase of 2 to ${MAX_CHARACTERS} characters`;
  const twice = entry.find((phrase, at) => entry.indexOf(phrase) !== at);
  return twice === undefined ? undefined : `has ${JSON.stringify(twice)} twice`;
}
