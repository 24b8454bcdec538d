const TOOL = /\{\{([a-z0-9_]+)\}\}/g;

/** The tools that a line names. */
export function toolsOfLine(line: string): readonly string[] {
  return [...line.matchAll(TOOL)].map(([, name = '']) => name);
}
