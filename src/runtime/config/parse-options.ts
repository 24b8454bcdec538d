import { AppError } from '../errors.ts';
import type { OptionSpec } from './option-spec.ts';
import { type OptionName, options } from './options.ts';

/** What the command line gave, as commander parsed it. */
export type Flags = Readonly<Record<string, unknown>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** The type of an option's value, by its entry in the table. */
type ValueOf<Spec> = Spec extends { readonly kind: 'switch' }
  ? boolean
  : Spec extends { readonly kind: 'integer' }
    ? number
    : Spec extends { readonly kind: 'list' }
      ? readonly string[]
      : Spec extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string;

/** The value of every option. An option without a default is undefined when no source gives it. */
export type OptionValues = {
  readonly [Spec in (typeof options)[number] as Spec['name']]:
    | ValueOf<Spec>
    | (Spec extends { readonly default: unknown } ? never : undefined);
};

/** A word of a list option, and the flag or variable that it came by. */
export interface SourcedWord {
  readonly text: string;
  readonly at: string;
}

/** All options of a start, parsed once. */
export interface Options {
  readonly values: OptionValues;
  /** Every flag, variable or library option that gives an option a value; the first one counts. Names, no values. */
  readonly sources: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  /** A list option as each source gives it: the flag's words first, then the variable's. */
  readonly words: Readonly<Partial<Record<OptionName, readonly (readonly SourcedWord[])[]>>>;
  /** The name of an option in an error: its source, else its flag or variable; in the library the option itself. */
  readonly nameOf: (name: OptionName) => string;
  /** Old names that were used, with the new ones. */
  readonly renamed: readonly string[];
  /** For what Node itself reads: NODE_DEBUG, NODE_EXTRA_CA_CERTS, HTTPS_PROXY. Empty for the library. */
  readonly environment: Environment;
}

interface Given {
  readonly value: unknown;
  /** How to name the source in an error: `--profile`, `BITBUCKET_PROFILE`, or in the library `profile`. */
  readonly source: string;
}

const flagOf = (flag: string): string => flag.split(' ')[0] ?? flag;

/** Commander's name for a flag: `--schema-dialect` is `schemaDialect`. */
const commandersName = (flag: string): string =>
  flagOf(flag)
    .slice(2)
    .replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** Every flag and variable that gives the option, in order of precedence. */
function sourcesOf(spec: OptionSpec, flags: Flags, environment: Environment): readonly Given[] {
  const { formerly, safety } = spec;
  const sources: Given[] = [];
  for (const flag of [spec.flag, formerly?.flag]) {
    const value = flag === undefined ? undefined : flags[commandersName(flag)];
    if (flag !== undefined && value !== undefined) sources.push({ value, source: flagOf(flag) });
  }
  for (const name of [spec.env, formerly?.env]) {
    const value = name === undefined ? undefined : environment[name];
    // A client passes an empty variable when its user left the field empty. It is an error where that could switch off a guard.
    if (name !== undefined && value !== undefined && (value !== '' || safety === true))
      sources.push({ value, source: name });
  }
  return sources;
}

function reject(source: string, problem: string): never {
  throw new AppError('config', `${source}: ${problem}`);
}

/** Rejects a safety option with an empty value or an empty word in its list. */
function requireFilled(spec: OptionSpec, { value, source }: Given): void {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const example = spec.flag?.split(' ')[1]?.replace(/[<>.]/g, '') ?? 'true or false';
  if (texts.some((text) => typeof text === 'string' && text.replaceAll(',', '').trim() === ''))
    reject(source, `it is empty; give ${example}, or ${source.startsWith('--') ? 'leave it out' : 'unset it'}`);
}

function parseSwitch({ value, source }: Given): boolean {
  if (value === true || value === 'true' || value === '1') return true;
  if (value === false || value === 'false' || value === '0') return false;
  return reject(source, `'${String(value)}' is neither true nor false`);
}

