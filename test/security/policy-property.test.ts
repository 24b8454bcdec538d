import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profiles } from '../../src/generated/profiles.ts';
import type { BuiltRequest } from '../../src/runtime/bitbucket/request/build-request.ts';
import { createCallLimiter } from '../../src/runtime/call/call-limiter.ts';
import type { CallerContext } from '../../src/runtime/call/caller-context.ts';
import { performCall } from '../../src/runtime/call/perform-call.ts';
import { createArgumentsValidator } from '../../src/runtime/call/validate-arguments.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { RouteIndex } from '../../src/runtime/catalog/route-index.ts';
import { loadAuditConfig } from '../../src/runtime/config/audit-config.ts';
import { parseBaseUrl } from '../../src/runtime/config/base-url.ts';
import { loadCallControls } from '../../src/runtime/config/call-controls.ts';
import { parseOptions } from '../../src/runtime/config/parse-options.ts';
import { createTokenCredentials } from '../../src/runtime/credentials/token.ts';
import { AppError } from '../../src/runtime/errors.ts';
import { LIBRARY_CALLER } from '../../src/runtime/identity/principal.ts';
import { openAuditSink } from '../../src/runtime/observability/audit/audit-sink.ts';
import { createLog } from '../../src/runtime/observability/log.ts';
import { effectiveSchema, exposedOperations } from '../../src/runtime/policy/decide/authorize.ts';
import { buildPolicy, NO_OVERRIDES } from '../../src/runtime/policy/decide/build-policy.ts';
import type { Policy } from '../../src/runtime/policy/decide/policy.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { parsePolicyFile } from '../helpers/parse-policy-file.ts';
import { type StatedPolicy, violation } from './policy-oracle.ts';
import { argumentsOf, type Call, calls, operationOf, policies } from './random-policies.ts';

const asIs = (text: string): string => text;
const UNGATED_OPTIONS = parseOptions(
  { confirm: ['none'], accessCallsPerMinute: ['write=unlimited', 'delete=unlimited', 'admin=unlimited'], audit: 'off' },
  {},
);
const controls = loadCallControls(UNGATED_OPTIONS);
const silent = createLog('silent', asIs);
/** No question, no limit, no record: what is under test is the decision. */
const UNGATED = {
  guards: { controls, limiter: createCallLimiter(controls.limits), mask: asIs },
  pages: { timeoutMs: 60_000, maxChars: 100_000 },
  maxAnswerBytes: 100_000,
  result: { structuredContent: false, maxTextChars: 100_000, compact: true },
  log: silent,
  audit: openAuditSink(loadAuditConfig(UNGATED_OPTIONS), silent).forCaller(LIBRARY_CALLER, asIs, asIs),
};

/** More at night: `POLICIES=100000 npx vitest run test/security/policy-property.test.ts`. */
const POLICIES = Number(process.env['POLICIES'] ?? 1500);
const CALLS = 24;

const routes = new RouteIndex(catalog.operations);
const shared = createArgumentsValidator(catalog.inputSchema);
const EMPTY = {
  status: 200,
  mediaType: 'application/json',
  location: undefined,
  retryAfter: undefined,
  bytes: Buffer.from('{}'),
};

function load(stated: StatedPolicy, readOnly: boolean): Policy {
  return buildPolicy({ ...NO_OVERRIDES, readOnly }, catalog, parsePolicyFile('policy.json', JSON.stringify(stated)));
}

/** The pure line of a call, with an upstream that only records. */
function recording(policy: Policy): { readonly context: CallerContext; readonly sent: BuiltRequest[] } {
  const sent: BuiltRequest[] = [];
  const own = createArgumentsValidator((operation) => effectiveSchema(policy, operation));
  const context: CallerContext = {
    catalog,
    routes,
    identity: LIBRARY_CALLER,
    policy,
    exposed: new Map(exposedOperations(catalog, policy).map((operation) => [operation.name, operation])),
    // Compiling is slow; a schema that the policy leaves alone is compiled once for all policies.
    validate: (operation, input) =>
      (effectiveSchema(policy, operation) === catalog.inputSchema(operation) ? shared : own)(operation, input),
    baseUrl: parseBaseUrl('https://bitbucket.example.com', false),
    upstream: {
      exchange: ({ request }, read) => {
        sent.push(request);
        return read(EMPTY);
      },
      drain: () => Promise.resolve(),
      close: () => undefined,
    },
    credentials: createTokenCredentials('https://bitbucket.example.com', new Secret('test-token'), 'a test'),
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
  test(`[S22] what is sent is allowed, its target inside the scope; what is rejected or unlisted sends nothing (${POLICIES * CALLS} cases)`, {
    timeout: 240_000 * Math.max(1, POLICIES / 1500),
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
