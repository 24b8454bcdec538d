import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profiles } from '../../src/generated/profiles.ts';
import { openAuditLog } from '../../src/runtime/audit/audit-log.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { RouteIndex } from '../../src/runtime/catalog/route-index.ts';
import { loadAuditConfig } from '../../src/runtime/config/audit-config.ts';
import { parseBaseUrl } from '../../src/runtime/config/base-url.ts';
import { loadCallControls } from '../../src/runtime/config/call-controls.ts';
import { PROFILES } from '../../src/runtime/config/profile-name.ts';
import { readOptions } from '../../src/runtime/config/read-options.ts';
import { AppError } from '../../src/runtime/errors.ts';
import { createLog } from '../../src/runtime/log.ts';
import { effectiveSchema } from '../../src/runtime/policy/authorize.ts';
import { FILE_ALONE } from '../../src/runtime/policy/file-alone.ts';
import { buildPolicy } from '../../src/runtime/policy/load-policy.ts';
import type { Policy } from '../../src/runtime/policy/policy.ts';
import { createCallLimiter } from '../../src/runtime/tools/call-limiter.ts';
import { exposedOperations } from '../../src/runtime/tools/list-tools.ts';
import { type CallContext, performCall } from '../../src/runtime/tools/perform-call.ts';
import { createArgumentsValidator } from '../../src/runtime/tools/validate-arguments.ts';
import type { BuiltRequest } from '../../src/runtime/upstream/build-request.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import { parsePolicyFile } from '../helpers/parse-policy-file.ts';
import { type StatedPolicy, type StatedRule, violation } from './policy-oracle.ts';

const asIs = (text: string): string => text;
const UNGATED_OPTIONS = readOptions(
  { confirm: ['none'], accessCallsPerMinute: ['write=unlimited', 'delete=unlimited', 'admin=unlimited'], audit: 'off' },
  {},
);
const controls = loadCallControls(UNGATED_OPTIONS);
/** No question, no limit, no record: what is under test is the decision. */
const UNGATED = {
  gate: { controls, limiter: createCallLimiter(controls.limits), mask: asIs },
  pages: { timeoutMs: 60_000, maxChars: 100_000 },
  maxAnswerBytes: 100_000,
  audit: openAuditLog(loadAuditConfig(UNGATED_OPTIONS), asIs, asIs, createLog('silent', asIs)),
};

const POLICIES = 1500;
const CALLS = 24;

const PROJECTS = ['PLAT', 'plat', 'DEV', '~jdoe', '~plat', 'EVIL', 'PLATX', '\u212AEY', 'KEY', '1'];
const SLUGS = ['api', 'API', 'web', 'apix', 'evil'];
const { operations } = catalog;
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** A word that is known to match something: an exact name or key, or a glob cut out of one. */
const operationWord = fc
  .tuple(fc.constantFrom(...operations), fc.nat(3), fc.nat(30))
  .map(
    ([{ name, key }, kind, at]) =>
      [name, key, `${name.slice(0, 2 + (at % name.length))}*`, `*${key.slice(at % key.length)}`][kind] ?? name,
  );
const pathWord = fc.tuple(fc.constantFrom(...operations), fc.nat(2)).map(([{ path }, kind]) => {
  const segments = path.split('/');
  return (
    [
      path,
      `${segments.slice(0, Math.min(4, segments.length - 1)).join('/')}/**`,
      segments.map((part) => (part.startsWith('{') ? '*' : part)).join('/'),
    ][kind] ?? path
  );
});

