const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;
const DEEPEST = 50;

/**
 * JSON on one line with one member per line, token by token: no number, name or escape changes. Undefined for text that is not
 * one line of JSON, or is nested deeper than a person reads.
 */
export function indentJson(text: string, name: (name: string) => string): string | undefined {
  if (!/^[{[].*[}\]]$/.test(text)) return undefined;
  const parts = text.match(TOKENS) ?? [];
  let depth = 0;
  let out = '';
  const line = (): string => `\n${'  '.repeat(depth)}`;
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (part === '{' || part === '[') {
      depth += 1;
      if (depth > DEEPEST) return undefined;
      out += part;
      if (parts[at + 1] !== '}' && parts[at + 1] !== ']') out += line();
    } else if (part === '}' || part === ']') {
      depth -= 1;
      out += before === '{' || before === '[' ? part : line() + part;
    } else if (part === ',') out += part + line();
    else if (part === ':') out += ': ';
    else out += parts[at + 1] === ':' ? name(part) : part;
  }
  return out;
}
