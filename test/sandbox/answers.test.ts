import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/sandbox/routes/routes.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { fieldsUnknown } from '../helpers/fields-unknown.ts';
import { mainWrites } from '../helpers/main-writes.ts';
import { answerProblems } from '../helpers/response-schema.ts';
import { type SeededSandbox, startSeededSandbox } from '../helpers/seeded-sandbox.ts';

const base = '/api/latest/projects/{projectKey}/repos/{repositorySlug}';
/** Lists that only a system administrator may read. */
const ADMIN = /^\/api\/latest\/admin\//;
let seeded: SeededSandbox;

beforeAll(async () => {
  seeded = await startSeededSandbox();
});
afterAll(() => seeded.sandbox.close());

describe('every GET of the route table', () => {
  it.each(routes.filter(([method]) => method === 'GET').map(([, template]) => template))('%s', async (template) => {
    const { sandbox, pathOf } = seeded;
    const path = pathOf(template);
    const as = ADMIN.test(template) ? 'admin' : 'jdoe';
    const { status, json, headers } = await callSandbox(sandbox, 'GET', path, { as });
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(headers.get('x-ausername')).toBe(as);
    expect(answerProblems('GET', template, status, json)).toEqual([]);
    expect(await fieldsUnknown(`GET ${template}`, json)).toEqual([]);
  });
});

describe('the comparison with the document', () => {
  it('finds what is wrong: a control', () => {
    const template = `${base}/pull-requests/{pullRequestId}`;
    expect(answerProblems('GET', template, 200, { id: 'three', fromRef: {} })).not.toEqual([]);
    expect(answerProblems('GET', '/api/latest/none', 200, {})).not.toEqual([]);
  });
  it('and knows which fields _fields would reject: a control', async () => {
    const pulls = { values: [{ id: 3, author: { usr: {} }, more: 1 }] };
    expect(await fieldsUnknown(`GET ${base}/pull-requests`, pulls)).toEqual(['values.author.usr', 'values.more']);
  });
});

describe('the main writes', () => {
  it.each(mainWrites)('%s %s answers %i as documented', async (method, template, wanted, body) => {
    const { sandbox, pathOf, set } = seeded;
    set('emoticon', 'thumbsup');
    set('permission', 'REPO_WRITE');
    const { status, json, text } = await callSandbox(
      sandbox,
      method,
      pathOf(template),
      body === undefined ? {} : { body },
    );
    expect({ status, text: status === wanted ? '' : text }).toEqual({ status: wanted, text: '' });
    expect(answerProblems(method, template, status, json)).toEqual([]);
    expect(await fieldsUnknown(`${method} ${template}`, json)).toEqual([]);
  });
});
