import { isDeepStrictEqual } from 'node:util';
import type { VersionCatalog } from './build-versions.ts';

/** fingerprints.json: by version and operation key; of a version beside the default, what differs from it. One operation a line. */
export function emitFingerprints(versions: readonly VersionCatalog[], chosen: VersionCatalog): string {
  const parts = [chosen, ...versions.filter((one) => one !== chosen)].map((version) => {
    const lines = Object.entries(version.fingerprints)
      .filter(([key, line]) => version === chosen || !isDeepStrictEqual(line, chosen.fingerprints[key]))
      .map(([key, line]) => `    ${JSON.stringify(key)}: ${JSON.stringify(line)}`);
    return `  ${JSON.stringify(version.origin.version)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
