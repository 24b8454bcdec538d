import type { Access, Domain, Mark, NextCall, ScopePlace } from '../../src/runtime/catalog/operation.ts';
import type { Fix } from './fix.ts';
import type { Json, JsonObject } from './json.ts';

/** The vocabulary of openapi/effects.yaml: word → meaning, in the order that entries use. */
export type Effects = ReadonlyMap<string, string>;

/** What we wrote and reviewed about one operation: an entry of openapi/operations.yaml. */
export interface ReviewedOperation {
  readonly name: string;
  readonly description: string;
  /** `unknown` never is in the file: the generator gives it to what has not been reviewed. */
  readonly access: Access;
  /** Words of openapi/effects.yaml: every effect that a call can have. Empty: not reviewed. */
  readonly effects: readonly string[];
  readonly domain: Domain;
  readonly marks: readonly Mark[];
  /** JSON Pointers to what a response hands out and must not; `*` for each item or member, an empty pointer for all of it. */
  readonly secrets: readonly string[];
  readonly reach: Domain;
  readonly places: readonly ScopePlace[];
  readonly beyond: readonly string[];
  /** Descriptions of parameters whose general meaning does not fit here. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Calls that make sense after it, the best first. */
  readonly next: readonly NextCall[];
}

/** A request body that we wrote and reviewed: an entry of openapi/bodies.yaml. */
export interface ReviewedBody {
  readonly schema: JsonObject;
  /** Valid bodies, the minimal one first. Tests hold them to the schema. */
  readonly examples: readonly Json[];
  /** Optional properties that a version does not know yet, by version. */
  readonly lacks: ReadonlyMap<string, readonly string[]>;
}

/** An entry of openapi/parameters.yaml. `obvious`: the name says it all, so no tool spends words on it. */
export interface ReviewedParameter {
  readonly description: string;
  readonly obvious: boolean;
}

/** What users say for an operation: words or phrases, and whole requests. */
export interface SearchWords {
  readonly words: readonly string[];
  readonly requests: readonly string[];
}

/** Everything beside the document that decides what is generated. */
export interface Reviewed {
  readonly fixes: readonly Fix[];
  readonly effects: Effects;
  readonly operations: ReadonlyMap<string, ReviewedOperation>;
  readonly bodies: ReadonlyMap<string, ReviewedBody>;
  readonly parameters: ReadonlyMap<string, ReviewedParameter>;
  /** By operation key, from openapi/search-words. */
  readonly searchWords: ReadonlyMap<string, SearchWords>;
  /** Tool names of each preset of openapi/profiles.yaml. */
  readonly profiles: ReadonlyMap<string, readonly string[]>;
}
