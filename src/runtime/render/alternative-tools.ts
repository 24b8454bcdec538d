import type { JsonObject } from '../json.ts';
import type { RenderOptions } from './render-options.ts';

interface AlternativeTool {
  readonly tool: string;
  /** Arguments that both tools know. */
  readonly keeps: readonly string[];
}

const REPOSITORY = ['projectKey', 'repositorySlug'];

/** Tools that give one file of a diff, by the tool that gives all of them. */
const ONE_FILE: ReadonlyMap<string, AlternativeTool> = new Map([
  [
    'pull_request_raw_diff_get',
    { tool: 'pull_request_diff_path_get', keeps: [...REPOSITORY, 'pullRequestId', 'contextLines', 'whitespace'] },
  ],
  ['pull_request_raw_patch_get', { tool: 'pull_request_diff_path_get', keeps: [...REPOSITORY, 'pullRequestId'] }],
  [
    'repo_diff_get',
    { tool: 'repo_diff_path_get', keeps: [...REPOSITORY, 'since', 'until', 'contextLines', 'whitespace'] },
  ],
  [
    'repo_compare_diff_path_get',
    {
      tool: 'repo_compare_diff_path_get',
      keeps: [...REPOSITORY, 'from', 'to', 'fromRepo', 'contextLines', 'whitespace'],
    },
  ],
]);

/** Tools that give so many lines of a file, where Bitbucket would else send all of it again. */
const LINES: ReadonlyMap<string, AlternativeTool> = new Map([
  ['repo_raw_path_get', { tool: 'repo_browse_path_get', keeps: [...REPOSITORY, 'path', 'at'] }],
]);

function alternativeTool(
  from: ReadonlyMap<string, AlternativeTool>,
  { operation, given, offers }: RenderOptions,
): [string, JsonObject] | undefined {
  const found = from.get(operation.name);
  if (found === undefined || !offers(found.tool)) return undefined;
  const kept = Object.entries(given).filter(([name]) => found.keeps.includes(name));
  return [found.tool, Object.fromEntries(kept)];
}

/** Tools that name the files of a diff, by the tool that gives it. */
const CHANGES: ReadonlyMap<string, AlternativeTool> = new Map([
  ['pull_request_raw_diff_get', { tool: 'pull_request_changes_list', keeps: [...REPOSITORY, 'pullRequestId'] }],
  ['pull_request_raw_patch_get', { tool: 'pull_request_changes_list', keeps: [...REPOSITORY, 'pullRequestId'] }],
  ['repo_diff_get', { tool: 'repo_changes_list', keeps: [...REPOSITORY, 'since', 'until'] }],
]);

/** The call that names all files of a diff. */
export function allFilesCall(asked: RenderOptions): string | undefined {
  const [tool, kept] = alternativeTool(CHANGES, asked) ?? [];
  return tool === undefined ? undefined : asked.call(tool, kept ?? {});
}

/** A call never uses a longer path. */
const MAX_PATH = 1_000;

/** The call that gives one file of a diff. */
export function singleFileCall(asked: RenderOptions, path: string): string | undefined {
  if (path.length > MAX_PATH) return undefined;
  const [tool, kept] = alternativeTool(ONE_FILE, asked) ?? [];
  return tool === undefined ? undefined : asked.call(tool, { ...kept, path });
}

/** The call that gives a file from a line on that no response reaches, where a tool has pages of it. */
export function pagedCall(asked: RenderOptions, line: number): string | undefined {
  const [tool, kept] = alternativeTool(LINES, asked) ?? [];
  return tool === undefined ? undefined : asked.call(tool, { ...kept, start: line - 1 });
}

/** The call that gives a text from a line on: by Bitbucket's own pages where a tool has them. */
export function continueAt(asked: RenderOptions, line: number): string {
  return pagedCall(asked, line) ?? asked.call(asked.operation.name, { ...asked.given, _startLine: line });
}
