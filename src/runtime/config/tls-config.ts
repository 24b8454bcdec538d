import type { KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { nodeCrypto } from '../node-crypto.ts';
import { Secret } from '../secrets/secret.ts';
import type { Environment, Options } from './parse-options.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/** Our certificate for mutual TLS. */
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

/** Every certificate of a PEM file, parsed; a file without one would be ignored by OpenSSL in silence. */
function parseCertificates(source: string, file: string, pem: string): readonly X509Certificate[] {
  const found = pem.match(CERTIFICATE) ?? [];
  if (found.length === 0) throw new AppError('config', `${source}: ${file} contains no PEM certificate`);
  try {
    const { X509Certificate } = nodeCrypto();
    return found.map((text) => new X509Certificate(text));
  } catch (cause) {
    throw new AppError('config', `${source}: ${file} contains a certificate that cannot be read`, { cause });
  }
}

function parseKey(
  source: string,
  file: string,
  pem: string,
  passphrase: Secret | undefined,
  passphraseOption: string,
): KeyObject {
  try {
    return nodeCrypto().createPrivateKey({
      key: pem,
      ...(passphrase === undefined ? {} : { passphrase: passphrase.reveal() }),
    });
  } catch (cause) {
    if (passphrase !== undefined) {
      throw new AppError('config', `${source}: ${file} is not a PEM key, or the passphrase is wrong`, { cause });
    }
    const advice = pem.includes('ENCRYPTED')
      ? `${file} is encrypted: give ${passphraseOption}`
      : `${file} is not a PEM key`;
    throw new AppError('config', `${source}: ${advice}`, { cause });
  }
}

function loadClient({ values, nameOf }: Options): ClientCertificate | undefined {
  const { clientCert: certificateFile, clientKey: keyFile, clientPassphraseFile: passphraseFile } = values;
  if (certificateFile === undefined && keyFile === undefined && passphraseFile === undefined) return undefined;
  const [ofCertificate, ofKey, ofPassphrase] = [
    nameOf('clientCert'),
    nameOf('clientKey'),
    nameOf('clientPassphraseFile'),
  ];
  if (certificateFile === undefined || keyFile === undefined) {
    throw new AppError('config', `${ofCertificate} and ${ofKey} belong together: give both`);
  }
  const certificate = readBoundedFile(ofCertificate, certificateFile, MOST_BYTES);
  const key = readBoundedFile(ofKey, keyFile, MOST_BYTES);
  const phrase = passphraseFile === undefined ? undefined : readBoundedFile(ofPassphrase, passphraseFile, 4_096);
  const passphrase = phrase === undefined ? undefined : new Secret(phrase.replace(/\r?\n$/, ''));
  const [first] = parseCertificates(ofCertificate, certificateFile, certificate);
  if (first?.checkPrivateKey(parseKey(ofKey, keyFile, key, passphrase, ofPassphrase)) !== true) {
    throw new AppError('config', `${ofKey}: ${keyFile} is not the key of the first certificate in ${certificateFile}`);
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

/** The authorities and the client certificate, read and checked at start. No option turns verification off. */
export function loadTlsConfig(options: Options): TlsConfig {
  const client = loadClient(options);
  const { caFile } = options.values;
  if (caFile === undefined) return Object.freeze({ authorities: [], client });
  const source = options.nameOf('caFile');
  const pem = readBoundedFile(source, caFile, MOST_BYTES);
  parseCertificates(source, caFile, pem);
  return Object.freeze({ authorities: [pem, ...extraAuthorities(options.environment)], client });
}
