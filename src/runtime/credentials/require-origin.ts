/** The last look before a secret is revealed: nothing that happens on the way may send it anywhere else. */
export function requireOrigin(origin: string, url: URL): void {
  if (url.origin !== origin) throw new Error(`the credential of ${origin} is not for ${url.origin}`);
}
