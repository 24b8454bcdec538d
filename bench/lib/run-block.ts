import type { RpcChild } from './rpc-child.ts';

export interface Block {
  readonly calls: number;
  readonly inFlight: number;
}

export interface BlockResult {
  readonly latenciesMs: readonly number[];
  readonly seconds: number;
}

export type RunBlock = (child: RpcChild, block: Block) => Promise<BlockResult>;

/** The call that is measured. */
export const CALL = {
  name: 'pull_request_get',
  arguments: { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1 },
};
/** Stands in every response of the stub: an error that came back fast must not count as a fast response. */
const MARK = 'PLAT-42: retry the upload once';

/** The given number of tools/call, so many of them in flight. */
export const callTool: RunBlock = async (child, { calls, inFlight }) => {
  const latenciesMs: number[] = [];
  let left = calls;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const sent = performance.now();
      const { result, at } = await child.request('tools/call', CALL);
      latenciesMs.push(at - sent);
      if (result['isError'] === true || !JSON.stringify(result['content']).includes(MARK)) {
        throw new Error(`${child.name}: not the pull request: ${JSON.stringify(result).slice(0, 500)}`);
      }
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { latenciesMs, seconds: (performance.now() - begun) / 1000 };
};

/** The same by `servers/plain-fetch.mjs`, which times itself. */
export const fetchPlainly: RunBlock = async (child, block) => {
  const { result } = await child.request('run', block);
  const { latenciesMs, seconds } = result;
  if (!isNumbers(latenciesMs) || typeof seconds !== 'number') throw new Error('plain-fetch.mjs: not a block result');
  return { latenciesMs, seconds };
};

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
