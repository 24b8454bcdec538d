import type * as Crypto from 'node:crypto';

/** `node:crypto`, for what most starts never come to: loading it, and with it the Web Crypto API, takes them 5 ms. */
export function nodeCrypto(): typeof Crypto {
  return process.getBuiltinModule('node:crypto');
}
