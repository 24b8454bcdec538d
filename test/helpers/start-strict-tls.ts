import { spawn } from 'node:child_process';
import type { Issued } from './make-certificates.ts';

export interface StrictTls {
  readonly port: number;
  readonly close: () => void;
}

/** A server that requires a client certificate of this authority and says why it rejects one, as nginx and Apache do; node:tls drops the connection without an alert. */
export async function startStrictTls({ certFile, keyFile }: Issued, ca: Issued): Promise<StrictTls> {
  const checks = ['-Verify', '1', '-verify_return_error', '-CAfile', ca.certFile];
  const keys = ['-cert', certFile, '-key', keyFile];
  const strict = spawn('openssl', ['s_server', '-accept', '127.0.0.1:0', '-www', ...checks, ...keys]);
  const port = await new Promise<number>((resolve, reject) => {
    strict.once('error', reject);
    strict.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /ACCEPT \S*:(\d+)/.exec(text)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    port,
    close: () => {
      strict.kill();
    },
  };
}
