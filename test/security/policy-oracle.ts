import type { BuiltRequest } from '../../src/runtime/bitbucket/request/build-request.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';

/** A policy as a file states it, and a second reading of it that shares no line with the runtime's: it looks at what is sent. */
type Words = string | readonly string[];
export interface StatedRule {
  readonly operation?: Words;
  readonly tag?: Words;
  readonly method?: Words;
  readonly path?: Words;
  readonly access?: Words;
  readonly domain?: Words;
  readonly mark?: Words;
  readonly effect?: Words;
  readonly permission?: Words;
  readonly arguments?: Readonly<Record<string, string | readonly string[]>>;
}
export interface StatedPolicy {
  readonly profile: string;
  readonly allow: readonly (string | StatedRule)[];
  readonly deny: readonly (string | StatedRule)[];
  readonly scope?: { readonly projects?: readonly string[]; readonly repositories?: readonly string[] };
}

const list = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words);

/** A glob by trying, not by a regular expression: `*` takes any run of characters that `stays` permits. */
function globs(glob: string, text: string, stays: (character: string) => boolean): boolean {
  if (glob === '') return text === '';
  if (glob.startsWith('**')) {
    for (let end = 0; end <= text.length; end++) if (globs(glob.slice(2), text.slice(end), stays)) return true;
    return false;
  }
  if (glob.startsWith('*')) {
    for (let end = 0; end <= text.length; end++) {
      if (globs(glob.slice(1), text.slice(end), stays)) return true;
      if (!stays(text.charAt(end))) return false;
    }
    return false;
  }
  return glob[0] === text[0] && globs(glob.slice(1), text.slice(1), stays);
}

const anything = (): boolean => true;
const notSlash = (character: string): boolean => character !== '/';

function selects(rule: string | StatedRule, operation: Operation, kind: 'allow' | 'deny'): boolean {
  const {
    operation: words,
    tag,
    method,
    path,
    access,
    domain,
    mark,
    effect,
    permission,
  } = typeof rule === 'string' ? { operation: rule } : { ...rule };
  const some = (given: Words | undefined, has: (word: string) => boolean): boolean =>
    given === undefined || list(given).some(has);
  // A deny rule matches with one fact of several, an allow rule only with all of them.
  const facts = (given: Words | undefined, own: readonly string[]): boolean => {
    if (given === undefined) return true;
    const found = own.filter((fact) => list(given).includes(fact)).length;
    return found > 0 && (kind === 'deny' || found === own.length);
  };
  return (
    some(words, (word) => globs(word, operation.name, anything) || globs(word, operation.key, anything)) &&
    some(tag, (word) => operation.tags.includes(word)) &&
    some(method, (word) => operation.method === word) &&
    some(path, (word) => globs(word, operation.path, notSlash)) &&
    some(access, (word) => operation.access === word) &&
    some(domain, (word) => operation.domain === word) &&
    some(mark, (word) => operation.marks.some((one) => one === word)) &&
    facts(effect, operation.effects) &&
    facts(permission, operation.permission?.split('|') ?? [])
  );
}

function namesIt(rule: string | StatedRule, { name, key }: Operation): boolean {
  const words = typeof rule === 'string' ? rule : rule.operation;
  return words !== undefined && list(words).some((word) => word === name || word === key);
}

function inProfile(profile: string, lists: Readonly<Record<string, readonly string[]>>, operation: Operation): boolean {
  if (profile === 'none') return false;
  if (profile === 'read-all')
    return operation.access === 'read' && operation.marks.length === 0 && operation.domain !== 'instance';
  return (lists[profile] ?? []).includes(operation.name);
}

const bodyOf = ({ body }: BuiltRequest): unknown => (body !== undefined && 'value' in body ? body.value : undefined);

/** One text of the request: the value of a path placeholder, of a query parameter, or of the body. */
function sentValues(request: BuiltRequest, name: string): readonly unknown[] {
  if (name.startsWith('body.')) {
    let value: unknown = bodyOf(request);
    for (const step of name.split('.').slice(1)) {
      value =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([key]) => key === step)?.[1]
          : undefined;
    }
    return [value];
  }
  const query = new URLSearchParams(request.query).getAll(name);
  if (query.length > 0) return query;
  const at = request.operation.path.split('/').indexOf(`{${name}}`);
  return [at < 0 ? undefined : decodeURIComponent(request.path.split('/')[at] ?? '')];
}

