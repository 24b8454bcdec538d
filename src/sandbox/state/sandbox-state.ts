import type { Project } from './project.ts';
import type { Repository } from './repository.ts';
import type { User } from './user.ts';
import type { WriteQueue } from './write-queue.ts';

export interface Banner {
  readonly message: string;
  readonly audience: 'ALL' | 'AUTHENTICATED';
  readonly enabled: boolean;
}

export interface SandboxState {
  /** The temporary folder of the bare repositories. */
  readonly root: string;
  /** Scheme, host, port and context path; known once the server listens. */
  baseUrl: string;
  readonly users: readonly User[];
  readonly projects: Project[];
  readonly repositories: Repository[];
  banner: Banner | undefined;
  readonly writes: WriteQueue;
  nextId(): number;
  /** Milliseconds. Not the real clock: a demo that replays the same calls gets the same commit hashes. */
  now(): number;
}
