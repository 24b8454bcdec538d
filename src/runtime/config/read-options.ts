import { AppError } from '../errors.ts';
import { type OptionSpec } from './option-spec.ts';
import { type OptionName, options } from './options.ts';

/** What the command line gave, as commander parsed it. */
export type Flags = Readonly<Record<string, unknown>>;
export type Environment = Readonly<Record<string, string | undefined>>;
export type OptionValues = { readonly [name in OptionName]?: string | number | boolean | readonly string[] };

interface Given {
  readonly value: unknown;
  /** How to name the source in an error: `--profile` or `BITBUCKET_PROFILE`. */
  readonly source: string;
}

/** Every source that gives the option, the first one counts. */
function sourcesOf(spec: OptionSpec, flags: Flags, environment: Environment): readonly Given[] {
  const sources: Given[] = [];
  const flag = flags[spec.name];
  if (spec.flag !== undefined && flag !== undefined) {
    sources.push({ value: flag, source: spec.flag.split(' ')[0] ?? spec.flag });
  }
  const variable = spec.env === undefined ? undefined : environment[spec.env];
  // A client passes an empty variable when its user left the field empty. It is an error where that could switch off a guard.
  if (variable !== undefined && (variable !== '' || spec.safety === true))
    sources.push({ value: variable, source: spec.env ?? spec.name });
  if (spec.safety === true) for (const given of sources) requireFilled(spec, given);
  return sources;
}

/** Rejects a safety option with an empty value or an empty word in its list. */
function requireFilled(spec: OptionSpec, { value, source }: Given): void {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const example = spec.flag?.split(' ')[1]?.replace(/[<>.]/g, '') ?? 'true or false';
  if (texts.some((text) => typeof text === 'string' && text.replaceAll(',', '').trim() === ''))
    reject(source, `it is empty; give ${example}, or ${source.startsWith('--') ? 'leave it out' : 'unset it'}`);
}

function reject(source: string, problem: string): never {
  throw new AppError('config', `${source}: ${problem}`);
}

function parseSwitch({ value, source }: Given): boolean {
  if (value === true || value === 'true' || value === '1') return true;
  if (value === false || value === 'false' || value === '0') return false;
  return reject(source, `'${String(value)}' is neither true nor false`);
}

function parseInteger({ value, source }: Given, { range = [0, Number.MAX_SAFE_INTEGER], zero }: OptionSpec): number {
  if (zero !== undefined && value === zero) return 0;
  const least = zero === undefined ? range[0] : Math.max(1, range[0]);
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number) || number < least || number > range[1]) {
    const word = zero === undefined ? '' : ` or '${zero}'`;
    return reject(source, `'${String(value)}' is not a whole number from ${least} to ${range[1]}${word}`);
  }
  return number;
}

function parseList({ value }: Given): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .flatMap((part) => String(part).split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseChoice({ value, source }: Given, choices: readonly string[]): string {
  const choice = String(value);
  return choices.includes(choice) ? choice : reject(source, `'${choice}' is none of ${choices.join(', ')}`);
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
      return String(source.value);
  }
}

/** A flag wins over the environment, and that over the default; every bad value is an AppError `config` that names its source. */
export function readOptions(flags: Flags, environment: Environment): OptionValues {
  const values: Record<string, string | number | boolean | readonly string[]> = {};
  const table: readonly OptionSpec[] = options;
  for (const spec of table) {
    const [source] = sourcesOf(spec, flags, environment);
    if (source !== undefined) values[spec.name] = parse(spec, source);
    else if (spec.default !== undefined) values[spec.name] = spec.default;
  }
  return values;
}

/** Which flag or variable gives each option that is given; names, no values. */
export function listSources(flags: Flags, environment: Environment): readonly string[] {
  const table: readonly OptionSpec[] = options;
  return table.flatMap((spec) => sourcesOf(spec, flags, environment).slice(0, 1)).map(({ source }) => source);
}

/** Whether a flag or a variable, and not the default, gives an option. */
export function isGiven(name: OptionName, flags: Flags, environment: Environment): boolean {
  const table: readonly OptionSpec[] = options;
  return table.some((spec) => spec.name === name && sourcesOf(spec, flags, environment).length > 0);
}

/** A word of a list option, and the flag or variable that it came by. */
export interface SourcedWord {
  readonly text: string;
  readonly at: string;
}

/** A list option as each source gives it: the flag's words first, then the variable's. */
export function listEverywhere(
  name: OptionName,
  flags: Flags,
  environment: Environment,
): readonly (readonly SourcedWord[])[] {
  const table: readonly OptionSpec[] = options;
  return table
    .filter((spec) => spec.name === name)
    .flatMap((spec) => sourcesOf(spec, flags, environment))
    .map((source) => parseList(source).map((text) => ({ text, at: source.source })))
    .filter((words) => words.length > 0);
}
