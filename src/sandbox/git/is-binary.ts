/** Git's own test: a NUL byte near the beginning. */
export function isBinary(content: Buffer): boolean {
  return content.subarray(0, 8000).includes(0);
}
