import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PrivateHome {
  /** XDG_CONFIG_HOME for a process of the test's own, without a D-Bus. */
  readonly env: Readonly<Record<string, string>>;
  /** Where a store would be. */
  readonly store: string;
  readonly remove: () => void;
}

/** A configuration folder that no other test sees. */
export function privateHome(): PrivateHome {
  const folder = mkdtempSync(join(tmpdir(), 'private-home-'));
  return {
    env: { XDG_CONFIG_HOME: folder, HOME: folder, PATH: process.env['PATH'] ?? '' },
    store: join(folder, 'bitbucket-openapi-mcp'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
