import type { Operation } from './operation.ts';

/** Where the catalog of one version comes from. Without a difference it is the default, which is loaded anyway. */
export interface VersionSource {
  readonly version: string;
  /** A person has decided everything that is in it. */
  readonly reviewed: boolean;
  /** From the default version to this one. */
  readonly difference?: {
    readonly operations: () => Promise<{
      /** Keys of operations that only the default has. */
      readonly absent: readonly string[];
      /** What the default does not have, or has with other facts. */
      readonly operations: readonly Operation[];
    }>;
    readonly schemas: () => Promise<{ readonly schemas: Readonly<Record<string, string>> }>;
  };
}

/** An operation that the default version does not have. */
export interface OtherOperation {
  /** Absent: the default has a tool of this name, at another path. */
  readonly name?: string;
  /** Oldest first. */
  readonly versions: readonly string[];
}
