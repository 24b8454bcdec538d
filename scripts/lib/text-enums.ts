import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arrayAt } from './array-at.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';
import { parseYaml } from './parse-yaml.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** Values that the document names only in its text: openapi/text-enums.yaml. */
export interface TextEnum {
  readonly parameter: string;
  readonly in: string;
  /** The operation keys that it is for. */
  readonly operations: readonly string[];
  readonly values: readonly string[];
}

/** Reads openapi/text-enums.yaml; a folder without one has none. */
export async function readTextEnums(folder: string): Promise<readonly TextEnum[]> {
  const path = join(folder, 'text-enums.yaml');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'enums: []';
    throw cause;
  });
  return arrayAt(parseYaml(text, path), 'enums').map((entry, index) => readEntry(entry, `${path} enums/${index}`));
}

function readEntry(entry: Json, where: string): TextEnum {
  const [parameter, location] = [stringAt(entry, 'parameter'), stringAt(entry, 'in')];
  const [operations, values] = [strings(arrayAt(entry, 'operations')), strings(arrayAt(entry, 'values'))];
  if (
    !isJsonObject(entry) ||
    parameter === undefined ||
    location === undefined ||
    operations.length === 0 ||
    values.length === 0
  ) {
    const remedy = 'each entry needs parameter, in, operations (keys) and values (quoted strings)';
    throw new SpecError([{ code: 'REVIEWED_FILE_INVALID', where, problem: 'the entry is not complete', remedy }]);
  }
  return { parameter, in: location, operations, values };
}

function strings(values: readonly Json[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
