import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { isObject } from '../json.ts';
import { isInformativeDescription } from './is-informative-description.ts';

/** Optional arguments of every paged list; the extra tool of the list describes them (list-brief.ts). */
const PAGING: ReadonlySet<string> = new Set(['start', 'limit']);

/** Of a body that requires nothing, this many properties are named even where the rest is described on demand. */
const MOST_FOLDED = 2;

/** Administration is a long tail in a long list: its optional arguments are described on demand. */
function isRare({ marks, domain }: Operation): boolean {
  return marks.length > 0 || domain === 'instance';
}

/** An optional part: its type and allowed values, and of an object no more than that it is one. */
function fold(schema: JsonSchema): JsonSchema {
  const { type, enum: words, items } = schema;
  return {
    ...(type === undefined ? {} : { type }),
    ...(words === undefined ? {} : { enum: words }),
    ...(isObject(items) ? { items: fold(items) } : {}),
  };
}

/** The first sentence of a description. */
const firstSentence = (text: string): string => /^.*?\.(?= \p{Lu}|$)/u.exec(text)?.[0] ?? text;

/** What is required stays whole but for words that the tool says as well; a clause behind the first is not a format. */
function shortened(schema: JsonSchema, operation: Operation, name: string | undefined): JsonSchema {
  const { description, ...rest } = schema;
  if (typeof description !== 'string') return schema;
  if (name === undefined && isRare(operation)) return rest;
  const [clause = ''] = description.split(/[.;,](?:\s|$)/);
  const allowed = Array.isArray(schema['enum']) ? schema['enum'].map(String) : [];
  const said = [operation.name, operation.description, name ?? '', ...allowed];
  return isInformativeDescription(clause, said) ? { ...rest, description: clause } : rest;
}

function brief(schema: JsonSchema, operation: Operation, top: boolean): JsonSchema {
  const { properties, required, items, ...rest } = schema;
  const names = new Set<unknown>(Array.isArray(required) ? required : []);
  const all = Object.entries(isObject(properties) ? properties : {});
  const rare = isRare(operation) && (top || names.size > 0 || all.length > MOST_FOLDED);
  const kept = all.flatMap(([name, value]): [string, JsonSchema][] => {
    if (!isObject(value)) return [];
    if (names.has(name)) return [[name, brief(shortened(value, operation, top ? name : undefined), operation, false)]];
    return rare || (top && PAGING.has(name)) ? [] : [[name, fold(value)]];
  });
  return {
    ...rest,
    ...(isObject(items) ? { items: brief(items, operation, false) } : {}),
    ...(kept.length > 0 || top ? { properties: Object.fromEntries(kept) } : {}),
    ...(names.size > 0 ? { required } : {}),
  };
}

/** Of a read what it does; the permission is left to the rejection. */
export function briefDescription({ access, permission, description }: Operation): string {
  const free =
    permission === null
      ? description
      : description.replace(` Needs ${permission}.`, '').replace(` Needs only ${permission}.`, '');
  return access === 'read' ? firstSentence(free) : free;
}

/**
 * A tool in a list of hundreds, where each word is paid for every tool: every required argument with its type and allowed values,
 * the optional ones of everyday operations by name and type.
 */
export function briefTool(tool: Tool, operation: Operation): Tool {
  return {
    ...tool,
    description: briefDescription(operation),
    inputSchema: { ...brief(tool.inputSchema, operation, true), type: 'object' },
  };
}
