import type { JsonObject } from '../http/json.ts';
import type { Participant } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { showUser } from './show-user.ts';

export function showParticipant(state: SandboxState, participant: Participant): JsonObject {
  return {
    user: showUser(state, participant.user),
    lastReviewedCommit: participant.lastReviewedCommit,
    role: participant.role,
    approved: participant.status === 'APPROVED',
    status: participant.status,
  };
}
