import { describe, expect, test } from 'vitest';
import { buildRequest } from '../../src/runtime/bitbucket/request/build-request.ts';
import { runCallGuards } from '../../src/runtime/call/call-guards.ts';
import { createCallLimiter } from '../../src/runtime/call/call-limiter.ts';
import type { Catalog } from '../../src/runtime/catalog/catalog.ts';
import { createCatalog } from '../../src/runtime/catalog/create-catalog.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { RouteIndex } from '../../src/runtime/catalog/route-index.ts';
import { parseBaseUrl } from '../../src/runtime/config/base-url.ts';
import type { CallControls } from '../../src/runtime/config/call-controls.ts';
import { loadPolicyConfig } from '../../src/runtime/config/load-config.ts';
import { type Flags, parseOptions } from '../../src/runtime/config/parse-options.ts';
import { AppError } from '../../src/runtime/errors.ts';
import { LIBRARY_CALLER } from '../../src/runtime/identity/principal.ts';
import { openAuditSink } from '../../src/runtime/observability/audit/audit-sink.ts';
import { createLog } from '../../src/runtime/observability/log.ts';
import { authorize } from '../../src/runtime/policy/decide/authorize.ts';
import { buildPolicy } from '../../src/runtime/policy/decide/build-policy.ts';
import { annotate } from '../../src/runtime/tools/annotations.ts';
import { parsePolicyFile } from '../helpers/parse-policy-file.ts';

const KEY = 'GET /api/latest/projects/{projectKey}/gadgets';

/** What the generator makes of an operation that a new version brings; and, as the control, the same one reviewed as a read. */
function operation(access: Operation['access']): Operation {
  const known = access !== 'unknown';
  return {
    name: 'project_gadgets_list',
    key: KEY,
    method: 'GET',
    path: '/api/latest/projects/{projectKey}/gadgets',
    description: 'Gadgets.',
    tags: ['Gadget'],
    access,
    effects: known ? ['read-settings'] : [],
    domain: known ? 'project' : 'instance',
    marks: known ? [] : ['administrative', 'credential'],
    permission: 'PROJECT_READ',
    deprecated: false,
    paged: false,
    accept: 'application/json',
    parameters: [{ name: 'projectKey', in: 'path', required: true }],
    body: null,
    scope: {
      reach: known ? 'project' : 'instance',
      places: [{ in: 'path', at: 'projectKey', kind: 'project' }],
      beyond: [],
    },
  };
}

function catalogOf(one: Operation): Catalog {
  const inputSchema = {
    type: 'object',
    properties: { projectKey: { type: 'string' } },
    required: ['projectKey'],
    additionalProperties: false,
  };
  return createCatalog({
    bitbucketVersion: '10.9',
    knownVersions: ['10.9'],
    operations: [one],
    schemas: [new Map([[one.name, inputSchema]])],
    // As if it had been in a preset before it became provisional.
    profiles: { 'read-only': [one.name], reviewer: [one.name], 'admin-audit': [one.name] },
    availableIn: new Map(),
  });
}

function decide(access: Operation['access'], policy: object, flags: Flags = {}): string {
  const one = operation(access);
  const file = parsePolicyFile('policy.json', JSON.stringify({ profile: 'none', ...policy }));
  return authorize(buildPolicy(loadPolicyConfig(parseOptions(flags, {})), catalogOf(one), file), one).effect;
}

describe('what has not been reviewed is allowed by its exact name only', () => {
  test.each<[what: string, policy: object]>([
    ['a glob of names', { allow: ['project_*'] }],
    ['everything', { allow: ['*'] }],
    ['a glob of keys', { allow: ['GET /api/latest/*'] }],
    ['a path', { allow: [{ path: '/api/latest/projects/{projectKey}/gadgets' }] }],
    ['a tag', { allow: [{ tag: 'Gadget' }] }],
    ['a method', { allow: [{ method: 'GET' }] }],
    ['a tag and a permission', { allow: [{ tag: 'Gadget', permission: 'PROJECT_READ' }] }],
    ['the profile read-all', { profile: 'read-all' }],
    ['a profile that lists it', { profile: 'read-only' }],
    ['the profile of audits', { profile: 'admin-audit' }],
  ])('[S64] not by %s; control: reviewed as a read it is', (_, policy) => {
    expect([decide('unknown', policy), decide('read', policy)]).toEqual(['deny', 'allow']);
  });

  test.each(['project_gadgets_list', KEY])('by %s', (name) => {
    expect(decide('unknown', { allow: [name] })).toBe('allow');
  });

  test.each<[what: string, policy: object, flags?: Flags]>([
    ['a scope', { scope: { projects: ['PLAT'] } }],
    ['read-only', {}, { readOnly: true }],
  ])('[S64] not by its exact name under %s; control: reviewed as a read it is', (_, policy, flags) => {
    const allow = { allow: ['project_gadgets_list'], ...policy };
    expect([decide('unknown', allow, flags), decide('read', allow, flags)]).toEqual(['deny', 'allow']);
  });

  test.each<[rule: object]>([
    [{ access: 'delete' }],
    [{ access: ['write', 'admin'] }],
    [{ mark: 'credential' }],
    [{ effect: 'merge' }],
    [{ domain: 'repository' }],
  ])('[S64] it may be what the deny rule %j means; control: reviewed as a read it is not', (rule) => {
    const policy = { allow: ['project_gadgets_list'], deny: [rule] };
    expect([decide('unknown', policy), decide('read', policy)]).toEqual(['deny', 'allow']);
  });

  test('[S64] its calls count as those of admin, and it is announced as destructive; control: a read is not', () => {
    const limiter = createCallLimiter({
      callsPerMinute: 0,
      perAccess: { read: 0, write: 0, delete: 0, admin: 1 },
      maxBodyBytes: 1,
    });
    limiter.count('unknown');
    expect(() => {
      limiter.check('unknown');
    }).toThrow(AppError);
    limiter.check('read');
    expect(annotate(operation('unknown'))).toMatchObject({ readOnlyHint: false, destructiveHint: true });
    expect(annotate(operation('read'))).toEqual({ readOnlyHint: true });
  });

  test('[S64] a person confirms it where deletes are confirmed; control: a read goes without', async () => {
    const limits = { callsPerMinute: 0, perAccess: { read: 0, write: 0, delete: 0, admin: 0 }, maxBodyBytes: 1 };
    const controls: CallControls = { confirm: ['delete'], confirmTimeoutMs: 1000, dryRun: false, limits };
    const keep = (text: string): string => text;
    const audit = openAuditSink(
      { mode: 'off', file: undefined, arguments: false },
      createLog('silent', keep),
    ).forCaller(LIBRARY_CALLER, keep, keep);
    const allow = (access: Operation['access']): Promise<string> => {
      const one = operation(access);
      const values = { projectKey: 'PLAT' };
      const request = buildRequest(parseBaseUrl('http://127.0.0.1:9', true), new RouteIndex([one]), one, values);
      const ready = { request, body: undefined, values, dryRun: false };
      const guards = { controls, limiter: createCallLimiter(limits), mask: keep };
      return runCallGuards(guards, ready, {}, audit.begin(one.name, values, {}));
    };
    await expect(allow('unknown')).rejects.toMatchObject({ code: 'not-confirmed' });
    await expect(allow('read')).resolves.toBe('send');
  });
});
