import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateHome } from './private-home.ts';
import { type CliRun, runCli } from './run-cli.ts';
import type { Stub, StubRequest } from './start-stub.ts';
import { startTokenStub } from './start-token-stub.ts';

type Accepts = (authorization: string, request: StubRequest) => boolean;

export interface CommandHome {
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly stub: Stub;
  /** Sets which Authorization the stub takes; at first `Bearer good-token`. */
  readonly accept: (authorization: string | Accepts) => void;
  /** Writes a file that only its owner may read; returns its path. */
  readonly write: (name: string, text: string) => string;
  /** Runs `call projects_list` with these arguments. */
  readonly call: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<CliRun>;
  /** Each Authorization that the stub got. */
  readonly sent: () => unknown[];
  readonly close: () => Promise<void>;
}

/** A home of its own for the command, before a Bitbucket that takes one Authorization. */
export async function startCommandHome(): Promise<CommandHome> {
  const home = privateHome();
  const folder = home.env['HOME'] ?? '';
  let accepted: string | Accepts = 'Bearer good-token';
  const stub = await startTokenStub((authorization, request) =>
    typeof accepted === 'string' ? authorization === accepted : accepted(authorization, request),
  );
  return {
    env: home.env,
    folder,
    stub,
    accept: (next) => {
      accepted = next;
    },
    write: (name, text) => {
      writeFileSync(join(folder, name), text, { mode: 0o600 });
      return join(folder, name);
    },
    call: (args, env = {}) =>
      runCli({
        args: ['call', 'projects_list', ...args],
        env: { ...home.env, BITBUCKET_URL: stub.url, ...env },
      }),
    sent: () => stub.requests.map(({ headers }) => headers['authorization']),
    close: async () => {
      await stub.close();
      home.remove();
    },
  };
}
