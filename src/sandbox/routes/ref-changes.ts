import { showRepository } from '../answers/show-repository.ts';
import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

function showRef(id: string): JsonObject {
  const tag = id.startsWith('refs/tags/');
  return { id, displayId: id.replace(/^refs\/(heads|tags)\//, ''), type: tag ? 'TAG' : 'BRANCH' };
}

/** Only what was changed through this sandbox; the seeded history has no push log. */
function list(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const wanted = call.query.get('ref');
  const found = repository.refChanges.filter(({ refId }) => wanted === null || refId === wanted);
  const show = ({ id, createdDate, user, refId, fromHash, toHash }: (typeof found)[number]): JsonObject => {
    const type = /^0+$/.test(fromHash) ? 'ADD' : /^0+$/.test(toHash) ? 'DELETE' : 'UPDATE';
    const refChange = { ref: showRef(refId), refId, fromHash, toHash, type };
    return {
      id,
      createdDate,
      user: showUser(call.state, user),
      trigger: 'PUSH',
      refChange,
      repository: showRepository(call.state, repository),
    };
  };
  return answer.json(pageOf(call.query, found, show));
}

function branches(call: Call): Answer {
  const { refChanges } = findRepository(call, rank.ADMIN);
  const filter = (call.query.get('filterText') ?? '').toLowerCase();
  const refs = [...new Set(refChanges.map(({ refId }) => refId))].filter((id) => id.startsWith('refs/heads/'));
  const found = refs.filter((id) => id.toLowerCase().includes(filter));
  return answer.json(pageOf(call.query, found, showRef));
}

export const refChangeRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/ref-change-activities`, list],
  ['GET', `${prefix.repo}/ref-change-activities/branches`, branches],
];
