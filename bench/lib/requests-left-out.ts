import type { SearchWords } from '../../scripts/lib/reviewed.ts';

export interface LeftOut {
  /** What is still known. */
  readonly corpus: ReadonlyMap<string, SearchWords>;
  /** Requests that the search has never seen, each with the tool that it was written for. */
  readonly requests: readonly (readonly [request: string, tool: string])[];
}

/** Takes every eighth request away, a different one of each tool. */
export function requestsLeftOut(all: ReadonlyMap<string, SearchWords>): LeftOut {
  const EIGHTH = 8;
  const requests: (readonly [string, string])[] = [];
  const corpus = new Map(
    [...all].map(([name, entry], tool) => {
      const isOut = (at: number): boolean => (at + tool) % EIGHTH === 0;
      requests.push(...entry.requests.filter((_, at) => isOut(at)).map((request) => [request, name] as const));
      return [name, { ...entry, requests: entry.requests.filter((_, at) => !isOut(at)) }] as const;
    }),
  );
  return { corpus, requests };
}