function parseInteger({ value, source }: Given, { range = [0, Number.MAX_SAFE_INTEGER], zero }: OptionSpec): number {
  if (zero !== undefined && value === zero) return 0;
  const least = zero === undefined ? range[0] : Math.max(1, range[0]);
  const text = typeof value === 'number' ? String(value) : value;
  const number = typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number) || number < least || number > range[1]) {
    const word = zero === undefined ? '' : ` or '${zero}'`;
    return reject(source, `'${String(value)}' is not a whole number from ${least} to ${range[1]}${word}`);
  }
  return number;
}

function parseList({ value, source }: Given): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? Array.from(value as unknown[]) : [value]; // holes become undefined
  return parts
    .flatMap((part) => (typeof part === 'string' ? part.split(',') : reject(source, 'it is not a list of texts')))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseChoice({ value, source }: Given, choices: readonly string[]): string {
  return typeof value === 'string' && choices.includes(value)
    ? value
    : reject(source, `unknown value '${String(value)}'. Valid values: ${choices.join(', ')}`);
}

function parse(spec: OptionSpec, source: Given): string | number | boolean | readonly string[] {
  switch (spec.kind) {
    case 'switch':
      return parseSwitch(source);
    case 'integer':
      return parseInteger(source, spec);
    case 'list':
      return parseList(source);
    case 'choice':
      return parseChoice(source, spec.choices ?? []);
    case 'text':
      return typeof source.value === 'string' ? source.value : reject(source.source, 'it is not a text');
  }
}

/** Parses every option of the table. A bad value is an AppError `config` that names its source. */
function parseTable(
  find: (spec: OptionSpec) => readonly Given[],
  fallback: (spec: OptionSpec) => string,
  environment: Environment,
): Options {
  const table: readonly OptionSpec[] = options;
  const values: Record<string, unknown> = {};
  const sources: Record<string, readonly string[]> = {};
  const words: Record<string, readonly (readonly SourcedWord[])[]> = {};
  const names: Record<string, string> = {};
  const renamed: string[] = [];
  for (const spec of table) {
    const given = find(spec);
    if (spec.safety === true) for (const source of given) requireFilled(spec, source);
    const [first] = given;
    if (first !== undefined) values[spec.name] = parse(spec, first);
    else if (spec.default !== undefined)
      values[spec.name] = spec.kind === 'list' ? parseList({ value: spec.default, source: '' }) : spec.default;
    names[spec.name] = first?.source ?? fallback(spec);
    if (first === undefined) continue;
    sources[spec.name] = Object.freeze(given.map(({ source }) => source));
    if (spec.kind === 'list')
      words[spec.name] = given.map((source) => parseList(source).map((text) => ({ text, at: source.source })));
    const { formerly, flag = '', env = '' } = spec;
    for (const { source } of given) {
      if (formerly?.env === source) renamed.push(`${source} is now ${env}`);
      if (formerly !== undefined && flagOf(formerly.flag) === source) renamed.push(`${source} is now ${flagOf(flag)}`);
    }
  }
  return Object.freeze({
    values: Object.freeze(values) as unknown as OptionValues, // one value of its kind for each entry of the table
    sources: Object.freeze(sources),
    words: Object.freeze(words),
    nameOf: (name: OptionName) => names[name] ?? name,
    renamed: Object.freeze(renamed),
    environment,
  });
}

/** Flags and variables. A flag wins over its variable, and that over the default. */
export function parseOptions(flags: Flags, environment: Environment): Options {
  return parseTable(
    (spec) => sourcesOf(spec, flags, environment),
    ({ flag, env, name }) => (flag === undefined ? (env ?? name) : flagOf(flag)),
    environment,
  );
}

/** The options of a program, by the names of the table; nothing is read from the environment. `undefined` is the default. */
export function parseLibraryOptions(given: Readonly<Record<string, unknown>>): Options {
  return parseTable(
    ({ name }) => (given[name] === undefined ? [] : [{ value: given[name], source: name }]),
    ({ name }) => name,
    {},
  );
}
