import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { profiles } from '../../generated/profiles.ts';
import { AppError } from '../errors.ts';
import { checkCatalogFile } from './check-catalog-file.ts';
import { type Catalog, createCatalog, type JsonSchema } from './create-catalog.ts';
import { inOwnWords, narrowOperation } from './narrow-operation.ts';
import { ANY_VERSION, openCatalog } from './open-catalog.ts';
import { openPlace, schemasIn } from './open-places.ts';
import type { Operation } from './operation.ts';
import { validateCatalogFile } from './validate-catalog-file.ts';

/** The catalog of 10.0 takes 1 MB. */
const MAX_BYTES = 16 * 1024 * 1024;

function reject(path: string, problem: string, cause?: unknown): AppError {
  return new AppError('config', `catalog ${path}: ${problem}`, { cause });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new Error(`it has ${size} bytes; the limit is ${MAX_BYTES}`);
    return await readFile(path);
  } catch (cause) {
    throw reject(path, cause instanceof Error ? cause.message : 'it cannot be read', cause);
  }
}

function parse(path: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw reject(path, 'it is not JSON in UTF-8; write it with npm run generate -- --out FILE', cause);
  }
}

function requireDigest(path: string, bytes: Buffer, expected: string): void {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== expected.toLowerCase())
    throw reject(path, `its SHA-256 is ${found}, but --catalog-sha256 is ${expected.slice(0, 64)}`);
}

interface Served {
  readonly operation: Operation;
  readonly schema: JsonSchema;
}

const patternsIn = (schema: JsonSchema): readonly string[] =>
  [...schemasIn(schema)].flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : []));

function patternsOf(catalogs: readonly Catalog[]): ReadonlySet<string> {
  return new Set(
    catalogs.flatMap(({ operations, inputSchema }) => operations.flatMap((one) => patternsIn(inputSchema(one)))),
  );
}

/** One operation of the file as it is served: a name belongs to one operation, here and in the package. */
function narrow(path: string, operation: Operation, file: Catalog, packaged: readonly Catalog[]): Served {
  const [known] = packaged.flatMap((catalog) =>
    catalog.operations
      .filter(({ key }) => key === operation.key)
      .map((found) => ({ operation: found, schema: catalog.inputSchema(found) })),
  );
  const [namesake] = packaged.flatMap(({ byName }) => byName.get(operation.name) ?? []);
  if (namesake !== undefined && known?.operation.name !== operation.name)
    throw reject(path, `${operation.key} has the name ${operation.name}, which belongs to ${namesake.key}`);
  const schema = file.inputSchema(operation);
  const open = openPlace(schema, known?.schema);
  if (open !== undefined) {
    const problem = 'accepts any value: add a type, bounded items, or additionalProperties: false';
    throw reject(path, `${operation.key}: ${open === '' ? 'its schema' : open} ${problem}`);
  }
  return {
    operation: narrowOperation(operation, schema, known),
    schema: known === undefined ? schema : inOwnWords(schema, known.schema),
  };
}

/** One character: literal, escaped, or one of a class. */
const ONE = String.raw`(?:[^\\^$|?*+()[\]{}]|\\[dwsDWS\\^$.|?*+()[\]{}/-]|\\p\{[A-Za-z_=]{1,40}\}|\[(?:[^\\\]]|\\.){1,200}\])`;
const FIXED = String.raw`(?:${ONE}(?:\{\d{1,4}\})?)*`;
const LINEAR = new RegExp(String.raw`^\^${FIXED}(?:${ONE}(?:[?*+]|\{\d{1,5},\d{0,5}\})${FIXED})?\$?$`, 'u');

/**
 * Whether a pattern can be matched in linear time, judged by its form alone: it starts with ^, has no groups, and at most one part has
 * a varying length. Other patterns are linear, too; this form is enough for a catalog file.
 */
function isLinearPattern(pattern: string): boolean {
  return LINEAR.test(pattern);
}

/** A model chooses the values: a slow pattern would block the server. */
function requireLinear(path: string, { operations, inputSchema }: Catalog, packaged: readonly Catalog[]): void {
  const own = patternsOf(packaged);
  for (const operation of operations) {
    const slow = patternsIn(inputSchema(operation)).find((pattern) => !own.has(pattern) && !isLinearPattern(pattern));
    if (slow !== undefined) {
      throw reject(
        path,
        `${operation.key} has a pattern that may take long to match: ${slow.slice(0, 80)}; start it with ^, use no groups, and let at most one part vary in length`,
      );
    }
  }
}

/**
 * A catalog that was generated elsewhere. It is validated whole before anything uses it, and narrowed to what this package was
 * reviewed for: no file makes a policy allow more than it says.
 */
export async function readCatalogFile(path: string, sha256?: string): Promise<Catalog> {
  const bytes = await readBytes(path);
  if (sha256 !== undefined) requireDigest(path, bytes, sha256);
  const file = validateCatalogFile(parse(path, bytes));
  if (typeof file === 'string') throw reject(path, file);
  const problem = checkCatalogFile(file);
  if (problem !== undefined) throw reject(path, problem);
  // Of what moved from one path to another, `auto` knows the newest only.
  const any = await openCatalog(ANY_VERSION);
  const packaged = [any, ...(await Promise.all(any.knownVersions.map((version) => openCatalog(version))))];
  const parts = {
    bitbucketVersion: file.bitbucketVersion,
    knownVersions: any.knownVersions,
    operations: file.operations,
    profiles,
    availableIn: new Map(),
    fingerprints: () => Promise.resolve([file.fingerprints]),
  };
  const given = createCatalog({ ...parts, schemas: [new Map(Object.entries(file.schemas))] });
  requireLinear(path, given, packaged);
  const served = file.operations.map((operation) => narrow(path, operation, given, packaged));
  const operations = served.map(({ operation }) => operation);
  const twice = operations.find(({ name }, at) => operations.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined) throw reject(path, `it has ${twice.name} at two paths, ${twice.key} and another`);
  // By the package's names: the file may know an operation by another one.
  const schemas = new Map(served.map(({ operation, schema }) => [operation.name, schema]));
  return createCatalog({ ...parts, operations, schemas: [schemas] });
}
