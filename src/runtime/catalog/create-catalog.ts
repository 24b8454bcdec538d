import type { Fingerprint, Fingerprints } from './fingerprint.ts';
import type { Operation } from './operation.ts';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Everything that the document of one Bitbucket version declares. */
export interface Catalog {
  readonly bitbucketVersion: string;
  /** It has the operations of all versions; which of them a Bitbucket has turns out at the first call. */
  readonly anyVersion: boolean;
  /** Every version that there is a catalog of, oldest first. */
  readonly knownVersions: readonly string[];
  readonly operations: readonly Operation[];
  /** Exact names only; nothing inherited (`constructor`, `__proto__`) is ever found. */
  readonly byName: ReadonlyMap<string, Operation>;
  readonly inputSchema: (operation: Operation) => JsonSchema;
  /** Tool names of a reviewed list in `openapi/profiles.yaml`; some may be those of other versions. */
  readonly profile: (name: string) => readonly string[];
  /** Operation keys and tool names that only other Bitbucket versions have, with these versions, oldest first. */
  readonly availableIn: ReadonlyMap<string, readonly string[]>;
  /** What the document says of each operation beyond its arguments; loaded when asked for. */
  readonly fingerprints: () => Promise<Fingerprints>;
}

/** Input schemas by tool name: JSON text as generated, or objects of a catalog file. */
export type SchemaSources = ReadonlyMap<string, JsonSchema | string>;

/** By operation key. */
export type FingerprintLines = Readonly<Record<string, readonly string[]>>;

export interface CatalogParts {
  readonly bitbucketVersion: string;
  readonly anyVersion?: boolean;
  readonly knownVersions: readonly string[];
  readonly operations: readonly Operation[];
  /** The first that has a name counts. */
  readonly schemas: readonly SchemaSources[];
  readonly profiles: Readonly<Record<string, readonly string[]>>;
  readonly availableIn: Catalog['availableIn'];
  /** The first that has a key counts. */
  readonly fingerprints?: () => Promise<readonly FingerprintLines[]>;
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`generated catalog is incomplete: ${what}`);
  return value;
}

function parseSchema(text: string): JsonSchema {
  return JSON.parse(text) as JsonSchema; // written by our own generator
}

/** A catalog of generated parts. A schema is parsed when it is first asked for: a start needs forty of them. */
export function createCatalog(parts: CatalogParts): Catalog {
  const { bitbucketVersion, anyVersion = false, knownVersions, operations, schemas, profiles, availableIn } = parts;
  const parsed = new Map<string, JsonSchema>();
  const profileLists: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(profiles));
  const inputSchema = ({ name }: Operation): JsonSchema => {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const sources = schemas.find((one) => one.has(name));
    const source = required(sources?.get(name), `schema of ${name}`);
    const schema = typeof source === 'string' ? parseSchema(source) : source;
    parsed.set(name, schema);
    return schema;
  };
  return Object.freeze({
    bitbucketVersion,
    anyVersion,
    knownVersions,
    operations,
    byName: new Map(operations.map((operation) => [operation.name, operation])),
    inputSchema,
    profile: (name) => required(profileLists.get(name), `profile ${name}`),
    availableIn,
    fingerprints: async () => readFingerprints((await parts.fingerprints?.()) ?? []),
  } satisfies Catalog);
}

/** The hashes of the response, then those of the body, as a generated file has them. */
function toFingerprint([
  exact = '',
  bare = '',
  structure = '',
  body = '',
  bodyStructure = '',
]: readonly string[]): Fingerprint {
  return { answer: [exact, bare, structure], body: [body, bodyStructure] };
}

function readFingerprints(layers: readonly FingerprintLines[]): Fingerprints {
  const lines = layers.toReversed().flatMap((layer) => Object.entries(layer));
  return new Map(lines.map(([key, line]) => [key, toFingerprint(line)]));
}
