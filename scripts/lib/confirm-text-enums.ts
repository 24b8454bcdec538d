import { arrayAt } from './array-at.ts';
import { documentOperations } from './document-operations.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { plainText } from './plain-text.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';
import type { TextEnum } from './text-enums.ts';

/** The values to write into one parameter's schema, by `METHOD /path in name`. */
export type ConfirmedEnums = ReadonlyMap<string, readonly string[]>;

/**
 * Confirms against the document's own text that every value of a text enum is there, before the text is dropped. A value that
 * the text does not have stops the import of a reviewed version, and is not taken over in another; an operation or parameter
 * that this version does not have is only reported.
 */
export function confirmTextEnums(
  document: JsonObject,
  enums: readonly TextEnum[],
  warn: (line: string) => void,
  reviewed: boolean,
): ConfirmedEnums {
  const operations = new Map(documentOperations(document).map(({ key, operation }) => [key, operation]));
  const confirmed = new Map<string, readonly string[]>();
  for (const entry of enums) {
    for (const key of entry.operations) {
      const place = enumPlace(key, entry.in, entry.parameter);
      const operation = operations.get(key);
      const parameter = findParameter(operation, entry);
      if (operation === undefined || parameter === undefined) {
        warn(`text-enums.yaml: ${place} matches nothing in this version`);
        continue;
      }
      const prose = `${proseOf(operation)} ${proseOf(parameter)}`.toLowerCase();
      const missing = entry.values.filter((value) => !prose.includes(value.toLowerCase()));
      const problem = `the text does not name ${missing.join(', ')}`;
      if (missing.length > 0 && !reviewed) {
        warn(`text-enums.yaml: ${place}: ${problem}; its values are not taken over`);
        continue;
      }
      if (missing.length > 0) {
        throw new SpecError([
          { code: 'TEXT_ENUM_UNSUPPORTED', where: place, problem, remedy: 'correct openapi/text-enums.yaml' },
        ]);
      }
      confirmed.set(place, entry.values);
    }
  }
  return confirmed;
}

export function enumPlace(key: string, location: string, parameter: string): string {
  return `${key} ${location} ${parameter}`;
}

function findParameter(operation: JsonObject | undefined, entry: TextEnum): Json | undefined {
  return arrayAt(operation, 'parameters').find(
    (parameter) => stringAt(parameter, 'name') === entry.parameter && stringAt(parameter, 'in') === entry.in,
  );
}

function proseOf(part: Json): string {
  const own = `${stringAt(part, 'summary') ?? ''} ${stringAt(part, 'description') ?? ''}`;
  const schema = isJsonObject(part) ? objectAt(part, 'schema') : {};
  return plainText(
    `${own} ${stringAt(schema, 'description') ?? ''} ${stringAt(objectAt(schema, 'items'), 'description') ?? ''}`,
  );
}
