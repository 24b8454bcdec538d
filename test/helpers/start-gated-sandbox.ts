import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { deletion, hasBranch, makeBranch } from './branch-on-sandbox.ts';
import { type GatedServer, type GatedServerOptions, startGatedServer } from './start-gated-server.ts';
import { textOf } from './start-server.ts';

export interface Setting extends Partial<GatedServerOptions> {
  /** Laid over the arguments of the call. */
  readonly input?: Record<string, unknown>;
}

export interface GatedSandbox {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** A new branch in PLAT/api. */
  readonly branch: () => Promise<string>;
  readonly write: (policy: string) => string;
  readonly open: (policy: string, options?: Partial<GatedServerOptions>) => Promise<GatedServer>;
  /** What the model is told when it deletes a new branch, and whether the branch is gone. */
  readonly deleteUnder: (policy: string, setting?: Setting) => Promise<[string, boolean]>;
  readonly close: () => Promise<void>;
}

/** A sandbox, and servers before it that are started with the text of a policy file. */
export async function startGatedSandbox(): Promise<GatedSandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'gated-sandbox-'));
  const sandbox = await startSandbox();
  let count = 0;
  const write = (policy: string): string => {
    const file = join(folder, `p${String(count++)}.yaml`);
    writeFileSync(file, policy);
    return file;
  };
  const branch = async (): Promise<string> => {
    const name = `gate/${String(count++)}`;
    await makeBranch(sandbox, name);
    return name;
  };
  const open: GatedSandbox['open'] = (policy, { args = [], ...rest } = {}) =>
    startGatedServer({
      url: sandbox.url,
      token: sandbox.token,
      ...rest,
      policy: ['--policy', write(policy), ...args],
    });
  return {
    sandbox,
    folder,
    branch,
    write,
    open,
    deleteUnder: async (policy, { input = {}, ...options } = {}) => {
      const name = await branch();
      const server = await open(policy, options);
      try {
        const call = deletion(name);
        const text = await server.call(call.name, { ...call.input, ...input }).then(textOf, String);
        return [text, !(await hasBranch(sandbox, name))];
      } finally {
        await server.close();
      }
    },
    close: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}
