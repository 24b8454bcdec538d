/** How operations become tools. */
export const TOOL_MODES = ['direct', 'search', 'auto'] as const;
export type ToolMode = (typeof TOOL_MODES)[number];

/** How much of an input schema `tools/list` shows; a call is held to all of it. `auto`: lean, and brief in a long list. */
export const SCHEMA_DIALECTS = ['auto', 'full', 'lean', 'brief', 'gemini'] as const;
export type SchemaDialect = (typeof SCHEMA_DIALECTS)[number];
