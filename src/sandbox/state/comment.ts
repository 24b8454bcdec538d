import type { JsonObject } from '../http/json.ts';
import type { User } from './user.ts';

export interface CommentAnchor {
  readonly fromHash: string;
  readonly toHash: string;
  readonly path: string;
  readonly srcPath: string | undefined;
  /** Absent for a comment on the file as a whole. */
  readonly line: number | undefined;
  readonly lineType: 'ADDED' | 'REMOVED' | 'CONTEXT' | undefined;
  readonly fileType: 'FROM' | 'TO' | undefined;
  readonly diffType: 'EFFECTIVE' | 'RANGE' | 'COMMIT';
  /** Of a comment on several lines: where it begins; `line` is the last. */
  readonly multilineMarker: JsonObject | undefined;
}

export interface Comment {
  readonly id: number;
  readonly author: User;
  readonly createdDate: number;
  updatedDate: number;
  version: number;
  text: string;
  severity: 'NORMAL' | 'BLOCKER';
  state: 'OPEN' | 'RESOLVED' | 'PENDING';
  resolver: User | undefined;
  resolvedDate: number | undefined;
  readonly anchor: CommentAnchor | undefined;
  readonly parent: Comment | undefined;
  readonly replies: Comment[];
  /** Emoticon shortcut to the users who chose it. */
  readonly reactions: Map<string, Set<User>>;
}
