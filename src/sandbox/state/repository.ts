// One file, because a pull request names its repositories and a repository holds its pull requests.
import type { JsonObject } from '../http/json.ts';
import type { Administration } from './administration.ts';
import type { Comment } from './comment.ts';
import type { Project } from './project.ts';
import type { Rank } from './rank.ts';
import type { RefMatcher } from './ref-matcher.ts';
import type { User } from './user.ts';
import type { Webhook } from './webhook.ts';

export interface BuildStatus {
  readonly key: string;
  readonly state: 'SUCCESSFUL' | 'FAILED' | 'INPROGRESS' | 'CANCELLED' | 'UNKNOWN';
  readonly url: string;
  readonly createdDate: number;
  readonly updatedDate: number;
  /** name, description, ref, buildNumber, duration, parent, testResults: passed on as given. */
  readonly rest: JsonObject;
}

export interface InsightReport {
  readonly report: JsonObject;
  annotations: JsonObject[];
}

export interface ReviewerGroup {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly users: readonly User[];
}

/** Builds that must be green on the source before a pull request into these branches can be merged. */
export interface RequiredBuilds {
  readonly id: number;
  readonly buildParentKeys: readonly string[];
  readonly refMatcher: RefMatcher;
  readonly exemptRefMatcher: RefMatcher | undefined;
}

export interface Deployment {
  readonly commit: string;
  readonly key: string;
  readonly deploymentSequenceNumber: number;
  readonly state: string;
  readonly environment: JsonObject & { readonly key: string };
  readonly lastUpdated: number;
  /** description, displayName, url: passed on as given. */
  readonly rest: JsonObject;
}

export interface PullRequestSettings {
  requiredAllTasksComplete: boolean;
  requiredAllApprovers: boolean;
  requiredApprovers: number;
  requiredSuccessfulBuilds: number;
  strategy: string;
}

export interface RefChange {
  readonly id: number;
  readonly createdDate: number;
  readonly user: User;
  readonly refId: string;
  readonly fromHash: string;
  readonly toHash: string;
}

export interface Repository {
  readonly id: number;
  slug: string;
  name: string;
  description: string | undefined;
  project: Project;
  public: boolean;
  forkable: boolean;
  archived: boolean;
  readonly origin: Repository | undefined;
  /** Shared by a repository and all its forks; only they can exchange pull requests. */
  readonly hierarchyId: string;
  /** Fully qualified. */
  defaultBranch: string;
  readonly gitDir: string;
  readonly permissions: Map<User, Rank>;
  readonly labels: Set<string>;
  readonly watchers: Set<User>;
  readonly watchedCommits: Map<string, Set<User>>;
  readonly pullRequests: PullRequest[];
  readonly commitComments: Map<string, Comment[]>;
  readonly builds: Map<string, BuildStatus[]>;
  readonly reports: Map<string, Map<string, InsightReport>>;
  readonly webhooks: Webhook[];
  readonly administration: Administration;
  readonly settings: PullRequestSettings;
  readonly reviewerGroups: ReviewerGroup[];
  requiredBuilds: readonly RequiredBuilds[];
  readonly deployments: Deployment[];
  autoDecline: { readonly enabled: boolean; readonly inactivityWeeks: number };
  /** Whether a pull request may be told to merge itself. */
  autoMerge: boolean;
  readonly refChanges: RefChange[];
}

export type ReviewStatus = 'UNAPPROVED' | 'NEEDS_WORK' | 'APPROVED';

export interface Participant {
  readonly user: User;
  role: 'AUTHOR' | 'REVIEWER' | 'PARTICIPANT';
  status: ReviewStatus;
  lastReviewedCommit: string | undefined;
}

export interface PullRequestRef {
  readonly repository: Repository;
  /** Fully qualified: `refs/heads/...`. */
  readonly id: string;
  /** The tip; stays where it was once the pull request is merged or declined. */
  commit: string;
}

export interface Activity {
  readonly id: number;
  readonly createdDate: number;
  readonly user: User;
  readonly action: string;
  /** Kept alive rather than copied: an edited comment shows its new text in the activities. */
  readonly comment: Comment | undefined;
  readonly detail: JsonObject;
}

export interface PullRequest {
  readonly id: number;
  version: number;
  title: string;
  description: string | undefined;
  state: 'OPEN' | 'MERGED' | 'DECLINED';
  draft: boolean;
  readonly createdDate: number;
  updatedDate: number;
  closedDate: number | undefined;
  readonly from: PullRequestRef;
  to: PullRequestRef;
  readonly author: User;
  /** Reviewers and participants; the author is not among them. */
  participants: Participant[];
  comments: Comment[];
  readonly activities: Activity[];
  readonly watchers: Set<User>;
  mergeCommit: string | undefined;
  autoMerge: { readonly createdDate: number; readonly message: string | undefined } | undefined;
}
