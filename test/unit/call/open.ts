import type { CallerContext } from '../../../src/runtime/call/caller-context.ts';
import type { Catalog } from '../../../src/runtime/catalog/create-catalog.ts';
import { loadConfig } from '../../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../../src/runtime/config/parse-options.ts';
import { Secret } from '../../../src/runtime/secrets/secret.ts';
import { openCaller } from '../../helpers/open-caller.ts';
import { parsePolicyFile } from '../../helpers/parse-policy-file.ts';
import { small } from '../small-catalog.ts';

interface Opened {
  readonly flags?: object;
  readonly policy?: object;
  readonly catalog?: Catalog;
}

/** All that a call needs, in this process: nothing paced, nothing asked, nothing recorded but where flags say so. */
export function openTools(
  url: string,
  { flags = {}, policy = { allow: ['*'] }, catalog = small }: Opened = {},
): CallerContext {
  const secret = new Secret('test-token');
  const config = loadConfig(
    parseOptions(
      {
        url,
        requestsPerSecond: 'unlimited',
        readAttempts: '1',
        breakerFailures: 'never',
        confirm: ['none'],
        audit: 'off',
        ...flags,
      },
      {},
    ),
  );
  const credentials = {
    authorize: () => Promise.resolve('Bearer test-token'),
    renew: () => Promise.resolve(false),
    rejection: 'renew it',
    secrets: [secret],
  };
  const file = parsePolicyFile('p.json', JSON.stringify(policy));
  return openCaller(config, credentials, { file, catalog });
}
