import type * as Crypto from 'node:crypto';

/** `node:crypto`, for what most starts never come to: loading it also loads the Web Crypto API. */
export function nodeCrypto(): typeof Crypto {
  return process.getBuiltinModule('node:crypto');
}
