import { AppError } from '../errors.ts';
import type { ToolMode } from './option-words.ts';
import type { OptionName } from './options.ts';
import type { OptionValues } from './read-options.ts';

/** The accesses of the catalog, least first. */
export const ACCESSES = ['read', 'write', 'delete', 'admin'] as const;
export type ControlledAccess = (typeof ACCESSES)[number];

export interface CallLimits {
  /** Calls sent in any 60 seconds; 0: no limit. Operators write `unlimited`, because 0 could also mean "none". */
  readonly callsPerMinute: number;
  /** The same for each access alone. */
  readonly perAccess: Readonly<Record<ControlledAccess, number>>;
  /** Bytes of a request body, encoded. */
  readonly maxBodyBytes: number;
}

/** What stands between an allowed call and Bitbucket, for the whole process. No caller can relax any of it. */
export interface CallControls {
  /** Calls of these accesses need a person's confirmation. */
  readonly confirm: readonly ControlledAccess[];
  readonly confirmTimeoutMs: number;
  /** Nothing is ever sent; a call answers what it would send. */
  readonly dryRun: boolean;
  readonly limits: CallLimits;
}

/** The same settings in a policy file. A flag or a variable overrides them, except accesses to confirm: those add up. */
export interface FileControls {
  /** Empty: `none`, not even the default. */
  readonly confirm?: readonly ControlledAccess[];
  readonly dryRun?: boolean;
  readonly limits?: Partial<Omit<CallLimits, 'perAccess'>> & {
    readonly perAccess?: Readonly<Partial<Record<ControlledAccess, number>>>;
    readonly maxAnswerBytes?: number;
  };
  readonly tools?: ToolMode;
}

const MOST_CALLS = 10_000;
// Reads are free: a model reads in bursts, and the deadline and Bitbucket's own limit bound them.
const CONFIRMED: readonly ControlledAccess[] = ['delete', 'admin'];
const PER_ACCESS: CallLimits['perAccess'] = { read: 0, write: 120, delete: 20, admin: 20 };

/** A list, or one text with commas: the table's default is a text. */
function words(value: OptionValues[keyof OptionValues]): readonly string[] {
  return typeof value === 'string'
    ? value.split(',').map((word) => word.trim())
    : typeof value === 'object'
      ? value
      : [];
}

function parseAccess(word: string, source: string, others: string): ControlledAccess {
  const access = ACCESSES.find((candidate) => candidate === word);
  if (access === undefined) {
    throw new AppError('config', `${source}: '${word}' is none of ${ACCESSES.join(', ')}${others}`);
  }
  return access;
}

function parseConfirm(given: readonly string[]): readonly ControlledAccess[] {
  if (given.length === 1 && given[0] === 'none') return [];
  if (given.includes('none')) throw new AppError('config', "--confirm: 'none' stands alone or not at all");
  if (given.length === 0) throw new AppError('config', "--confirm: name an access, or 'none'");
  return given.map((word) => parseAccess(word, '--confirm', ', none'));
}

/** Only `none`, here an empty list, removes accesses: in the file it removes the default, in a flag or variable those of the file, too. */
function joinConfirm(
  file: FileControls['confirm'],
  given: readonly ControlledAccess[] | undefined,
): CallControls['confirm'] {
  const below = file === undefined ? CONFIRMED : file.length === 0 ? [] : [...CONFIRMED, ...file];
  const wanted = given === undefined ? below : given.length === 0 ? [] : [...below, ...given];
  return Object.freeze(ACCESSES.filter((access) => wanted.includes(access)));
}

function parsePerAccess(given: readonly string[], file: FileControls['limits']): CallLimits['perAccess'] {
  const limits = { ...PER_ACCESS, ...file?.perAccess };
  for (const text of given) {
    const [word = '', number = '', ...rest] = text.split('=');
    const access = parseAccess(word, '--access-calls-per-minute', '; give it as delete=20');
    const calls = number === 'unlimited' ? 0 : /^[1-9]\d{0,4}$/.test(number) ? Number(number) : Number.NaN;
    if (Number.isNaN(calls) || calls > MOST_CALLS || rest.length > 0) {
      const instead = number === '0' ? `; to allow none, deny them: {access: ${access}}` : '';
      throw new AppError(
        'config',
        `--access-calls-per-minute: '${text}' is not like ${access}=20 (1 to ${MOST_CALLS}, or unlimited)${instead}`,
      );
    }
    limits[access] = calls;
  }
  return Object.freeze(limits);
}

/**
 * Flag or variable, then file, then default (accesses to confirm add up), as frozen controls; for each access of the limits by itself. A word that is not
 * known stops the start. `isGiven`: whether a flag or a variable, and not the default, gave an option's value.
 */
export function loadCallControls(
  values: OptionValues,
  file: FileControls = {},
  isGiven: (name: OptionName) => boolean = () => true,
): CallControls {
  const { limits } = file;
  const number = (name: 'callsPerMinute' | 'maxBodyBytes'): number =>
    isGiven(name) ? Number(values[name]) : (limits?.[name] ?? Number(values[name]));
  return Object.freeze({
    confirm: joinConfirm(file.confirm, isGiven('confirm') ? parseConfirm(words(values.confirm)) : undefined),
    confirmTimeoutMs: Number(values.confirmTimeout) * 1000,
    dryRun: isGiven('dryRun') ? values.dryRun === true : (file.dryRun ?? values.dryRun === true),
    limits: Object.freeze({
      callsPerMinute: number('callsPerMinute'),
      perAccess: parsePerAccess(isGiven('accessCallsPerMinute') ? words(values.accessCallsPerMinute) : [], limits),
      maxBodyBytes: number('maxBodyBytes'),
    }),
  });
}
