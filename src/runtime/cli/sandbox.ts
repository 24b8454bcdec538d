import type { Flags } from '../config/parse-options.ts';
import { AppError } from '../errors.ts';
import { print } from './print.ts';

function parsePort(text: unknown): number {
  const port = typeof text === 'string' && /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new AppError('config', `--port: '${String(text)}' is not a port number`);
  return port;
}

/** `sandbox`: the embedded Bitbucket alone, on loopback, until a signal comes. */
export async function runSandbox(flags: Flags): Promise<void> {
  const port = parsePort(flags['port'] ?? '7990');
  const { startSandbox } = await import('../../sandbox/start-sandbox.ts');
  const sandbox = await startSandbox({ port }).catch((cause: unknown) => {
    const problem = cause instanceof Error ? cause.message : '';
    if (problem.includes('EADDRINUSE'))
      throw new AppError('config', `--port: ${port} is already in use; choose another port, or 0 for any`, { cause });
    if (problem.includes('spawn git')) throw new AppError('config', 'the sandbox needs git on the PATH', { cause });
    throw cause;
  });
  print([
    'An embedded Bitbucket for trying a client: real Git data, in memory, gone when it stops.',
    `  export BITBUCKET_URL=${sandbox.url}`,
    `  export BITBUCKET_TOKEN=${sandbox.token}`,
    'Stop it with Ctrl+C.',
  ]);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await sandbox.close();
}
