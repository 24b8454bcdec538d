import { createHash } from 'node:crypto';
import { documentOperations } from './document-operations.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { bareMediaType } from './media-type.ts';
import { objectAt } from './object-at.ts';
import { sortedJson } from './sorted-json.ts';
import { stringAt } from './string-at.ts';

/** Says nothing of what is sent: written out in some versions and left out in others. */
const SAID_ANYWAY: Readonly<Record<string, Json>> = { deprecated: false, type: 'object' };
/** Demands of schemas that stand for responses and bodies alike; Bitbucket's own responses break them. */
const DEMANDS: ReadonlySet<string> = new Set(['required', 'pattern']);

/** By operation key: three hashes of the responses, to the letter, with bare media types and of the structure; two of the body. */
export type FingerprintLines = Readonly<Record<string, readonly string[]>>;

/** How much of a part counts: all of it, all but parameters of media types, or the structure alone. */
type Depth = 'all' | 'bare' | 'structure';

/**
 * What the document itself says of each operation's answers and request body, as hashes: two versions are told apart without
 * their documents. Of the document as imported, before any correction.
 */
export function fingerprintOperations(document: JsonObject): FingerprintLines {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const print = (part: Json | undefined, depth: Depth): string => {
    const reached = new Map<string, Json>();
    const own = reduce(part ?? null, depth);
    collect(part ?? null, schemas, reached);
    const others = Object.fromEntries([...reached].map(([name, schema]) => [name, reduce(schema, depth)]));
    return createHash('sha256')
      .update(JSON.stringify(sortedJson([own, others])))
      .digest('hex')
      .slice(0, 8);
  };
  return Object.fromEntries(
    documentOperations(document).map(({ key, operation: { responses, requestBody } }) => {
      const answer = (['all', 'bare', 'structure'] as const).map((depth) => print(responses, depth));
      return [key, [...answer, print(requestBody, 'bare'), print(requestBody, 'structure')]];
    }),
  );
}

function reduce(value: Json, depth: Depth): Json {
  if (isJsonArray(value)) return value.map((item) => reduce(item, depth));
  if (!isJsonObject(value)) return value;
  const reduced: Record<string, Json> = {};
  for (const [name, child] of Object.entries(value)) {
    if (SAID_ANYWAY[name] === child) continue;
    if (depth === 'structure' && DEMANDS.has(name) && !isJsonObject(child)) continue;
    reduced[depth !== 'all' && name.includes('/') ? bareMediaType(name) : name] = reduce(child, depth);
  }
  return reduced;
}

/** Every schema that a part refers to, however far. */
function collect(value: Json, schemas: JsonObject, reached: Map<string, Json>): void {
  if (isJsonArray(value)) for (const item of value) collect(item, schemas, reached);
  if (!isJsonObject(value)) return;
  const name = stringAt(value, '$ref')?.replace('#/components/schemas/', '');
  if (name !== undefined && !reached.has(name)) {
    reached.set(name, schemas[name] ?? null);
    collect(schemas[name] ?? null, schemas, reached);
  }
  for (const child of Object.values(value)) collect(child, schemas, reached);
}
