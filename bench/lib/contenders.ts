import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Contender {
  readonly name: string;
  /** After `node`. */
  readonly args: readonly string[];
}

/** What every ratio is over. */
export const BASELINE = 'bare SDK';
export const PLAIN_FETCH = 'plain fetch';
export const OURS = 'ours, read-only';
export const OURS_ALL = 'ours, everything';

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const cli = pathOf('../dist/cli.js');

export const nodeAlone: Contender = { name: 'node alone', args: [pathOf('servers/node-alone.mjs')] };
export const plainFetch: Contender = { name: PLAIN_FETCH, args: [pathOf('servers/plain-fetch.mjs')] };
export const bareSdkFile = pathOf('servers/bare-sdk.mjs');

// The default pace is 5 requests a second, 8 at once: what is measured is the cost of a call, not the wait for its turn.
const unpaced = ['--requests-per-second', 'unlimited', '--max-concurrent', '64'];

/** The MCP servers: ours as a user starts it with the default profile, and with all operations allowed. */
export function servers(bundledBareSdk: string): readonly Contender[] {
  return [
    { name: BASELINE, args: [bareSdkFile] },
    { name: 'bare SDK, bundled', args: [bundledBareSdk] },
    unpacedServer(OURS, []),
    unpacedServer(OURS_ALL, ['--tools', 'direct', '--profile', 'read-all', '--allow', '*']),
  ];
}

/** Our built server, started with these arguments. */
export function ourServer(name: string, args: readonly string[]): Contender {
  if (!existsSync(cli)) throw new Error('there is no dist/cli.js: run `npm run build` first');
  return { name, args: [cli, 'serve', '--log-level', 'error', ...args] };
}

/** The same without the pace of requests. */
export function unpacedServer(name: string, args: readonly string[]): Contender {
  return ourServer(name, [...unpaced, ...args]);
}
