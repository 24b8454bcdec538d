import { AppError } from '../errors.ts';
import type { OptionValues } from './read-options.ts';

/** The accesses of the catalog, least first. */
export const ACCESSES = ['read', 'write', 'delete', 'admin'] as const;
export type ControlledAccess = (typeof ACCESSES)[number];

export interface CallLimits {
  /** Calls that are sent in any 60 seconds; 0: no limit. */
  readonly callsPerMinute: number;
  /** The same for each access alone. */
  readonly perAccess: Readonly<Record<ControlledAccess, number>>;
  /** Bytes of a request body, encoded. */
  readonly maxBodyBytes: number;
}

/** What stands between an admitted call and Bitbucket, for the whole process. No caller can relax any of it. */
export interface CallControls {
  /** Calls of these accesses need a person's confirmation. */
  readonly confirm: readonly ControlledAccess[];
  readonly confirmTimeoutMs: number;
  /** Nothing is ever sent; a call answers what it would send. */
  readonly dryRun: boolean;
  readonly limits: CallLimits;
}

const MOST_CALLS = 10_000;
// Reads are free: a model reads in bursts, and the deadline and Bitbucket's own limit bound them.
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
  return Object.freeze(given.map((word) => parseAccess(word, '--confirm', ', none')));
}

function parsePerAccess(given: readonly string[]): CallLimits['perAccess'] {
  const limits = { ...PER_ACCESS };
  for (const text of given) {
    const [word = '', number = '', ...rest] = text.split('=');
    const access = parseAccess(word, '--access-calls-per-minute', '; give it as delete=20');
    if (!/^\d{1,5}$/.test(number) || Number(number) > MOST_CALLS || rest.length > 0) {
      throw new AppError(
        'config',
        `--access-calls-per-minute: '${text}' is not like ${access}=20 (0 to ${MOST_CALLS})`,
      );
    }
    limits[access] = Number(number);
  }
  return Object.freeze(limits);
}

/** Option values, from whatever source, as frozen controls. A word that is not known stops the start. */
export function loadCallControls(values: OptionValues): CallControls {
  return Object.freeze({
    confirm: parseConfirm(words(values.confirm)),
    confirmTimeoutMs: Number(values.confirmTimeout) * 1000,
    dryRun: values.dryRun === true,
    limits: Object.freeze({
      callsPerMinute: Number(values.callsPerMinute),
      perAccess: parsePerAccess(words(values.accessCallsPerMinute)),
      maxBodyBytes: Number(values.maxBodyBytes),
    }),
  });
}
