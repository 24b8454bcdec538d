import { fetchFork } from '../git/fetch-fork.ts';
import type { Ref } from '../git/list-refs.ts';
import { listRefs } from '../git/list-refs.ts';
import { runGit } from '../git/run-git.ts';
import { answer } from '../http/answer.ts';
import type { Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

type State = 'AHEAD' | 'DIVERGED' | undefined;

async function isAncestor({ gitDir }: Repository, older: string, newer: string): Promise<boolean> {
  return (await runGit(gitDir, ['merge-base', '--is-ancestor', older, newer], { accepts: [1, 128] })).code === 0;
}

/** How a branch of a fork stands to the same branch upstream; one that only the fork has is its own business. */
async function stateOf(fork: Repository, own: Ref, upstream: readonly Ref[]): Promise<State> {
  const other = upstream.find(({ id }) => id === own.id);
  if (other === undefined || (await isAncestor(fork, own.commit, other.commit))) return undefined;
  return (await isAncestor(fork, other.commit, own.commit)) ? 'AHEAD' : 'DIVERGED';
}

/** Synchronisation is never switched on here; what it would do is told all the same. */
async function show(fork: Repository): Promise<JsonObject> {
  const { origin } = fork;
  if (origin === undefined) return { available: false, enabled: false };
  await fetchFork(fork, origin);
  const upstream = await listRefs(origin.gitDir, 'refs/heads/');
  const refs = await Promise.all(
    (await listRefs(fork.gitDir, 'refs/heads/')).map(async (own) => ({
      id: own.id,
      displayId: own.name,
      type: 'BRANCH',
      tag: false,
      state: await stateOf(fork, own, upstream),
    })),
  );
  const inState = (wanted: State): readonly JsonObject[] => refs.filter(({ state }) => state === wanted);
  return {
    available: true,
    enabled: false,
    aheadRefs: inState('AHEAD'),
    divergedRefs: inState('DIVERGED'),
    orphanedRefs: [],
  };
}

export const forkSyncRoutes: readonly Route[] = [
  ['GET', prefix.repoOf('sync'), async (call) => answer.json(await show(findRepository(call, rank.READ)))],
];
