import { loadAuthConfig } from '../config/auth-config.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { chooseInstance } from '../credentials/choose-instance.ts';
import { givenSources } from '../credentials/given-sources.ts';
import { wantedUrl } from '../credentials/open-identity.ts';
import { openStore } from '../credentials/store.ts';
import { storeFolder } from '../credentials/store-folder.ts';
import { AppError } from '../errors.ts';
import { print, printJson } from './print.ts';

interface SourceRow {
  readonly source: string;
  readonly method: string;
  readonly state: 'used' | 'shadowed' | 'other';
}

/** `auth status`: which source a start would use, and which it shadows. Reads no secret. Returns the exit code. */
export async function authStatus(flags: Flags): Promise<number> {
  const options = parseOptions(flags, process.env);
  const auth = loadAuthConfig(options);
  const wanted = wantedUrl(options);
  const instances = await openStore(storeFolder(process.env), undefined).instances();
  const given = givenSources(auth);
  let problem: string | undefined;
  let chosen: string | undefined;
  try {
    chosen = chooseInstance(instances, auth.instance, wanted)?.name;
    if (given.length > 0 && auth.instance !== undefined) problem = `--instance contradicts ${given[0] ?? ''}`;
    if (given.length > 0 && wanted === undefined) problem = 'BITBUCKET_URL is not set';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (given.length === 0 || auth.instance !== undefined) problem = error.message;
  }
  const rows: SourceRow[] = [
    ...given.map(
      (source, index) => ({ source, method: auth.method, state: index === 0 ? 'used' : 'shadowed' }) as const,
    ),
    ...instances.map(
      ({ name, url, account, method, store }) =>
        ({
          source: `instance '${name}' (${store}): ${url} as ${account}`,
          method,
          state: name !== chosen ? 'other' : given.length === 0 ? 'used' : 'shadowed',
        }) as const,
    ),
  ];
  if (rows.length === 0) problem = 'no credential: set BITBUCKET_TOKEN, or run bitbucket-openapi-mcp login';
  if (flags['json'] === true) printJson({ sources: rows, ...(problem === undefined ? {} : { problem }) });
  else {
    const lines = rows.map(({ state, method, source }) => `${state.padEnd(9)} ${method.padEnd(7)} ${source}`);
    print([...lines, ...(problem === undefined ? [] : [`rejected: ${problem}`])]);
  }
  return problem === undefined ? 0 : 1;
}
