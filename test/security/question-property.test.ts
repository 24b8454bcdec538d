import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { isSecretName } from '../../src/runtime/secrets/secret-name.ts';
import { makeArguments } from '../helpers/make-arguments.ts';
import { missingFromQuestion } from '../helpers/missing-from-question.ts';
import { randomArguments } from '../helpers/random-arguments.ts';
import { type GatedServer, startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, type StubRequest, startStub } from '../helpers/start-stub.ts';

const RUNS = 6;
const changing = catalog.operations.filter(({ access }) => access !== 'read');

let stub: Stub;
let server: GatedServer;

beforeAll(async () => {
  stub = await startStub();
  server = await startGatedServer({
    url: stub.url,
    // An operation with an unreviewed body is allowed by its exact name only.
    policy: ['--profile', 'none', '--allow', ...changing.map(({ name }) => name)],
    args: ['--confirm', 'write', '--access-calls-per-minute', 'write=unlimited', 'delete=unlimited', 'admin=unlimited'],
    env: { BITBUCKET_AUDIT: 'off' },
    answer: () => ({ action: 'accept', content: { confirm: true } }),
  });
});
afterAll(async () => {
  await server.close();
  await stub.close();
});

/** One call after a yes: the question and the request, or the error when nothing was sent. */
async function callAsked(
  name: string,
  input: Record<string, unknown>,
): Promise<{ question: string; request?: StubRequest; rejected: string }> {
  const [asked, sent] = [server.questions.length, stub.requests.length];
  const result = await server.call(name, input);
  const [question = '', ...more] = server.questions.slice(asked);
  const [request, ...others] = stub.requests.slice(sent);
  expect([more, others]).toEqual([[], []]);
  return {
    question,
    rejected: result.isError === true ? textOf(result) : '',
    ...(request === undefined ? {} : { request }),
  };
}

/** All texts of the arguments, each with whether a name on its path names a secret. */
function* textsIn(value: unknown, telling = false): Generator<readonly [text: string, telling: boolean]> {
  if (typeof value === 'string') yield [value, telling];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* textsIn(member, telling || isSecretName(name));
}

/** Texts that only occur under a telling name, and are too long to be part of another text by chance. */
function secretsIn(input: unknown): string[] {
  const texts = [...textsIn(input)];
  const plain = texts.flatMap(([text, telling]) => (telling ? [] : [text]));
  return texts.flatMap(([text, telling]) =>
    telling && text.length > 8 && !plain.some((other) => other.includes(text)) ? [text] : [],
  );
}

const placeOf = (operation: Operation) => (name: string) => {
  const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
  return parameter === undefined
    ? ('query' as const)
    : parameter.multiSegment === true
      ? ('segments' as const)
      : ('segment' as const);
};

describe('the question shows every value that is sent, or names it as a secret that was left out', () => {
  test.for(changing.map((operation) => [operation.name, operation] as const))('[S28] [S29] %s', async ([
    name,
    operation,
  ]) => {
    const schema = catalog.inputSchema(operation);
    // Ordinary arguments always fit: with all of them, and with the fewest, the person is asked and the call is sent.
    for (const fill of ['least', 'most'] as const) {
      const { question, request, rejected } = await callAsked(name, makeArguments(schema, fill, placeOf(operation)));
      if (request === undefined) throw new Error(`not sent: ${rejected}`);
      expect(missingFromQuestion(request, question)).toEqual([]);
    }
    await fc.assert(
      fc.asyncProperty(randomArguments(operation, schema), async (input) => {
        const { question, request, rejected } = await callAsked(name, input);
        if (request === undefined) {
          expect(rejected).toContain('othing was sent');
          return;
        }
        expect(missingFromQuestion(request, question)).toEqual([]);
        for (const secret of secretsIn(input)) expect(question).not.toContain(secret);
        expect(question.length).toBeLessThanOrEqual(10_000);
        expect(question).not.toMatch(/[^\n\P{C}]|<!--|\]\(/u);
      }),
      { numRuns: RUNS },
    );
  });

  test('[S29] control: a question that is cut, or lacks one line or one member, is noticed', async () => {
    const body = {
      name: 'ci',
      url: 'https://ci.example.org/',
      events: ['repo:refs_changed', 'pr:opened'],
      active: true,
    };
    const { question, request } = await callAsked('repo_webhooks_create', {
      projectKey: 'PLAT',
      repositorySlug: 'api',
      body,
    });
    if (request === undefined) throw new Error('not sent');
    expect(missingFromQuestion(request, question)).toEqual([]);
    const values = question.split('\n').filter((line) => line.startsWith('body.'));
    expect(values).toHaveLength(4);
    for (const line of values) expect(missingFromQuestion(request, question.replace(line, ''))).toHaveLength(1);
    expect(missingFromQuestion(request, question.replace(', pr:opened', ''))).toHaveLength(1);
    expect(missingFromQuestion(request, question.slice(0, -3))).toHaveLength(1);
  });
});
