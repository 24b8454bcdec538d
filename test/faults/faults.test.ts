import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';
import { double, faultRows, good, MAX_ANSWER_BYTES } from './fault-rows.ts';
import { type Hostile, startHostile } from './start-hostile.ts';

const PROJECT = { projectKey: 'PLAT' };
const CREATE = { body: { key: 'PLAT', name: 'Platform' } };
const GOOD = '{"key":"PLAT"}';
const UNKNOWN = 'The request was sent but its outcome is unknown: read the object with projects_list';

let hostile: Hostile;
let server: StartedServer;

beforeAll(async () => {
  hostile = await startHostile();
  server = await startServer({
    url: hostile.url,
    args: ['--timeout', '2', '--stall-timeout', '1', '--connect-timeout', '1', '--max-answer-bytes', MAX_ANSWER_BYTES],
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'projects_create' },
  });
});

afterAll(async () => {
  await server.close();
  await hostile.close();
});

describe('the fault matrix', () => {
  test.for(faultRows)('[S44] $name', async ({ fault, says, unknown, requests = 1 }) => {
    const before = hostile.requests();
    hostile.set(fault);
    const result = await server.call('projects_create', CREATE); // a write: whatever retries there are, it is sent once
    const text = textOf(result);
    expect(result.isError).toBe(true);
    expect(text.slice(0, says.length)).toBe(says);
    if (unknown !== undefined) expect(text.includes(UNKNOWN)).toBe(unknown);
    expect(hostile.requests() - before).toBe(requests);
    hostile.set(good);
    expect(textOf(await server.call('project_get', PROJECT))).toBe(GOOD);
  });

  test.for([0, 20])('[S44] an unsolicited response %s ms after another one is given to no other call', async (wait) => {
    hostile.set(double(wait));
    expect(textOf(await server.call('project_get', PROJECT))).toBe('{"key":"FIRST"}');
    await new Promise((resolve) => setTimeout(resolve, 100));
    hostile.set(good);
    const text = textOf(await server.call('project_get', PROJECT));
    expect(text).not.toContain('SMUGGLED');
    expect(textOf(await server.call('project_get', PROJECT))).toBe(GOOD);
  });

  test('[S44] a server that rejects the connection was sent nothing', async () => {
    const { url, close } = await startHostile();
    await close();
    const other = await startServer({ url, env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'projects_create' } });
    expect(textOf(await other.call('projects_create', CREATE))).toBe(
      'no response from Bitbucket (ECONNREFUSED). A later retry may succeed.',
    );
    expect(await other.toolNames()).toContain('project_get');
    await other.close();
  });

  test('control: the same connection with nothing wrong is answered', async () => {
    const before = hostile.requests();
    hostile.set(good);
    expect(textOf(await server.call('projects_create', CREATE))).toBe(GOOD);
    expect(hostile.requests() - before).toBe(1);
  });
});
