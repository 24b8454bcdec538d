import type { Catalog, JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { JsonObject } from '../json.ts';
import { authorize, effectiveSchema, fillArguments, isAllowed } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';

export type Members = Readonly<Record<string, unknown>>;

/** A write that succeeded: what was called, and how Bitbucket responded. */
export interface Written {
  readonly operation: Operation;
  readonly values: JsonObject;
  /** The members of the response; none when it had no content. */
  readonly answer: Members;
}

export const asMembers = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The first of these members that is a name or a number. */
export function nameAmong(members: Members, names: readonly string[]): string | number | undefined {
  for (const name of names) {
    const value = members[name];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  }
  return undefined;
}

/** Project and repository of the thing: an answer that is a repository or a project says it itself, for it may be elsewhere now. */
export function homeOf({ operation, values, answer }: Written): Members {
  const project = asMembers(answer['project'])['key'];
  if (typeof answer['slug'] === 'string' && typeof project === 'string')
    return { projectKey: project, repositorySlug: answer['slug'] };
  const isProject = typeof answer['key'] === 'string' && operation.domain === 'project' && 'public' in answer;
  return {
    ...(values['projectKey'] === undefined ? {} : { projectKey: values['projectKey'] }),
    ...(isProject ? { projectKey: answer['key'] } : {}),
    ...(values['repositorySlug'] === undefined ? {} : { repositorySlug: values['repositorySlug'] }),
  };
}

/** Which member of a response is the value of an argument, the first that is there; `id` for every other argument. */
const IDENTITIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['projectKey', ['key']],
  ['repositorySlug', ['slug']],
  ['commitId', ['id']],
  ['name', ['displayId', 'name']],
  ['labelName', ['name']],
  ['key', ['key']],
  ['userSlug', ['slug']],
  ['externalId', ['externalId']],
  ['fingerprintOrId', ['id']],
]);

/** What people do after a write, beside looking at the thing itself. */
const AFTERWARDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['projects_create', ['project_repos_create']],
  ['project_repos_create', ['repo_branches_create']],
  ['repo_fork', ['repo_branches_list', 'pull_requests_create']],
  ['repo_branches_create', ['repo_branches_list', 'pull_requests_create']],
  ['branch_utils_repo_branches_create', ['repo_branches_list', 'pull_requests_create']],
  ['repo_file_edit', ['repo_commit_get', 'pull_requests_create']],
  ['pull_requests_create', ['pull_request_get', 'pull_request_merge']],
  ['pull_request_update', ['pull_request_get', 'pull_request_merge']],
  ['pull_request_reopen', ['pull_request_get', 'pull_request_merge']],
  ['pull_request_decline', ['pull_request_get', 'pull_request_reopen']],
  ['pull_request_merge', ['pull_request_get', 'repo_tags_create']],
  ['pull_request_approve', ['pull_request_merge_get', 'pull_request_merge']],
  ['pull_request_participants_user_update', ['pull_request_merge_get', 'pull_request_merge']],
  ['pull_request_review_set', ['pull_request_get', 'pull_request_activities_list']],
  ['pull_request_comments_create', ['pull_request_comment_get', 'pull_request_comment_update']],
  ['pull_request_comment_update', ['pull_request_comment_get', 'pull_request_comment_update']],
  [
    'pull_request_blocker_comments_create',
    ['pull_request_blocker_comments_list', 'pull_request_blocker_comment_update'],
  ],
  ['branch_utils_repo_branches_delete', ['repo_branches_list']],
  ['git_pull_request_rebase', ['pull_request_get', 'pull_request_merge']],
  ['insights_repo_commit_report_update', ['insights_repo_commit_report_annotations_create']],
  ['insights_repo_commit_report_annotations_create', ['insights_repo_commit_report_annotations_list']],
  ['build_status_commit_update', ['repo_commit_builds_list']],
]);

/** A call that makes sense now. The arguments are what is known; the model has to give what else is required. */
export interface NextCall {
  readonly name: string;
  readonly values: Members;
}

const MOST = 2;
/** A response may hold any text; keys, slugs and ids are shorter. */
const MAX_VALUE = 300;

