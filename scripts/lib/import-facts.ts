import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { parseJson } from './parse-json.ts';
import { SpecError } from './spec-error.ts';

/** Reads the facts of one version as import-spec wrote them. */
export async function importFacts(folder: string, version: string): Promise<JsonObject> {
  const path = join(folder, `bitbucket-${version}.json`);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError([{ code: 'SOURCE_UNREADABLE', where: path, problem, remedy: 'run npm run import-spec first' }]);
  });
  const facts = parseJson(text, path);
  if (isJsonObject(facts)) return facts;
  throw new SpecError([
    { code: 'NOT_OPENAPI', where: path, problem: 'is not an object', remedy: 'run npm run import-spec again' },
  ]);
}
