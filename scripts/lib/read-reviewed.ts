import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { parseYaml } from './parse-yaml.ts';
import { readEffects } from './read-effects.ts';
import { readFixes } from './read-fixes.ts';
import { readReviewedBody } from './read-reviewed-body.ts';
import { readReviewedOperation } from './read-reviewed-operation.ts';
import { readReviewedParameter } from './read-reviewed-parameter.ts';
import { readReviewedProfile, resolveProfiles } from './read-reviewed-profile.ts';
import { readSearchWords } from './read-search-words.ts';
import type { Reviewed } from './reviewed.ts';
import { SpecError, type SpecProblem } from './spec-error.ts';

/** Reads the reviewed files of openapi/. Every entry that is not complete is listed, not only the first. */
export async function readReviewed(folder: string): Promise<Reviewed> {
  const fixes = readFixes(await readRoot(folder, 'overlay.yaml'));
  const problems: SpecProblem[] = [];
  const effects = readEffects(await readRoot(folder, 'effects.yaml'));
  const operations = readEach(
    await readRoot(folder, 'operations.yaml'),
    'operations',
    (entry, where) => readReviewedOperation(entry, where, effects),
    problems,
  );
  const bodies = readEach(await readRoot(folder, 'bodies.yaml'), 'bodies', readReviewedBody, problems);
  const parameters = readEach(await readRoot(folder, 'parameters.yaml'), 'parameters', readReviewedParameter, problems);
  const profiles = readEach(await readRoot(folder, 'profiles.yaml'), 'profiles', readReviewedProfile, problems);
  const searchWords = await readSearchWords(folder, operations, problems);
  if (problems.length > 0) throw new SpecError(problems);
  return { fixes, effects, operations, bodies, parameters, searchWords, profiles: resolveProfiles(profiles) };
}

async function readRoot(folder: string, name: string): Promise<JsonObject> {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw invalid(path, cause instanceof Error ? cause.message : String(cause), 'openapi/ needs this file');
  });
  const root = parseYaml(text, path);
  if (!isJsonObject(root)) throw invalid(path, 'is not a map', 'see openapi/README.md');
  return root;
}

function readEach<T>(
  root: JsonObject,
  name: string,
  read: (entry: Json, where: string) => T,
  problems: SpecProblem[],
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const [key, entry] of Object.entries(objectAt(root, name))) {
    try {
      entries.set(key, read(entry, `${name}.yaml ${key}`));
    } catch (cause) {
      if (!(cause instanceof SpecError)) throw cause;
      problems.push(...cause.problems);
    }
  }
  return entries;
}

function invalid(where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code: 'REVIEWED_FILE_INVALID', where, problem, remedy }]);
}
