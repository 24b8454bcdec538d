import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { AppError } from '../errors.ts';

/** What the key is made of. `passphrase`: scrypt, N = 2^15. `key-file`: 32 random bytes, which need no stretching. */
export interface KeyMaterial {
  readonly kind: 'passphrase' | 'key-file';
  readonly bytes: Buffer;
}

// magic 4 | kind 1 | salt 16 | nonce 12 | tag 16 | text. What is before the nonce is authenticated as additional data.
const MAGIC = Buffer.from('BOM1');
const KINDS = ['passphrase', 'key-file'] as const;
const SALT = 5;
const NONCE = 21;
const TAG = 33;
const TEXT = 49;

function deriveKey({ kind, bytes }: KeyMaterial, salt: Buffer): Promise<Buffer> {
  if (kind === 'key-file') return Promise.resolve(Buffer.from(hkdfSync('sha256', bytes, salt, 'store', 32)));
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** AES-256-GCM with a fresh salt, and so a fresh key, and a fresh nonce at each writing (NIST SP 800-38D section 8.2). */
export async function seal(text: Buffer, material: KeyMaterial, about: string): Promise<Buffer> {
  const salt = randomBytes(16);
  const head = Buffer.concat([MAGIC, Buffer.from([KINDS.indexOf(material.kind)]), salt]);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(material, salt), nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.concat([head, Buffer.from(about, 'utf8')]));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed]);
}

/** Which key a box asks for; undefined for what is not a box. */
export function keyKindOf(box: Buffer): KeyMaterial['kind'] | undefined {
  return box.length > TEXT && box.subarray(0, 4).equals(MAGIC) ? KINDS[box[4] ?? KINDS.length] : undefined;
}

/** Any byte that differs, in the box or in what it is about, is rejected. */
export async function unseal(box: Buffer, material: KeyMaterial, about: string): Promise<Buffer> {
  const key = await deriveKey(material, box.subarray(SALT, NONCE));
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(NONCE, TAG), { authTagLength: 16 });
  decipher.setAAD(Buffer.concat([box.subarray(0, NONCE), Buffer.from(about, 'utf8')]));
  decipher.setAuthTag(box.subarray(TAG, TEXT));
  try {
    return Buffer.concat([decipher.update(box.subarray(TEXT)), decipher.final()]);
  } catch (cause) {
    throw new AppError(
      'config',
      'the stored credential cannot be decrypted: the key is another one, or the file was changed',
      {
        cause,
      },
    );
  }
}
