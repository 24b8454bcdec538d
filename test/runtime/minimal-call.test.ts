import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minimalCall } from '../../src/runtime/call/minimal-call.ts';
import { withReserved } from '../../src/runtime/call/reserved-arguments.ts';
import { createArgumentsValidator } from '../../src/runtime/call/validate-arguments.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

let stub: Stub;
let server: StartedServer;

beforeAll(async () => {
  stub = await startStub();
  server = await startServer({ url: stub.url, args: ['--allow', 'pull_request_comments_create'] });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

test('the minimal call of every operation passes', async () => {
  const validate = createArgumentsValidator((operation) => withReserved(operation, catalog.inputSchema(operation)));
  const refused: string[] = [];
  for (const operation of catalog.operations) {
    try {
      validate(operation, await minimalCall(operation, catalog.inputSchema(operation)));
    } catch {
      refused.push(operation.name);
    }
  }
  expect(refused).toEqual([]);
});

describe('an error about arguments', () => {
  const home = { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1 };
  const rows = [
    ['nothing given', {}, "'pullRequestId' is required"],
    [
      'a number as text',
      { ...home, pullRequestId: '7', body: { text: 'x' } },
      '/pullRequestId: got the text "7": give the number 7',
    ],
    ['an unknown name', { ...home, body: { txt: 'x' } }, "did you mean 'text'?"],
    ['a value that is not allowed', { ...home, body: { text: 'x', severity: 'BLOKER' } }, 'nearest is BLOCKER'],
  ] as const;
  test.for(rows)('%s: says what is wrong and shows a call that would pass', async ([, input, problem]) => {
    const before = stub.requests.length;
    const result = await server.call('pull_request_comments_create', input);
    const text = textOf(result);
    expect(result.isError).toBe(true);
    expect(text).toContain(problem);
    const shown = /A minimal call takes (\{.*\})\. Correct/.exec(text)?.[1] ?? '';
    expect(stub.requests).toHaveLength(before);
    const again = await server.call('pull_request_comments_create', JSON.parse(shown) as Record<string, unknown>);
    expect(textOf(again)).not.toContain('minimal call');
    expect(stub.requests).toHaveLength(before + 1);
  });
});
