import type { Json, JsonObject } from './json.ts';
import { refusal } from './refusal.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toJson);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJson(member)]))
    : null;
}

/** A JSON object of the request body, read field by field; a field of the wrong type is the client's error (400). */
export class JsonFields {
  readonly #record: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    if (!isRecord(value)) throw refusal.invalid('The request body must be a JSON object.');
    this.#record = value;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#record, name);
  }

  #read<T>(name: string, type: string, accepts: (value: unknown) => value is T): T | undefined {
    const value = this.#record[name] ?? undefined;
    if (value === undefined || accepts(value)) return value;
    throw refusal.invalid(`${name} must be ${type}.`, name);
  }

  text(name: string): string | undefined {
    return this.#read(name, 'a string', (value) => typeof value === 'string');
  }

  number(name: string): number | undefined {
    return this.#read(name, 'a number', (value) => typeof value === 'number');
  }

  flag(name: string): boolean | undefined {
    return this.#read(name, 'true or false', (value) => typeof value === 'boolean');
  }

  child(name: string): JsonFields | undefined {
    const value = this.#read(name, 'an object', isRecord);
    return value === undefined ? undefined : new JsonFields(value);
  }

  #array(name: string): readonly unknown[] | undefined {
    return this.#read(name, 'an array', (value): value is readonly unknown[] => Array.isArray(value));
  }

  children(name: string): readonly JsonFields[] | undefined {
    return this.#array(name)?.map((item) => new JsonFields(item));
  }

  texts(name: string): readonly string[] | undefined {
    return this.#array(name)?.filter((item) => typeof item === 'string');
  }

  /** The named fields as given, for what the sandbox only stores. */
  pick(names: readonly string[]): JsonObject {
    return Object.fromEntries(names.filter((name) => this.has(name)).map((name) => [name, toJson(this.#record[name])]));
  }

  /** A free-form object as given; empty when absent. */
  object(name: string): JsonObject {
    const value = this.#read(name, 'an object', isRecord) ?? {};
    return Object.fromEntries(Object.entries(value).map(([member, given]) => [member, toJson(given)]));
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined || value.trim() === '') throw refusal.invalid(`${name} is required.`, name);
    return value;
  }

  /** One of the given words; case counts. */
  oneOf<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw refusal.invalid(`${name} must be one of ${words.join(', ')}.`, name);
    return word;
  }
}
