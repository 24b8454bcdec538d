import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallerContext } from '../../../src/runtime/call/caller-context.ts';
import { performCall } from '../../../src/runtime/call/perform-call.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import type { CallerIdentity } from '../../../src/runtime/identity/principal.ts';
import { openAuditSink } from '../../../src/runtime/observability/audit/audit-sink.ts';
import type { LineSink } from '../../../src/runtime/observability/audit/line-sink.ts';
import { createLog } from '../../../src/runtime/observability/log.ts';
import * as deciding from '../../../src/runtime/policy/decide/authorize.ts';
import { createValueMask } from '../../../src/runtime/secrets/mask.ts';
import { Secret } from '../../../src/runtime/secrets/secret.ts';
import { type Line, recordsOf } from '../../helpers/read-records.ts';
import { waitUntil } from '../../helpers/wait-until.ts';
import { openTools } from './open.ts';
import { bitbucketForCalls, HOME, json } from './performing.ts';

vi.mock('../../../src/runtime/policy/decide/authorize.ts', async (load) => {
  const original = await load<typeof deciding>();
  return { ...original, authorize: vi.fn(original.authorize) };
});

const bitbucket = bitbucketForCalls();
const WRITE = ['pulls_create', { ...HOME, body: { title: 'a', fromRef: { id: 'b' } } }] as const;
const READ = ['repo_get', HOME] as const;
const asIs = (text: string): string => text;

interface Recording {
  readonly context: CallerContext;
  readonly lines: () => readonly Line[];
  /** Called for each line, with whether it has to be on the disk. */
  readonly onLine: { act: (durable: boolean) => Promise<void> };
}

const IDENTITY: CallerIdentity = { principal: { id: 'library', method: 'none' }, transport: 'library' };

/** A caller whose records go where the test decides. */
function recording(identity = IDENTITY, mask = asIs, policy: object = { allow: ['*'] }): Recording {
  let text = '';
  const onLine = { act: (): Promise<void> => Promise.resolve() };
  const sink: LineSink = {
    append: async (line, durable) => {
      await (onLine as Recording['onLine']).act(durable);
      text += line;
    },
    reopen: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const config = { mode: 'all', file: undefined, arguments: false } as const;
  const audit = openAuditSink(config, createLog('silent', asIs), sink).forCaller(identity, mask, mask);
  return { context: { ...openTools(bitbucket.url, { policy }), audit }, lines: () => recordsOf(text), onLine };
}

describe('the record of a call', () => {
  test.for([
    ['[S34] a write is sent after its intent is on the disk', WRITE, true],
    ['control: a read has no intent to wait for', READ, false],
  ] as const)('%s', async ([, [name, input], waits]) => {
    const { context, onLine } = recording();
    const held: (() => void)[] = [];
    onLine.act = (durable) => (durable ? new Promise<void>((resolve) => held.push(resolve)) : Promise.resolve());
    const call = performCall(context, name, input);
    await waitUntil('it goes on', () => held.length + bitbucket.requests.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([held.length, bitbucket.requests.length]).toEqual(waits ? [1, 0] : [0, 1]);
    for (const release of held) release();
    await call;
    expect(bitbucket.requests).toHaveLength(1);
  });

  test.for([
    ['[S35] a write is rejected', WRITE, 'audit-failed', 0],
    ['control: a read is sent', READ, 'sent', 1],
  ] as const)('when it cannot be written, %s', async ([, [name, input], code, requests]) => {
    const { context, onLine } = recording();
    onLine.act = () => Promise.reject(new Error('EIO'));
    const result = await performCall(context, name, input).then(
      () => 'sent',
      (error: unknown) => (error instanceof AppError ? error.code : 'other'),
    );
    expect([result, bitbucket.requests.length]).toEqual([code, requests]);
  });

  test('[S34] is written before its result is returned', async () => {
    const { context, lines, onLine } = recording();
    onLine.act = () => new Promise((resolve) => setTimeout(resolve, 30));
    await performCall(context, ...READ);
    expect(lines()).toHaveLength(1);
  });
});

describe('who calls', () => {
  const TOKEN = 'zq-secret-token-4711';
  const mask = createValueMask([new Secret(TOKEN)]);

  test('[S37 S73] is masked, bounded and escaped like other recorded texts', async () => {
    const id = `stdio:${'x'.repeat(116)}${TOKEN}`;
    const { context, lines } = recording({ principal: { id, method: 'os-user' }, transport: 'stdio' }, mask);
    await performCall(context, ...READ, { session: `\u001b[2J\n{"log":"audit"}${'s'.repeat(300)}` });
    const [{ principal, session } = {}] = lines();
    expect(lines()).toHaveLength(1);
    expect(principal).toEqual({ id: `stdio:${'x'.repeat(116)}[redac`, method: 'os-user' });
    expect(String(session)).toHaveLength(128);
  });

  test('is recorded without a session where there is none', async () => {
    const { context, lines } = recording();
    await performCall(context, ...READ);
    expect(lines()[0]).toMatchObject({ ...IDENTITY, session: null, client: null });
  });
});

describe('a call is decided once', () => {
  const authorize = vi.mocked(deciding.authorize);
  beforeEach(() => {
    authorize.mockClear();
  });
  const PAGED = { ...HOME, _maxItems: 3 };

  test.for<readonly [title: string, name: string, input: object, decision: object, times: number]>([
    ['that is sent', ...READ, { decision: 'allow', outcome: 'ok' }, 1],
    ['that writes', ...WRITE, { decision: 'allow', outcome: 'ok' }, 1],
    ['with wrong arguments', 'repo_get', {}, { decision: 'allow', outcome: 'invalid-arguments' }, 1],
    ['of a denied tool', 'repo_delete', HOME, { decision: 'deny', outcome: 'unknown-tool' }, 1],
    ['beyond the scope', 'repo_get', { ...HOME, projectKey: 'ELSE' }, { decision: 'deny', outcome: 'denied' }, 1],
    ['of no tool', 'no_such_tool', {}, { decision: 'deny', outcome: 'unknown-tool' }, 0],
    ['of three pages, each page', 'pulls_list', PAGED, { decision: 'allow', outcome: 'ok' }, 3],
  ])('%s', async ([, name, input, decision, times]) => {
    let page = 0;
    bitbucket.reply = (request, response) => {
      page += 1;
      json(name === 'pulls_list' ? { values: [page], isLastPage: page === 3, nextPageStart: page } : {})(
        request,
        response,
      );
    };
    const policy = { allow: ['*'], deny: ['repo_delete'], scope: { projects: ['PLAT'] } };
    const { context, lines } = recording(IDENTITY, asIs, policy);
    await performCall(context, name, input).catch(() => undefined);
    expect(lines().at(-1)).toMatchObject({ phase: 'outcome', ...decision });
    expect(authorize).toHaveBeenCalledTimes(times);
  });
});
