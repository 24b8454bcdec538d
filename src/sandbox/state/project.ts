import type { Administration } from './administration.ts';
import type { Rank } from './rank.ts';
import type { User } from './user.ts';
import type { Webhook } from './webhook.ts';

export interface Project {
  readonly id: number;
  key: string;
  name: string;
  description: string | undefined;
  public: boolean;
  /** Set for a personal project (`~jdoe`). */
  readonly owner: User | undefined;
  readonly permissions: Map<User, Rank>;
  readonly webhooks: Webhook[];
  readonly administration: Administration;
  /** What everybody who is logged in may do. */
  defaultRank: Rank;
}
