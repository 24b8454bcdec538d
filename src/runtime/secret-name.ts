/** Compared with a name in lower case without `-` and `_`. An id or a name of a token is no secret. */
const SECRET_NAME =
  /(?:password|passwordconfirm|passwd|pwd|passphrase|secret|token|authorization|cookie|apikey|privatekey|secretkey|encryptionkey|signingkey|sharedkey|credentials?|signature|recoverycode)$/;

/** A name may be as long as a response; it tells by its end. */
const MAX_NAME = 256;

/** Whether what has this name holds a secret, judged by the name's end. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.slice(-MAX_NAME).toLowerCase().replace(/[-_]/g, ''));
}
