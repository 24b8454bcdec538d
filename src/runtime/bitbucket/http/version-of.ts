/** Real responses are far smaller. */
const MAX_BYTES = 65_536;

/** Of Bitbucket's own words only what can be a version or a name: a terminal shows it. */
export function plainWord(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._@~+-]/gu, '?').slice(0, 100);
}

/** The version that a response of application-properties names; undefined when it has none. */
export function versionOf({ status, bytes }: { readonly status: number; readonly bytes: Buffer }): string | undefined {
  if (status !== 200 || bytes.length > MAX_BYTES) return undefined;
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null || !('version' in parsed)) return undefined;
    return typeof parsed.version === 'string' ? plainWord(parsed.version) : undefined;
  } catch {
    return undefined;
  }
}
