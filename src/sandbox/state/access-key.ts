import type { Rank } from './rank.ts';

export interface SshKey {
  readonly id: number;
  readonly label: string;
  readonly text: string;
  readonly algorithmType: string;
  readonly fingerprint: string;
  readonly createdDate: number;
}

/** A key of no user: it opens one repository, or all of a project. */
export interface AccessKey {
  readonly key: SshKey;
  rank: Rank;
}
