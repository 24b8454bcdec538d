import type { Call } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { Administration } from '../state/administration.ts';
import type { Rank } from '../state/rank.ts';
import { findProject } from './find-project.ts';
import { findRepository } from './find-repository.ts';

/** A project or a repository, as that on which something is set. */
export interface Scope {
  readonly type: 'PROJECT' | 'REPOSITORY';
  readonly resourceId: number;
  readonly administration: Administration;
  /** The settings that reach here, those of the project after the repository's own. */
  readonly all: readonly (readonly [Administration, JsonObject])[];
}

export type FindScope = (call: Call, need: Rank) => Scope;

const show = (type: Scope['type'], resourceId: number): JsonObject => ({ type, resourceId });

export const findScope = {
  project: (call: Call, need: Rank): Scope => {
    const { id, administration } = findProject(call, need);
    return { type: 'PROJECT', resourceId: id, administration, all: [[administration, show('PROJECT', id)]] };
  },
  repository: (call: Call, need: Rank): Scope => {
    const { id, administration, project } = findRepository(call, need);
    return {
      type: 'REPOSITORY',
      resourceId: id,
      administration,
      all: [
        [administration, show('REPOSITORY', id)],
        [project.administration, show('PROJECT', project.id)],
      ],
    };
  },
} satisfies Record<string, FindScope>;
