const WIDTH = 120;

/**
 * Writes a value as JSON or, with `bare` keys, as a TypeScript literal: whatever fits stays on one line, the rest gets a line for
 * each member, so that a diff shows one changed fact as one changed line.
 */
export function formatLiteral(value: unknown, keys: 'quoted' | 'bare', indent = '', prefix = 0): string {
  const flat = formatFlat(value, keys);
  if (indent.length + prefix + flat.length < WIDTH || typeof value !== 'object' || value === null) return flat;
  // The published bundle holds the JSON as it is: one space is enough to read it.
  const deeper = `${indent}${keys === 'bare' ? '  ' : ' '}`;
  const comma = keys === 'bare' ? ',' : '';
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => deeper + formatLiteral(item, keys, deeper, 1));
    return `[\n${items.join(',\n')}${comma}\n${indent}]`;
  }
  const members = Object.entries(value).map(([name, child]) => {
    const key = formatKey(name, keys);
    return `${deeper}${key}: ${formatLiteral(child, keys, deeper, key.length + 3)}`;
  });
  return `{\n${members.join(',\n')}${comma}\n${indent}}`;
}

function formatFlat(value: unknown, keys: 'quoted' | 'bare'): string {
  if (typeof value === 'string') return formatString(value, keys);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => formatFlat(item, keys)).join(', ')}]`;
  const members = Object.entries(value).map(([name, child]) => `${formatKey(name, keys)}: ${formatFlat(child, keys)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function formatKey(name: string, keys: 'quoted' | 'bare'): string {
  return keys === 'bare' && /^[A-Za-z_]\w*$/.test(name) ? name : formatString(name, keys);
}

/** Single quotes in TypeScript, as everywhere else in the sources; JSON's escapes are TypeScript's too. */
function formatString(text: string, keys: 'quoted' | 'bare'): string {
  const json = JSON.stringify(text);
  return keys === 'quoted' || text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}
