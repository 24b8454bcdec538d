import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Issued {
  readonly certFile: string;
  readonly keyFile: string;
  readonly cert: string;
  readonly key: string;
}

export interface Certificates {
  /** Absolute path of a file in the same folder. */
  readonly file: (name: string, content?: string) => string;
  readonly ca: Issued;
  /** An authority that nobody here knows. */
  readonly stranger: Issued;
  readonly issue: (name: string, by: Issued, options?: IssueOptions) => Issued;
  /** Encrypts a key with a passphrase. */
  readonly encrypt: (issued: Issued, passphrase: string) => string;
  readonly remove: () => void;
}

interface IssueOptions {
  /** Subject alternative names; default: both names of the tests. */
  readonly names?: string;
  /** Negative: it has expired. */
  readonly days?: number;
}

/** Certificates made when a test runs, with the openssl of the machine: none is kept in the repository, none grows old. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const read = (name: string): Issued => ({
    certFile: at(`${name}.crt`),
    keyFile: at(`${name}.key`),
    cert: readFileSync(at(`${name}.crt`), 'utf8'),
    key: readFileSync(at(`${name}.key`), 'utf8'),
  });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const authority = (name: string): Issued => {
    const subject = ['-subj', `/CN=${name} authority`, '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
    openssl('req', '-x509', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.crt`, '-days', '2', ...subject);
    return read(name);
  };
  return {
    file(name, content) {
      if (content !== undefined) writeFileSync(at(name), content);
      return at(name);
    },
    ca: authority('ca'),
    stranger: authority('stranger'),
    issue(name, by, { names = 'DNS:bitbucket.test,IP:127.0.0.1', days = 2 } = {}) {
      openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
      writeFileSync(at(`${name}.ext`), `subjectAltName=${names}\n`);
      const signed = ['-CA', by.certFile, '-CAkey', by.keyFile, '-CAcreateserial', '-extfile', `${name}.ext`];
      openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.crt`, '-days', String(days), ...signed);
      return read(name);
    },
    encrypt(issued, passphrase) {
      writeFileSync(at('phrase'), passphrase);
      const file = `${issued.keyFile}.encrypted`;
      openssl('pkcs8', '-topk8', '-in', issued.keyFile, '-out', file, '-passout', 'file:phrase');
      return file;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
