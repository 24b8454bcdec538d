/** Responses of any size, each made against one stage of processing. Harmless except for their size and shape. */
export interface HostileResponse {
  readonly name: string;
  readonly tool: string;
  /** Default: the arguments that the tool needs. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly type?: string;
  /** More flags for the server. */
  readonly flags?: readonly string[];
  readonly body: (bytes: number) => Buffer;
}

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };
export const FILE = { ...REPOSITORY, path: 'a.txt' };
const PULL = { ...REPOSITORY, pullRequestId: 1 };

/** The arguments that each tool needs. */
export const INPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  project_get: { projectKey: 'PLAT' },
  projects_create: { body: { key: 'PLAT', name: 'P' } },
  hook_script_get: { scriptId: 7 },
  hook_script_content_get: { scriptId: 7 },
  repo_webhooks_list: REPOSITORY,
  repo_raw_path_get: FILE,
  repo_browse_path_get: FILE,
  repo_compare_diff_path_get: { ...REPOSITORY, from: 'main', to: 'next' },
  pull_request_raw_diff_get: PULL,
  pull_request_raw_patch_get: PULL,
};

/** A beginning, as many units as fit, and an end. */
export function filled(begin: string, unit: (index: number) => string, end: string, bytes: number): Buffer {
  const parts: string[] = [];
  let left = bytes - Buffer.byteLength(begin) - Buffer.byteLength(end);
  for (let index = 0; ; index++) {
    const part = `${index === 0 ? '' : ','}${unit(index)}`;
    left -= Buffer.byteLength(part);
    if (left < 0) break;
    parts.push(part);
  }
  return Buffer.from(begin + parts.join('') + end);
}

const repeated = (unit: string, bytes: number): string => unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));
export const text =
  (unit: string, begin = '', end = '') =>
  (bytes: number): Buffer =>
    Buffer.from(begin + repeated(unit, bytes - Buffer.byteLength(begin + end)) + end);
/** One string of JSON that holds a unit again and again. */
export const inString =
  (unit: string, begin = '{"key":"', end = '"}') =>
  (bytes: number): Buffer =>
    text(unit, begin, end)(bytes);
export const page =
  (unit: (index: number) => string, more = '"isLastPage":true') =>
  (bytes: number): Buffer =>
    filled(`{"size":1,"limit":1,${more},"values":[`, unit, ']}', bytes);

/** JSON with enough bytes for each value that all of it is parsed. */
export const spaced = (json: string): string => json.padEnd(53 * (1 + (json.match(/[,[{]/g) ?? []).length));
