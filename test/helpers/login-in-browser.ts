import { spawn } from 'node:child_process';

export interface BrowserLogin {
  readonly code: number | null;
  /** Standard output and error together. */
  readonly output: string;
  /** What our loopback answered the browser. */
  readonly page: Response;
  readonly pageText: string;
}

/** Runs `login`, and lets `visit` be the browser: it gets the address that is shown, and returns where the browser ends up. */
export async function loginInBrowser(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  visit: (address: string) => Promise<string>,
): Promise<BrowserLogin> {
  const child = spawn(process.execPath, ['dist/cli.js', 'login', ...args, '--no-browser'], { env, timeout: 25_000 });
  child.stdin.end();
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const found = /^http:\S+(?=\n)/m.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then(() => {
      reject(new Error(output));
    });
  });
  const page = await fetch(await visit(address));
  const pageText = await page.text();
  return { code: await ended, output, page, pageText };
}
