/** How operations become tools. */
export const TOOL_MODES = ['direct', 'search', 'auto'] as const;
export type ToolMode = (typeof TOOL_MODES)[number];

/** How much of an input schema `tools/list` shows; a call is validated against all of it. `auto`: lean, and brief in a long list. */
export const SCHEMA_DETAILS = ['auto', 'full', 'lean', 'brief', 'gemini'] as const;
export type SchemaDetail = (typeof SCHEMA_DETAILS)[number];

/** How a credential given by flags or variables authenticates to Bitbucket. */
export const AUTH_METHODS = ['token', 'basic', 'oauth1'] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];
