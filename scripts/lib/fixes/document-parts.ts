import type { Fix } from '../fix.ts';
import { isJsonObject } from '../is-json-object.ts';
import type { Json, JsonObject } from '../json.ts';
import { objectAt } from '../object-at.ts';

/** Paths and schemas of a document, by name: the parts that no correction looks beyond. */
export interface Parts {
  readonly paths: ReadonlySet<string>;
  readonly schemas: ReadonlySet<string>;
}

/** Whether what a correction selects in one part depends on that part alone; `$` within a filter looks at all of the document. */
export function isLocal({ target }: Fix): boolean {
  const bare = target.replaceAll(/'[^']*'|"[^"]*"/g, '""');
  return /^\$\.(paths|components\.schemas)[[.]/.test(bare) && !bare.slice(1).includes('$');
}

/** What differs by identity: corrections share what they do not touch. */
export function changedParts(before: JsonObject, after: JsonObject): Parts {
  return {
    paths: changed(objectAt(before, 'paths'), objectAt(after, 'paths')),
    schemas: changed(schemasOf(before), schemasOf(after)),
  };
}

/** The document with these parts only. */
export function pickParts(document: JsonObject, { paths, schemas }: Parts): JsonObject {
  const pick = (from: JsonObject, names: ReadonlySet<string>): JsonObject =>
    Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name)));
  return withParts(document, pick(objectAt(document, 'paths'), paths), pick(schemasOf(document), schemas));
}

/** The document with these parts as the other one has them, or without those that it lacks. */
export function graftParts(document: JsonObject, { paths, schemas }: Parts, from: JsonObject): JsonObject {
  return withParts(
    document,
    graft(objectAt(document, 'paths'), paths, objectAt(from, 'paths')),
    graft(schemasOf(document), schemas, schemasOf(from)),
  );
}

export function schemasOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, 'components'), 'schemas');
}

function withParts(document: JsonObject, paths: JsonObject, schemas: JsonObject): JsonObject {
  const components = document['components'];
  return {
    ...document,
    ...(isJsonObject(document['paths']) ? { paths } : {}),
    ...(isJsonObject(components) ? { components: { ...components, schemas } } : {}),
  };
}

function changed(before: JsonObject, after: JsonObject): ReadonlySet<string> {
  if (before === after) return new Set();
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set([...names].filter((name) => before[name] !== after[name]));
}

function graft(into: JsonObject, names: ReadonlySet<string>, from: JsonObject): JsonObject {
  if (names.size === 0) return into;
  const grafted: Record<string, Json> = { ...into };
  for (const name of names) {
    const part = from[name];
    if (part === undefined) Reflect.deleteProperty(grafted, name);
    else grafted[name] = part;
  }
  return grafted;
}
