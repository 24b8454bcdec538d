import { FORMAT_SAMPLES, FREE_TEXTS, PATHS, PATTERN_SAMPLES } from './pattern-samples.ts';

export type Schema = Readonly<Record<string, unknown>>;
/** `least`: required properties, lower bounds, first words. `most`: every property, upper bounds, last and most awkward words. */
export type Fill = 'least' | 'most';
/** Where a top-level text goes: one path segment, several of them, or a query. */
export type Place = 'segment' | 'segments' | 'query';

interface Making {
  readonly fill: Fill;
  readonly place: Place;
  readonly where: string;
}

const BASE64: Readonly<Record<Fill, string>> = {
  least: 'AA==',
  most: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('base64'),
};

function asSchema(value: unknown, where: string): Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where}: no schema`);
  return Object.fromEntries(Object.entries(value));
}

function numberAt(schema: Schema, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}

function fitsPlace(text: string, place: Place): boolean {
  const segments = place === 'segments' ? text.split('/') : [text];
  return place === 'query' || !segments.some((segment) => /[/\\;?#]/.test(segment));
}

function candidates(schema: Schema, { place, where }: Making): readonly string[] {
  const { pattern, format } = schema;
  if (typeof pattern === 'string') {
    const samples = PATTERN_SAMPLES[pattern];
    if (samples === undefined) throw new Error(`${where}: add a sample of ${pattern} to pattern-samples.ts`);
    return samples;
  }
  if (typeof format === 'string') {
    const samples = FORMAT_SAMPLES[format];
    if (samples === undefined) throw new Error(`${where}: add a sample of the format ${format} to pattern-samples.ts`);
    return samples;
  }
  return place === 'segments' ? PATHS : FREE_TEXTS;
}

function makeText(schema: Schema, making: Making): string {
  if (schema['contentEncoding'] === 'base64') return BASE64[making.fill];
  const least = numberAt(schema, 'minLength') ?? 0;
  const most = numberAt(schema, 'maxLength') ?? Number.POSITIVE_INFINITY;
  const { pattern, format } = schema;
  const expression = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /^/;
  // Every format in use is visible ASCII; a pattern beside it may allow more.
  const characters = format === undefined ? /^/ : /^[!-~]+$/;
  const fitting = candidates(schema, making)
    .map((text) => text.padEnd(pattern === undefined ? least : 0, 'x'))
    .filter((text) => Array.from(text).length >= least && Array.from(text).length <= most)
    .filter((text) => expression.test(text) && characters.test(text))
    .filter((text) => fitsPlace(text, making.place));
  const chosen = making.fill === 'least' ? fitting[0] : fitting.at(-1);
  if (chosen === undefined) throw new Error(`${making.where}: no sample fits ${JSON.stringify(schema)}`);
  return chosen;
}

function makeNumber(schema: Schema, { fill }: Making): number {
  const least = numberAt(schema, 'minimum');
  const most = numberAt(schema, 'maximum');
  return fill === 'least' ? (least ?? Math.min(0, most ?? 0)) : (most ?? Math.max(1, least ?? 1));
}

function makeArray(schema: Schema, making: Making): unknown[] {
  const items = asSchema(schema['items'], `${making.where}/items`);
  const least = numberAt(schema, 'minItems') ?? 0;
  const most = numberAt(schema, 'maxItems') ?? Number.POSITIVE_INFINITY;
  if (making.fill === 'least') return Array.from({ length: least }, () => makeValue(items, making));
  // The two differ wherever the schema has two values, so that their order and number show on the wire.
  return [makeValue(items, making), makeValue(items, { ...making, fill: 'least' })].slice(0, most);
}

function makeObject(schema: Schema, making: Making): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  if (schema['properties'] === undefined) {
    if (making.fill === 'least' || schema['maxProperties'] === 0) return {};
    return { 'a key': 'ä', on: true, n: 1.5, deep: { list: [null, 'x'] } };
  }
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  for (const [name, property] of Object.entries(asSchema(schema['properties'], making.where))) {
    if (making.fill === 'least' && !required.includes(name)) continue;
    const where = `${making.where}/${name}`;
    made[name] = makeValue(asSchema(property, where), { ...making, where });
  }
  return made;
}

function makeValue(schema: Schema, making: Making): unknown {
  if (schema['const'] !== undefined) return schema['const'];
  const words: unknown = schema['enum'];
  if (Array.isArray(words)) return making.fill === 'least' ? words[0] : words.at(-1);
  switch (schema['type']) {
    case 'string':
      return makeText(schema, making);
    case 'integer':
    case 'number':
      return makeNumber(schema, making);
    case 'boolean':
      return making.fill === 'most';
    case 'array':
      return makeArray(schema, making);
    case 'object':
      return makeObject(schema, making);
    case undefined:
      return making.fill === 'least' ? 'x' : { linktext: 'ä', href: 'https://example.org' };
    default:
      throw new Error(`${making.where}: type ${JSON.stringify(schema['type'])}`);
  }
}

/**
 * Arguments that a tool's input schema allows, always the same ones. `placeOf` tells where a top-level text goes: which
 * characters a path segment may hold is the request builder's to say, not the schema's.
 */
export function makeArguments(schema: Schema, fill: Fill, placeOf: (name: string) => Place): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  for (const [name, property] of Object.entries(asSchema(schema['properties'] ?? {}, 'properties'))) {
    if (fill === 'least' && !required.includes(name)) continue;
    const where = `/${name}`;
    made[name] = makeValue(asSchema(property, where), { fill, place: placeOf(name), where });
  }
  return made;
}
