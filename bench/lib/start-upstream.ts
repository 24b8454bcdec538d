import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { TOKEN } from './token.ts';

export interface Upstream {
  /** What a server needs to find it. */
  readonly env: { readonly BITBUCKET_URL: string; readonly BITBUCKET_TOKEN: string };
  stop(): void;
}

export async function startUpstream(bytes: number): Promise<Upstream> {
  const script = fileURLToPath(new URL('../upstream.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--bytes', String(bytes)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return {
    env: { BITBUCKET_URL: `http://127.0.0.1:${port.trim()}`, BITBUCKET_TOKEN: TOKEN },
    stop: () => child.kill(),
  };
}
