/** Whether a parsed JSON value is an object, and neither an array nor null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a JSON object, none of which has been checked. */
export type JsonObject = Readonly<Record<string, unknown>>;
