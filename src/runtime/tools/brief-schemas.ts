/**
 * Input schemas in brief by tool name, as JSON text, of the default catalog under a policy that binds none of their arguments. Empty
 * here: the published bundle holds in this place what `briefTool` makes of each (scripts/lib/brief-schemas-as-text.ts), so that a
 * start with hundreds of tools parses no schema whole.
 */
export const briefSchemas: ReadonlyMap<string, string> = new Map();
