import { AppError } from '../errors.ts';
import { distance } from '../text/nearest.ts';
import type { OptionSpec } from './option-spec.ts';
import { options } from './options.ts';
import type { Environment } from './parse-options.ts';

const PREFIX = 'BITBUCKET_';

/** Read by `login`, outside the option table. */
const OTHERS_OF_OURS = ['BITBUCKET_CLIENT_SECRET'];

/** Other words that people and other servers use for a guard. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  BLACKLIST: 'DENY',
  BLOCK: 'DENY',
  BLOCKED: 'DENY',
  BLOCKLIST: 'DENY',
  CONFIRMATION: 'CONFIRM',
  DENIED: 'DENY',
  DISALLOW: 'DENY',
  DISALLOWED: 'DENY',
  DRY: 'DRYRUN',
  WHITELIST: 'ALLOW',
};

const spellingOf = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Every run of words in a name: READONLY, MODE, READONLYMODE … for `BITBUCKET_READONLY_MODE`; also DENY for `DENYLIST`. */
function runsOfWords(name: string): ReadonlySet<string> {
  const words = name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .map((word) => OTHER_WORDS[word] ?? word);
  const runs = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    let run = '';
    for (const word of words.slice(start)) {
      run += word;
      runs
        .add(run)
        .add(run.replace(/(?:S|ED|LIST|FILE|MODE)$/, ''))
        .add(run.replace(/IES$/, 'Y'));
    }
  }
  return runs;
}

function knownNames(): readonly string[] {
  const table: readonly OptionSpec[] = options;
  return [
    ...table.flatMap(({ env, formerly }) => [env, formerly?.env].filter((name) => name !== undefined)),
    ...OTHERS_OF_OURS,
  ];
}

/** Names whose words a longer name must not contain: ignoring such a variable would allow more than the operator meant. */
function safetyNames(): readonly string[] {
  const table: readonly OptionSpec[] = options;
  return table.flatMap(({ env, safety }) => (env !== undefined && safety === true ? [env] : []));
}

/** The known variable that was probably meant: other case or separators, one or two letters off, or added words. */
function meant(name: string, known: readonly string[], safety: readonly string[]): string | undefined {
  const spelling = spellingOf(name);
  const same = known.find((one) => spellingOf(one) === spelling);
  if (same !== undefined) return same;
  const close = known
    .map((one) => [one, distance(spelling, spellingOf(one))] as const)
    .filter(([one, off]) => off <= (one.length - PREFIX.length >= 6 ? 2 : 1))
    .sort(([, a], [, b]) => a - b);
  if (close[0] !== undefined) return close[0][0];
  const parts = runsOfWords(name);
  return safety.filter((one) => parts.has(spellingOf(one.slice(PREFIX.length)))).sort((a, b) => b.length - a.length)[0];
}

/** Unknown variables whose names begin like ours. Windows ignores the case of variable names. */
function unknownNames(environment: Environment, platform: string): readonly string[] {
  const known = new Set(knownNames());
  return Object.keys(environment).filter(
    (name) => /^_?bit|^\w{1,4}bucket/i.test(name) && !known.has(platform === 'win32' ? name.toUpperCase() : name),
  );
}

/** Stops the start for a misspelt variable (`BITBUCKET_READONLY`): ignoring it would leave a guard off that the operator meant to switch on. */
export function checkEnvironment(environment: Environment, platform: string): void {
  const known = knownNames();
  const safety = safetyNames();
  for (const name of unknownNames(environment, platform)) {
    const wanted = meant(name, known, safety);
    if (wanted === undefined) continue;
    throw new AppError(
      'config',
      `${name.slice(0, 80)}: there is no such variable; did you mean ${wanted}? Otherwise unset it`,
    );
  }
}

/** Names of `BITBUCKET_*` variables of other programs, such as those of Pipelines. */
export function foreignVariables(environment: Environment, platform: string): readonly string[] {
  return unknownNames(environment, platform).filter((name) => name.startsWith(PREFIX));
}
