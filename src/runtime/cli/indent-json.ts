const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;
const DEEPEST = 50;

/**
 * JSON on one line with one member per line, token by token: no number, name or escape changes. Undefined for text that is not
 * one line of JSON, or is nested deeper than a person reads.
 */
export function indentJson(text: string, name: (name: string) => string): string | undefined {
  if (!/^[{[].*[}\]]$/.test(text)) return undefined;
  const tokens = text.match(TOKENS) ?? [];
  let depth = 0;
  let out = '';
  const line = (): string => `\n${'  '.repeat(depth)}`;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token === '{' || token === '[') {
      depth += 1;
      if (depth > DEEPEST) return undefined;
      out += token;
      if (tokens[at + 1] !== '}' && tokens[at + 1] !== ']') out += line();
    } else if (token === '}' || token === ']') {
      depth -= 1;
      out += before === '{' || before === '[' ? token : line() + token;
    } else if (token === ',') out += token + line();
    else if (token === ':') out += ': ';
    else out += tokens[at + 1] === ':' ? name(token) : token;
  }
  return out;
}