const inMainApi = (path: string): string => path.replace(/^\/[^/]+\/latest\//, '/api/latest/');
const isCreation = ({ name, path, method }: Operation): boolean =>
  method !== 'DELETE' && !path.endsWith('}') && /_(?:create|edit)$/.test(name);

/** Paths of reads that show what was written, best first: the new thing, the thing itself, then what it is part of. */
function* pathsOf(write: Operation, reads: ReadonlyMap<string, Operation>): Generator<string> {
  if (isCreation(write)) {
    const child = new RegExp(`^${inMainApi(write.path).replace(/[{}.]/g, '\\$&')}/\\{\\w+\\}$`);
    yield* [...reads.keys()].filter((path) => child.test(path));
  }
  const from = write.method === 'DELETE' ? write.path.slice(0, write.path.lastIndexOf('/')) : write.path;
  for (let path = from; path.split('/').length > 3; path = path.slice(0, path.lastIndexOf('/'))) {
    yield path;
    yield inMainApi(path);
  }
}

/** A value in the type and the form that the argument has. */
function fitting(value: unknown, schema: unknown): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (String(value).length > MAX_VALUE) return undefined;
  const { type, enum: words, pattern } = asMembers(schema);
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(String(value))) return undefined;
  if (Array.isArray(words) && !words.includes(value)) return undefined;
  if (type === 'integer') return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
  return type === 'string' ? String(value) : undefined;
}

/** What is known of a call's arguments: where the thing is, what it is called, and its version. Undefined when a path would have a gap. */
function valuesFor(target: Operation, schema: JsonSchema, written: Written): Members | undefined {
  const { operation, values, answer } = written;
  const properties = asMembers(schema['properties']);
  const home = homeOf(written);
  const made = operation.method === 'DELETE' ? {} : answer;
  const known: Record<string, unknown> = {};
  for (const { name, in: location } of target.parameters) {
    if (location !== 'path' || properties[name] === undefined) continue; // what the policy fixes is no argument
    const given = operation.parameters.some((own) => own.in === 'path' && own.name === name) ? values[name] : undefined;
    const value = fitting(home[name] ?? given ?? nameAmong(made, IDENTITIES.get(name) ?? ['id']), properties[name]);
    if (value === undefined) return undefined;
    known[name] = value;
  }
  if (operation.method === 'DELETE' || typeof answer['version'] !== 'number') return known;
  if (properties['version'] !== undefined) return { ...known, version: answer['version'] };
  const inBody = asMembers(asMembers(properties['body'])['properties'])['version'];
  return inBody === undefined ? known : { ...known, body: { version: answer['version'] } };
}

/** The next sensible calls after a write, of those that the policy allows. */
export function nextCalls(catalog: Catalog, policy: Policy, written: Written): readonly NextCall[] {
  const reads = new Map(
    catalog.operations
      .filter(({ method, access }) => method === 'GET' && access === 'read')
      .map((operation) => [operation.path, operation]),
  );
  const callOf = (target: Operation | undefined): NextCall | undefined => {
    if (target === undefined || !isAllowed(policy, target)) return undefined;
    const schema = effectiveSchema(policy, target);
    const values = valuesFor(target, schema, written);
    if (values === undefined) return undefined;
    const needed: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
    const whole = needed.every((name) => Object.hasOwn(values, String(name)));
    if (target.access === 'read' && !whole) return undefined;
    return whole &&
      target.access === 'read' &&
      authorize(policy, target, fillArguments(policy, target, values)).effect !== 'allow'
      ? undefined
      : { name: target.name, values };
  };
  const calls = new Map<string, NextCall>();
  const add = (call: NextCall | undefined): void => {
    if (call !== undefined && calls.size < MOST) calls.set(call.name, call);
  };
  for (const name of AFTERWARDS.get(written.operation.name) ?? []) add(callOf(catalog.byName.get(name)));
  if (calls.size > 0) return [...calls.values()];
  for (const path of new Set(pathsOf(written.operation, reads))) {
    add(callOf(reads.get(path)));
    if (calls.size > 0) break;
  }
  return [...calls.values()];
}
