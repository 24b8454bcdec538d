import type { KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { nodeCrypto } from '../node-crypto.ts';
import { Secret } from '../secrets/secret.ts';
import { readBoundedFile } from './read-bounded-file.ts';
import type { Environment, OptionValues } from './read-options.ts';

/** What we show when Bitbucket asks who we are on the TLS level. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: Secret;
  readonly passphrase: Secret | undefined;
}

export interface TlsConfig {
  /** PEM texts to trust beside Node's own and the system's authorities; empty: nothing is added. */
  readonly authorities: readonly string[];
  readonly client: ClientCertificate | undefined;
}

const MOST_BYTES = 1_048_576;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

function fileOf(values: OptionValues, name: keyof OptionValues): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Every certificate of a PEM file, parsed; a file without one would be ignored by OpenSSL in silence. */
function parseCertificates(source: string, file: string, pem: string): readonly X509Certificate[] {
  const found = pem.match(CERTIFICATE) ?? [];
  if (found.length === 0) throw new AppError('config', `${source}: ${file} holds no PEM certificate`);
  try {
    const { X509Certificate } = nodeCrypto();
    return found.map((text) => new X509Certificate(text));
  } catch (cause) {
    throw new AppError('config', `${source}: ${file} holds a certificate that cannot be read`, { cause });
  }
}

function parseKey(file: string, pem: string, passphrase: Secret | undefined): KeyObject {
  try {
    return nodeCrypto().createPrivateKey({
      key: pem,
      ...(passphrase === undefined ? {} : { passphrase: passphrase.reveal() }),
    });
  } catch (cause) {
    if (passphrase !== undefined) {
      throw new AppError('config', `--client-key: ${file} is no PEM key, or the passphrase is wrong`, { cause });
    }
    const advice = pem.includes('ENCRYPTED')
      ? `${file} is encrypted: give --client-passphrase-file`
      : `${file} is no PEM key`;
    throw new AppError('config', `--client-key: ${advice}`, { cause });
  }
}

function loadClient(values: OptionValues): ClientCertificate | undefined {
  const certificateFile = fileOf(values, 'clientCert');
  const keyFile = fileOf(values, 'clientKey');
  const passphraseFile = fileOf(values, 'clientPassphraseFile');
  if (certificateFile === undefined && keyFile === undefined && passphraseFile === undefined) return undefined;
  if (certificateFile === undefined || keyFile === undefined) {
    throw new AppError('config', '--client-cert and --client-key belong together: give both');
  }
  const certificate = readBoundedFile('--client-cert', certificateFile, MOST_BYTES);
  const key = readBoundedFile('--client-key', keyFile, MOST_BYTES);
  const phrase =
    passphraseFile === undefined ? undefined : readBoundedFile('--client-passphrase-file', passphraseFile, 4_096);
  const passphrase = phrase === undefined ? undefined : new Secret(phrase.replace(/\r?\n$/, ''));
  const [first] = parseCertificates('--client-cert', certificateFile, certificate);
  if (first?.checkPrivateKey(parseKey(keyFile, key, passphrase)) !== true) {
    throw new AppError(
      'config',
      `--client-key: ${keyFile} is not the key of the first certificate in ${certificateFile}`,
    );
  }
  return Object.freeze({ certificate, key: new Secret(key), passphrase });
}

/** NODE_EXTRA_CA_CERTS, which Node forgets as soon as a list of authorities is given. Like Node we pass over an unreadable one. */
function extraAuthorities(environment: Environment): readonly string[] {
  const file = environment['NODE_EXTRA_CA_CERTS'];
  if (file === undefined || file === '') return [];
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
}

/** `--ca-file` and `--client-*`: read and proven at start. There is no option that turns verification off. */
export function loadTlsConfig(values: OptionValues, environment: Environment): TlsConfig {
  const caFile = fileOf(values, 'caFile');
  if (caFile === undefined) return Object.freeze({ authorities: [], client: loadClient(values) });
  const pem = readBoundedFile('--ca-file', caFile, MOST_BYTES);
  parseCertificates('--ca-file', caFile, pem);
  return Object.freeze({ authorities: [pem, ...extraAuthorities(environment)], client: loadClient(values) });
}
