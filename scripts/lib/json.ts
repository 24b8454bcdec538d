/** A value of a parsed JSON or YAML document. What it means is decided by the stage that reads it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}
