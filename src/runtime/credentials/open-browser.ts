import { execFile } from 'node:child_process';
import { platform } from 'node:os';

const OPENERS: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Without a shell, and web addresses only: what these programs open depends on the scheme. Without a browser there is the printed address. */
export function openBrowser(url: string): void {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('not an address for a browser');
  const [program, ...args] = OPENERS[platform()] ?? ['xdg-open'];
  execFile(program, [...args, href], { shell: false, timeout: 30_000 }, () => undefined);
}
