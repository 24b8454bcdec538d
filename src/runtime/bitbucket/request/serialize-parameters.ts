import type { Operation, Parameter } from '../../catalog/operation.ts';
import type { JsonObject } from '../../json.ts';
import { checkSegment, rejectArgument, rejectUnsafeCharacters } from './check-value.ts';

function scalar(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value))) return String(value);
  return rejectArgument(name, 'is not a text, a whole number or a boolean');
}

// What encodeURIComponent leaves alone and a WHATWG query serialiser does not: the apostrophe.
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("'", '%27');
}

function pathValue(parameter: Parameter, value: unknown): string {
  const { name } = parameter;
  if (value === undefined && parameter.glued === true) return '';
  const text = scalar(name, value);
  if (parameter.siblings?.includes(text) === true) {
    rejectArgument(name, `'${text}' names another endpoint of Bitbucket in this place`);
  }
  const segments = parameter.multiSegment === true ? text.split('/') : [text];
  for (const segment of segments) checkSegment(name, segment);
  const path = segments.map(encodeURIComponent).join('/');
  return parameter.glued === true ? `/${path}` : path;
}

/** A template in pieces: the text between placeholders, and what fills them. */
type Piece = string | Parameter;

const templates = new WeakMap<Operation, readonly Piece[]>();

function piecesOf(operation: Operation): readonly Piece[] {
  let pieces = templates.get(operation);
  if (pieces === undefined) {
    // Every second part is a name.
    pieces = operation.path.split(/\{([^{}]+)\}/).map((text, at): Piece => {
      if (at % 2 === 0) return text;
      const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === text);
      if (parameter === undefined) throw new Error(`${operation.key}: placeholder ${text} has no parameter`);
      return parameter;
    });
    templates.set(operation, pieces);
  }
  return pieces;
}

/** The path below `/rest`, every placeholder filled with checked and encoded segments (RFC 3986 section 3.3). */
export function serializePath(operation: Operation, values: JsonObject): string {
  const filled = piecesOf(operation).map((piece) =>
    typeof piece === 'string' ? piece : pathValue(piece, values[piece.name]),
  );
  return filled.join('');
}

/** Name and value of everything that one query parameter sends. */
function pairsOf({ name, numbered }: Parameter, value: unknown): readonly (readonly [string, unknown])[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (numbered !== true) return items.map((item) => [name, item] as const);
  return items.flatMap((item, index) => {
    if (typeof item !== 'object' || item === null)
      return rejectArgument(name, 'contains an item that is not an object');
    return Object.entries(item).map(([member, part]) => [`${member}.${index + 1}`, part] as const);
  });
}

/** The query without its `?`: form style, exploded arrays (OpenAPI 3.0 section 4.7.12), absent values left out. */
export function serializeQuery(operation: Operation, values: JsonObject): string {
  const pairs: string[] = [];
  for (const parameter of operation.parameters) {
    const value = values[parameter.name];
    if (parameter.in !== 'query' || value === undefined) continue;
    for (const [name, item] of pairsOf(parameter, value)) {
      const text = scalar(parameter.name, item);
      rejectUnsafeCharacters(parameter.name, text);
      pairs.push(`${encode(name)}=${encode(text)}`);
    }
  }
  return pairs.join('&');
}
