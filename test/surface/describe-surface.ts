import { isRecord } from '../../bench/lib/is-record.ts';

/** What a policy can name and a caller must know: not the words, which may change freely. */
const WORDS: ReadonlySet<string> = new Set(['description', 'properties', 'items', 'required', 'additionalProperties']);

function facts(schema: Readonly<Record<string, unknown>>): string {
  const { type = 'any', ...rest } = schema;
  const bounds = Object.entries(rest)
    .filter(([keyword]) => !WORDS.has(keyword))
    .map(([keyword, value]) => `${keyword} ${JSON.stringify(value)}`)
    .toSorted();
  return [String(type), ...bounds].join(', ');
}

function argumentLines(schema: unknown, name: string, required: boolean): readonly string[] {
  if (!isRecord(schema)) return [];
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const needed: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const inner = Object.entries(properties)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => argumentLines(value, name === '' ? key : `${name}.${key}`, needed.includes(key)));
  const items = schema['items'] === undefined ? [] : argumentLines(schema['items'], `${name}[]`, false);
  const own = name === '' ? [] : [`  ${name}${required ? '*' : ''}: ${facts(schema)}`];
  return [...own, ...inner, ...items];
}

export interface SurfaceRow {
  readonly name: string;
  readonly key: string;
  readonly access: string;
  readonly inputSchema: unknown;
}

/** One tool and its arguments as lines of text: `name: access, METHOD /path`, then `  argument*: type, bounds`. */
export function describeSurface({ name, key, access, inputSchema }: SurfaceRow): string {
  return [`${name}: ${access}, ${key}`, ...argumentLines(inputSchema, '', false)].join('\n');
}