const selectors = fc.record(
  {
    operation: fc.oneof(operationWord, fc.array(operationWord, { minLength: 1, maxLength: 3 })),
    tag: fc.constantFrom(...unique(operations.flatMap(({ tags }) => tags))),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    path: pathWord,
    access: fc.constantFrom('read', 'write', 'delete', 'admin'),
    domain: fc.constantFrom('pull-request', 'repository', 'project', 'user', 'global', 'instance'),
    mark: fc.constantFrom('administrative', 'credential'),
  },
  { requiredKeys: [] },
);
const plainRule: fc.Arbitrary<string | StatedRule> = fc.oneof(
  { weight: 2, arbitrary: operationWord },
  { weight: 1, arbitrary: fc.constantFrom('*', 'repo_*', 'pull_request*', 'project_*') },
  { weight: 3, arbitrary: selectors.filter((rule) => Object.keys(rule).length > 0 && Object.keys(rule).length < 4) },
);
const inProject = operations.filter(({ path }) => path.includes('{projectKey}'));
const BINDINGS: readonly Readonly<Record<string, string | readonly string[]>>[] = [
  { projectKey: 'PLAT' },
  { projectKey: ['PLAT', 'DEV'] },
  { projectKey: ['PLAT'], repositorySlug: 'api' },
  { projectKey: ['DEV'], repositorySlug: ['web'] },
  { repositorySlug: ['api', 'web'] },
];
const inRepository = inProject.filter(({ path }) => path.includes('{repositorySlug}'));
const boundRule: fc.Arbitrary<StatedRule> = fc.oneof(
  fc.record({ operation: fc.constantFrom('*', 'repo_*', 'pull_request*'), arguments: fc.constantFrom(...BINDINGS) }),
  fc.record({
    operation: fc.constantFrom(...inRepository.map(({ name }) => name)),
    arguments: fc.constantFrom(...BINDINGS),
  }),
);
const scope = fc
  .record(
    {
      projects: fc.uniqueArray(fc.constantFrom('PLAT', 'dev', '~jdoe', 'key'), { minLength: 1, maxLength: 2 }),
      repositories: fc.uniqueArray(fc.constantFrom('PLAT/api', 'Dev/WEB', '~jdoe/api'), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .filter((given) => Object.keys(given).length > 0);
const mixed: fc.Arbitrary<StatedPolicy> = fc.record(
  {
    profile: fc.constantFrom(...PROFILES),
    allow: fc.array(fc.oneof({ weight: 4, arbitrary: plainRule }, { weight: 1, arbitrary: boundRule }), {
      maxLength: 6,
    }),
    deny: fc.array(plainRule, { maxLength: 2 }),
    scope,
  },
  { requiredKeys: ['profile', 'allow', 'deny'] },
);

/** Nothing but rules that bind arguments: a call has to satisfy one of them whole. */
const bound: fc.Arbitrary<StatedPolicy> = fc.record({
  profile: fc.constant('none'),
  allow: fc.array(boundRule, { minLength: 1, maxLength: 4 }),
  deny: fc.constant([]),
});
const policies = fc.oneof({ weight: 4, arbitrary: mixed }, { weight: 1, arbitrary: bound });

interface Call {
  /** A name, so that a counterexample stays readable. */
  readonly tool: string;
  readonly names: readonly [string, string, string, string];
  readonly mode: number;
}
const names = (some: readonly Operation[]): fc.Arbitrary<string> => fc.constantFrom(...some.map(({ name }) => name));
const calls: fc.Arbitrary<Call> = fc.record({
  tool: fc.oneof(
    { weight: 2, arbitrary: names(operations) },
    { weight: 2, arbitrary: names(inProject) },
    { weight: 1, arbitrary: names(operations.filter((one) => one.scope.places.some((place) => place.in !== 'path'))) },
  ),
  names: fc.tuple(
    fc.constantFrom(...PROJECTS),
    fc.constantFrom(...SLUGS),
    fc.constantFrom(...PROJECTS),
    fc.constantFrom(...SLUGS),
  ),
  mode: fc.nat(7),
});

function operationOf({ tool }: Call): Operation {
  const operation = catalog.byName.get(tool);
  if (operation === undefined) throw new Error(`${tool} is no tool`);
  return operation;
}

/** Arguments that name what the case says, in the path and, by mode, in every other place that the operation has. */
function argumentsOf(call: Call): Record<string, unknown> {
  const {
    names: [project, slug, otherProject, otherSlug],
    mode,
  } = call;
  const operation = operationOf(call);
  const given = (name: string): boolean => operation.parameters.some((parameter) => parameter.name === name);
  const repository = { slug: otherSlug, project: { key: otherProject } };
  const properties: unknown = catalog.inputSchema(operation)['properties'];
  const bodySchema = JSON.stringify(
    typeof properties === 'object' && properties !== null && 'body' in properties ? properties.body : {},
  );
  const body: Record<string, unknown> = {
    ...(bodySchema.includes('"fromRef"') && mode % 2 === 0 ? { fromRef: { id: 'x', repository } } : {}),
    ...(bodySchema.includes('"toRef"') && mode % 3 === 0 ? { toRef: { id: 'x', repository } } : {}),
    ...(['repo_fork', 'repo_update'].includes(operation.name) && mode < 6 ? { project: { key: otherProject } } : {}),
    ...(['projects_create', 'project_update'].includes(operation.name) ? { key: otherProject } : {}),
  };
  const pairs = operation.scope.places.some(({ at }) => at === '/*/projectKey');
  return leastArguments(operation, catalog.inputSchema(operation), {
    ...(given('projectKey') && mode > 0 ? { projectKey: project } : {}),
    ...(given('repositorySlug') && mode > 0 ? { repositorySlug: slug } : {}),
    ...(given('fromRepo') && mode > 2 ? { fromRepo: mode === 7 ? '7' : `${otherProject}/${otherSlug}` } : {}),
    ...(given('projectkey') && mode > 2 ? { projectkey: otherProject } : {}),
    ...(given('direction') && mode > 3 ? { direction: mode > 5 ? 'OUTGOING' : 'INCOMING' } : {}),
    ...(given('sourceRepoId') && mode > 4 ? { sourceRepoId: 7 } : {}),
    ...(pairs
      ? {
          body: [
            { projectKey: project, slug },
            { projectKey: otherProject, slug: otherSlug },
          ],
        }
      : {}),
    ...(Object.keys(body).length > 0 ? { body } : {}),
  });
}

const routes = new RouteIndex(operations);
const shared = createArgumentsValidator(catalog.inputSchema);
const EMPTY = {
  status: 200,
  mediaType: 'application/json',
  location: undefined,
  retryAfter: undefined,
  bytes: Buffer.from('{}'),
};

function load(stated: StatedPolicy, readOnly: boolean): Policy {
  return buildPolicy({ ...FILE_ALONE, readOnly }, catalog, parsePolicyFile('policy.json', JSON.stringify(stated)));
}

/** The pure line of a call, with an upstream that only records. */
function recording(policy: Policy): { readonly context: CallContext; readonly sent: BuiltRequest[] } {
  const sent: BuiltRequest[] = [];
  const own = createArgumentsValidator((operation) => effectiveSchema(policy, operation));
  const context: CallContext = {
    catalog,
    routes,
    policy,
    // Compiling is slow; a schema that the policy leaves alone is compiled once for all policies.
    validate: (operation, input) =>
      (effectiveSchema(policy, operation) === catalog.inputSchema(operation) ? shared : own)(operation, input),
    baseUrl: parseBaseUrl('https://bitbucket.example.com', false),
    upstream: {
      send: () => Promise.reject(new Error('calls are exchanged')),
      exchange: (request, _body, _caller, read) => {
        sent.push(request);
        return read(EMPTY);
      },
      settle: () => Promise.resolve(),
      close: () => undefined,
    },
    mask: (text) => text,
    ...UNGATED,
  };
  return { context, sent };
}

const seen = { cases: 0, sent: 0, unknown: 0, denied: 0, invalid: 0 };

/** Makes the calls under `used` and judges what was sent by `stated`: the two differ only where a control takes a guard out. */
async function firstViolation(
  stated: StatedPolicy,
  readOnly: boolean,
  used: Policy,
  made: readonly Call[],
): Promise<string | undefined> {
  const listed = new Set(exposedOperations(catalog, used).map(({ name }) => name));
  const { context, sent } = recording(used);
  for (const call of made) {
    const operation = operationOf(call);
    sent.length = 0;
    const code = await performCall(context, operation.name, argumentsOf(call)).then(
      () => 'sent',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    );
    seen.cases += 1;
    if (code === 'unknown-tool') seen.unknown += 1;
    else if (code === 'denied') seen.denied += 1;
    else if (code === 'invalid-arguments') seen.invalid += 1;
    else if (code !== 'sent') return `${operation.name}: ${code}`;
    if (code !== 'sent' && sent.length > 0) return `${operation.name}: refused with ${code}, and sent`;
    if (code === 'unknown-tool' && listed.has(operation.name)) return `${operation.name} is listed and unknown`;
    if (code !== 'unknown-tool' && !listed.has(operation.name)) return `${operation.name} is not listed and known`;
    const [request, ...more] = sent;
    if (more.length > 0) return `${operation.name}: more than one request`;
    if (request === undefined) continue;
    seen.sent += 1;
    if (request.operation !== operation) return `${operation.name}: another operation was sent`;
    const wrong = violation(stated, readOnly, profiles, request);
    if (wrong !== undefined)
      return `${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}: ${wrong}`;
  }
  return undefined;
}

const manyCalls = fc.array(calls, { minLength: CALLS, maxLength: CALLS });

describe('any policy, any operation of the catalog, any arguments', () => {
  test(`[S22] what is sent is allowed, its target inside the scope; what is refused or unlisted sends nothing (${POLICIES * CALLS} cases)`, {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(policies, fc.nat(4), manyCalls, async (stated, dice, made) => {
        const readOnly = dice === 0;
        expect(await firstViolation(stated, readOnly, load(stated, readOnly), made)).toBeUndefined();
      }),
      { numRuns: POLICIES },
    );
    expect(seen.cases).toBeGreaterThanOrEqual(10_000);
    // Not vacuous: every outcome is common.
    for (const count of [seen.sent, seen.unknown, seen.denied, seen.invalid]) expect(count).toBeGreaterThan(100);
  });

  const open: StatedPolicy = { profile: 'none', allow: ['*'], deny: [] };
  test.for<[string, StatedPolicy, boolean]>([
    ['the scope', { ...open, scope: { projects: ['PLAT'], repositories: ['DEV/web'] } }, false],
    ['a deny rule', { ...open, deny: [{ access: 'read' }] }, false],
    ['read-only', open, true],
    ['the arguments of a rule', { ...open, allow: [{ operation: '*', arguments: { projectKey: ['PLAT'] } }] }, false],
    ['the allow rules', { ...open, allow: ['pull_request*'] }, false],
  ])('[S22] control: with %s taken out, the oracle sees it', async ([, stated, readOnly]) => {
    const found: string[] = [];
    for (const made of fc.sample(manyCalls, { numRuns: 10, seed: 42 })) {
      const wrong = await firstViolation(stated, readOnly, load(open, false), made);
      if (wrong !== undefined) found.push(wrong);
    }
    expect(found.length).toBeGreaterThan(5);
  });
});
