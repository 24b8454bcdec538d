import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ReviewedOperation, SearchWords } from './reviewed.ts';
import type { SpecProblem } from './spec-error.ts';

const MAX_ENTRIES = 12;
/** What each map of a file holds, and its longest. */
const MAPS = {
  words: { entry: 'phrase', characters: 40 },
  requests: { entry: 'request', characters: 100 },
} as const;
const REMEDY = 'see search-words in openapi/README.md';
const NONE: SearchWords = { words: [], requests: [] };

/** The parsing edge of openapi/search-words/<domain>.yaml: by operation key, what its users call it and ask for it. */
export async function readSearchWords(
  folder: string,
  operations: ReadonlyMap<string, ReviewedOperation>,
  problems: SpecProblem[],
): Promise<ReadonlyMap<string, SearchWords>> {
  const said = new Map<string, SearchWords>();
  for (const file of await filesOf(join(folder, 'search-words'))) {
    const where = `search-words/${file}`;
    const root = parseYaml(await readFile(join(folder, where), 'utf8'), where);
    if (!isJsonObject(root)) continue;
    for (const map of ['words', 'requests'] as const) readMap(root, map, file, operations, said, problems);
  }
  return said;
}

function readMap(
  root: JsonObject,
  map: keyof typeof MAPS,
  file: string,
  operations: ReadonlyMap<string, ReviewedOperation>,
  said: Map<string, SearchWords>,
  problems: SpecProblem[],
): void {
  for (const [key, entry] of Object.entries(objectAt(root, map))) {
    const problem = misplaced(operations.get(key), file) ?? unusable(entry, MAPS[map]);
    if (problem === undefined && isJsonArray(entry))
      said.set(key, { ...(said.get(key) ?? NONE), [map]: entry.map(String) });
    else
      problems.push({
        code: 'SEARCH_WORDS_INVALID',
        where: `search-words/${file} ${map} ${key}`,
        problem: problem ?? '',
        remedy: REMEDY,
      });
  }
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

function unusable(list: Json, { entry, characters }: (typeof MAPS)[keyof typeof MAPS]): string | undefined {
  if (!isJsonArray(list) || list.length === 0 || list.length > MAX_ENTRIES) {
    return `is not a list of one to ${MAX_ENTRIES} ${entry}s`;
  }
  const bad = list.find((said) => typeof said !== 'string' || !/^\S.{1,}$/.test(said) || said.length > characters);
  if (bad !== undefined) return `has ${JSON.stringify(bad)}, which is no ${entry} of 2 to ${characters} characters`;
  const twice = list.find((said, at) => list.indexOf(said) !== at);
  return twice === undefined ? undefined : `has ${JSON.stringify(twice)} twice`;
}