function acceptsArguments(rule: string | StatedRule, request: BuiltRequest): boolean {
  if (typeof rule === 'string' || rule.arguments === undefined) return true;
  return Object.entries(rule.arguments).every(([name, accepted]) =>
    sentValues(request, name).every((value) => typeof value === 'string' && list(accepted).includes(value)),
  );
}

interface Target {
  readonly project: string;
  readonly slug: string | undefined;
}

function bodyTargets(value: unknown, found: Target[]): void {
  if (Array.isArray(value)) for (const item of value) bodyTargets(item, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const entries = new Map<string, unknown>(Object.entries(value));
  const project = entries.get('project');
  const nested = typeof project === 'object' && project !== null && 'key' in project ? project.key : undefined;
  const key = nested ?? entries.get('projectKey');
  const slug = entries.get('slug');
  if (typeof key === 'string') found.push({ project: key, slug: typeof slug === 'string' ? slug : undefined });
  for (const [name, item] of entries) if (name !== 'project' || typeof slug !== 'string') bodyTargets(item, found);
}

/** Everything in the finished request that names a project or a repository. */
function targetsOf(request: BuiltRequest): readonly Target[] {
  const found: Target[] = [];
  const [, project, slug] = /\/projects\/([^/]+)(?:\/repos\/([^/]+))?/.exec(request.path) ?? [];
  if (project !== undefined)
    found.push({
      project: decodeURIComponent(project),
      slug: slug === undefined ? undefined : decodeURIComponent(slug),
    });
  const query = new URLSearchParams(request.query);
  for (const name of ['projectKey', 'projectkey'])
    for (const key of query.getAll(name)) found.push({ project: key, slug: undefined });
  for (const from of query.getAll('fromRepo')) {
    const [key = '', name] = from.split('/');
    found.push({ project: key, slug: name });
  }
  const body = bodyOf(request);
  bodyTargets(body, found);
  const own = typeof body === 'object' && body !== null && 'key' in body ? body.key : undefined;
  if (['projects_create', 'project_update'].includes(request.operation.name) && typeof own === 'string')
    found.push({ project: own, slug: undefined });
  return found;
}

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase() && /^[\x21-\x7e]+$/.test(a);

function inside(scope: NonNullable<StatedPolicy['scope']>, { project, slug }: Target): boolean {
  if ((scope.projects ?? []).some((key) => same(project, key))) return true;
  return slug !== undefined && (scope.repositories ?? []).some((repository) => same(`${project}/${slug}`, repository));
}

/** What is wrong with this request having been sent under this policy; undefined when nothing is. */
export function violation(
  policy: StatedPolicy,
  readOnly: boolean,
  lists: Readonly<Record<string, readonly string[]>>,
  request: BuiltRequest,
): string | undefined {
  const { operation } = request;
  if (readOnly && operation.access !== 'read') return 'a write under read-only';
  if (policy.deny.some((rule) => selects(rule, operation, 'deny'))) return 'a deny rule matches';
  const reviewed = operation.body?.verified !== false;
  const ways = policy.allow.filter(
    (rule) => selects(rule, operation, 'allow') && (reviewed || namesIt(rule, operation)),
  );
  const free = reviewed && inProfile(policy.profile, lists, operation);
  if (!free && ways.length === 0) return 'default (no rule allows it)';
  if (!free && !ways.some((rule) => acceptsArguments(rule, request))) return 'no rule accepts these arguments';
  if (policy.scope === undefined) return undefined;
  const { scope } = policy;
  const targets = targetsOf(request);
  if (targets.length === 0) return 'nothing says what it touches';
  const outside = targets.find((target) => !inside(scope, target));
  if (outside !== undefined) return `${outside.project}/${outside.slug ?? ''} is outside the scope`;
  if (['global', 'instance', 'user'].includes(operation.scope.reach)) return 'it reaches beyond projects';
  if (operation.name === 'repo_fork' && targets.length < 2) return 'a fork into the personal project';
  if (operation.name === 'pull_requests_list' && new URLSearchParams(request.query).get('direction') === 'OUTGOING')
    return 'pull requests of others';
  const ofSource = operation.method === 'POST' && /\/(rebase|apply-suggestion)$/.test(request.path);
  if (ofSource || /^\/sync\/|\/(forks|related)$/.test(request.path)) return 'it acts on another repository';
  return undefined;
}
