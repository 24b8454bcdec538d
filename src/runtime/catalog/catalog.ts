import { bitbucketVersion, operations } from '../../generated/operations.ts';
import { otherVersions } from '../../generated/other-versions.ts';
import { profiles } from '../../generated/profiles.ts';
import schemas from '../../generated/schemas.json' with { type: 'json' };
import type { Operation } from './operation.ts';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Everything that the document of one Bitbucket version declares. The one door to `src/generated`. */
export interface Catalog {
  readonly bitbucketVersion: string;
  readonly operations: readonly Operation[];
  /** Exact names only; nothing inherited (`constructor`, `__proto__`) is ever found. */
  readonly byName: ReadonlyMap<string, Operation>;
  readonly inputSchema: (operation: Operation) => JsonSchema;
  /** Tool names of a reviewed list in `openapi/profiles.yaml`. */
  readonly profile: (name: string) => readonly string[];
  /** Operation keys that only another Bitbucket version has, with the newest such version. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** As objects, or as the text that the bundle holds instead (scripts/build.ts). */
const schemaSources: ReadonlyMap<string, JsonSchema | string> = new Map(Object.entries(schemas));
const inputSchemas = new Map<string, JsonSchema>();

function parseSchema(text: string): JsonSchema {
  return JSON.parse(text) as JsonSchema; // written by our own build
}

function inputSchema({ name }: Operation): JsonSchema {
  const known = inputSchemas.get(name);
  if (known !== undefined) return known;
  const source = required(schemaSources.get(name), `schema of ${name}`);
  const schema = typeof source === 'string' ? parseSchema(source) : source;
  inputSchemas.set(name, schema);
  return schema;
}

const profileLists: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(profiles));

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`generated catalog is incomplete: ${what}`);
  return value;
}

export const catalog: Catalog = Object.freeze({
  bitbucketVersion,
  operations,
  byName: new Map(operations.map((operation) => [operation.name, operation])),
  inputSchema,
  profile: (name) => required(profileLists.get(name), `profile ${name}`),
  elsewhere: new Map(Object.entries(otherVersions)),
} satisfies Catalog);
