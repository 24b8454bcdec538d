import { AppError } from '../errors.ts';
import type { ToolMode } from './option-words.ts';
import type { Options } from './parse-options.ts';

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

/** Confirmation, dry run and limits of allowed calls, for the whole process. No caller can relax any of it. */
export interface CallControls {
  /** Calls of these accesses need a person's confirmation. */
  readonly confirm: readonly ControlledAccess[];
  readonly confirmTimeoutMs: number;
  /** Nothing is ever sent; a call returns the request that it would send. */
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

function parseAccess(word: string, source: string, others: string): ControlledAccess {
  const access = ACCESSES.find((candidate) => candidate === word);
  if (access === undefined) {
    throw new AppError('config', `${source}: unknown value '${word}'. Valid values: ${ACCESSES.join(', ')}${others}`);
  }
  return access;
}

function parseConfirm(given: readonly string[], source: string): readonly ControlledAccess[] {
  if (given.length === 1 && given[0] === 'none') return [];
  if (given.includes('none')) throw new AppError('config', `${source}: 'none' cannot be combined with other values`);
  if (given.length === 0) throw new AppError('config', `${source}: name an access, or 'none'`);
  return given.map((word) => parseAccess(word, source, ', none'));
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

function parsePerAccess(
  given: readonly string[],
  file: FileControls['limits'],
  source: string,
): CallLimits['perAccess'] {
  const limits = { ...PER_ACCESS, ...file?.perAccess };
  for (const text of given) {
    const [word = '', number = '', ...rest] = text.split('=');
    const access = parseAccess(word, source, '. Example: delete=20');
    const calls = number === 'unlimited' ? 0 : /^[1-9]\d{0,4}$/.test(number) ? Number(number) : Number.NaN;
    if (Number.isNaN(calls) || calls > MOST_CALLS || rest.length > 0) {
      const instead = number === '0' ? `; to allow none, deny them: {access: ${access}}` : '';
      throw new AppError(
        'config',
        `${source}: invalid value '${text}'. Expected <access>=<calls>, for example ${access}=20 (1 to ${MOST_CALLS}, or unlimited)${instead}`,
      );
    }
    limits[access] = calls;
  }
  return Object.freeze(limits);
}

/**
 * Flag or variable, then file, then default, as frozen controls; of the limits per access each by itself. Accesses to confirm add
 * up. An unknown word stops the start.
 */
export function loadCallControls({ values, sources, nameOf }: Options, file: FileControls = {}): CallControls {
  const { limits } = file;
  const number = (name: 'callsPerMinute' | 'maxBodyBytes'): number =>
    sources[name] === undefined ? (limits?.[name] ?? values[name]) : values[name];
  const confirm = sources.confirm === undefined ? undefined : parseConfirm(values.confirm, nameOf('confirm'));
  const perAccess = sources.accessCallsPerMinute === undefined ? [] : values.accessCallsPerMinute;
  return Object.freeze({
    confirm: joinConfirm(file.confirm, confirm),
    confirmTimeoutMs: values.confirmTimeout * 1000,
    dryRun: sources.dryRun === undefined ? (file.dryRun ?? values.dryRun) : values.dryRun,
    limits: Object.freeze({
      callsPerMinute: number('callsPerMinute'),
      perAccess: parsePerAccess(perAccess, limits, nameOf('accessCallsPerMinute')),
      maxBodyBytes: number('maxBodyBytes'),
    }),
  });
}
