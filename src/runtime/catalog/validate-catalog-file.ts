import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../openapi/catalog.schema.json' with { type: 'json' };
import type { FingerprintLines, JsonSchema } from './create-catalog.ts';
import type { Operation } from './operation.ts';

/** A catalog as a file holds it: what `npm run generate -- --out` writes and openapi/catalog.schema.json describes. */
export interface CatalogFile {
  readonly bitbucketVersion: string;
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly fingerprints: FingerprintLines;
}

/** Ajv's third door, loaded with a catalog file only. The first thing that is wrong, with its JSON Pointer, or the file. */
export function validateCatalogFile(value: unknown): CatalogFile | string {
  const validate = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  }).compile<CatalogFile>(schema);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  const extra: unknown = error?.params['additionalProperty'];
  const word = typeof extra === 'string' ? ` '${extra.slice(0, 80)}'` : '';
  return `${error?.instancePath === '' ? 'the file' : (error?.instancePath ?? '')} ${error?.message ?? 'is not a catalog'}${word}`;
}
