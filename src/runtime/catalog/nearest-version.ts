/** `10.0.3` → 10.0; undefined when it is not a version. */
function order(version: string): number | undefined {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})(?:[.-]|$)/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : Number(major) * 10_000 + Number(minor);
}

/** Of some versions, oldest first, the one that fits a Bitbucket best: its own, else the nearest below, else the oldest. */
export function nearestVersion(found: string, versions: readonly string[]): string | undefined {
  const wanted = order(found);
  if (wanted === undefined) return undefined;
  return versions.findLast((version) => (order(version) ?? wanted) <= wanted) ?? versions[0];
}

/** Whether a Bitbucket is of exactly this version, whatever its bug-fix release. */
export function isSameRelease(found: string, version: string): boolean {
  return found === version || found.startsWith(`${version}.`) || found.startsWith(`${version}-`);
}
