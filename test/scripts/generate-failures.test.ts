import { expect, test } from 'vitest';
import type { SpecErrorCode } from '../../scripts/lib/spec-error.ts';
import { caught } from './caught.ts';
import { type Change, generateFixture } from './generate-fixture.ts';

const LIST = 'GET /api/latest/projects';
const CREATE = 'POST /api/latest/projects/{projectKey}/repos';
const RAW = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}';
const WEBHOOK = '/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}';
const SEARCH = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search';
const WRITE = { access: 'write', effects: ['change-settings'] };
const TARGET = "$.paths['/api/latest/projects'].get";
const GONE = { target: `${TARGET}.parameters[3]`, remove: true };
const CLOSED = { type: 'object', properties: { slug: { type: 'string' } }, additionalProperties: false };

/** Each makes a change of one reviewed file. */
const entry =
  (key: string, more: object): Change =>
  ({ operations: { operations } }) => {
    operations[key] = { ...operations[LIST], name: 'other', ...operations[key], ...more };
  };
/** Next calls of a write whose response has the member `key` alone, and no arguments but projectKey and repositorySlug. */
const next = (...calls: readonly unknown[]): Change => entry(SEARCH, { ...WRITE, next: calls });
const webhook = (sources: object): Change => next({ tool: 'repo_webhook_get', with: sources });
const deprecated: Change = (reviewed) => {
  action({ target: `$.paths['${WEBHOOK}'].get`, update: { deprecated: true } })(reviewed);
  webhook({ webhookId: '/key' })(reviewed);
};
const secret: Change = (reviewed) => {
  entry(SEARCH, { secrets: ['/key'], noSecrets: undefined })(reviewed);
  webhook({ webhookId: '/key' })(reviewed);
};
const noEntry: Change = ({ operations }) => {
  operations.operations = Object.fromEntries(Object.entries(operations.operations).filter(([key]) => key !== LIST));
};
const body =
  (key: string, schema: object): Change =>
  ({ bodies }) => {
    bodies.bodies[key] = { schema, examples: [{}] };
  };
const preset =
  (name: string): Change =>
  ({ profiles }) => {
    profiles.profiles['read-only'].push(name);
  };
const action =
  (...some: readonly object[]): Change =>
  ({ overlay }) => {
    overlay.actions.push(...some.map((one) => ({ description: '[made] why', ...one })));
  };
const first = (update: object): Change => action({ target: `${TARGET}.parameters[0]`, update });
const header = (update: object): Change => action({ target: `${TARGET}.parameters[3]`, update });
const noExamples: Change = ({ bodies }) => {
  bodies.bodies[CREATE] = { schema: CLOSED, examples: [] };
};
const lacking =
  (name: string): Change =>
  ({ bodies }) => {
    bodies.bodies[CREATE] = { schema: CLOSED, examples: [{}], lacks: { '1.0': [name] } };
  };
const described =
  (name: string, description: string): Change =>
  ({ parameters }) => {
    parameters.parameters[name] = { description };
  };
const words =
  (key: string, ...phrases: readonly unknown[]): Change =>
  (reviewed) => {
    reviewed['search-words/repository'].words[key] = phrases;
  };
const requests =
  (key: string, ...asked: readonly unknown[]): Change =>
  (reviewed) => {
    reviewed['search-words/repository'].requests[key] = asked;
  };
const noDescriptions: Change = ({ parameters }) => {
  parameters.parameters = {};
};
const otherOverlay: Change = ({ overlay }) => {
  overlay.overlay = '2.0.0';
};
const stray = { name: 'x', in: 'path', required: true, schema: { type: 'string' } };

const failures: readonly [what: string, code: SpecErrorCode, remedy: string, change: Change][] = [
  ['an operation without an entry', 'OPERATION_WITHOUT_ENTRY', 'proposed name: projects_list', noEntry],
  ['an entry without an operation', 'ENTRY_WITHOUT_OPERATION', 'remove the entry', entry('GET /gone', {})],
  ['a body without an operation', 'ENTRY_WITHOUT_OPERATION', 'remove the entry', body(LIST, CLOSED)],
  ['two operations of one name', 'NAME_DUPLICATE', 'own name', entry(CREATE, { name: 'projects_list' })],
  ['a name of 49 characters', 'NAME_INVALID', 'at most 48', entry(CREATE, { name: 'a'.repeat(49) })],
  ['a name with other characters', 'NAME_INVALID', 'a-z', entry(CREATE, { name: 'repo-create' })],
  ['no access', 'ENTRY_INCOMPLETE', 'read, write, delete, admin', entry(LIST, { access: undefined })],
  ['an unknown access', 'ENTRY_INCOMPLETE', 'read, write, delete, admin', entry(LIST, { access: 'all' })],
  ['no effects', 'ENTRY_INCOMPLETE', 'write []', entry(LIST, { effects: undefined })],
  ['an empty list of effects', 'ENTRY_INCOMPLETE', '[none]', entry(LIST, { effects: [] })],
  ['an unknown effect', 'ENTRY_INCOMPLETE', 'read-settings, change-settings', entry(LIST, { effects: ['read'] })],
  ['none beside an effect', 'ENTRY_INCOMPLETE', 'out', entry(LIST, { effects: ['read-settings', 'none'] })],
  [
    'effects in another order',
    'ENTRY_INCOMPLETE',
    '[read-settings, change-settings]',
    entry(LIST, { effects: ['change-settings', 'read-settings'] }),
  ],
  [
    'an effect of two lines',
    'REVIEWED_FILE_INVALID',
    'as text',
    ({ effects }) => void Object.assign(effects.effects, { x: 'a\nb' }),
  ],
  ['no domain', 'ENTRY_INCOMPLETE', 'instance', entry(LIST, { domain: undefined })],
  ['no marks', 'ENTRY_INCOMPLETE', 'write []', entry(LIST, { marks: undefined })],
  ['a credential without a word of secrets', 'ENTRY_INCOMPLETE', 'noSecrets', entry(LIST, { marks: ['credential'] })],
  [
    'secrets and a reason for none',
    'ENTRY_INCOMPLETE',
    'keep one',
    entry(LIST, { secrets: ['/a'], noSecrets: 'None.' }),
  ],
  ['secrets that are no pointers', 'ENTRY_INCOMPLETE', '/token', entry(LIST, { secrets: ['token'] })],
  ['an empty list of secrets', 'ENTRY_INCOMPLETE', '/token', entry(LIST, { secrets: [] })],
  ['a secret outside the answer', 'SECRET_POINTS_NOWHERE', 'correct the pointer', entry(LIST, { secrets: ['/gone'] })],
  ['no reach', 'ENTRY_INCOMPLETE', 'instance', entry(LIST, { reach: undefined })],
  ['no places', 'ENTRY_INCOMPLETE', 'write []', entry(LIST, { places: undefined })],
  ['no description', 'ENTRY_INCOMPLETE', 'text', entry(LIST, { description: '' })],
  ['a long description', 'ENTRY_INCOMPLETE', 'at most 200', entry(LIST, { description: 'a'.repeat(201) })],
  ['a misspelt key', 'ENTRY_INCOMPLETE', 'beyond', entry(LIST, { beyound: [] })],
  [
    'a place that is no parameter',
    'PLACE_POINTS_NOWHERE',
    'correct "at"',
    entry(LIST, { places: [{ in: 'query', at: 'gone', kind: 'project' }] }),
  ],
  [
    'a place outside the body',
    'PLACE_POINTS_NOWHERE',
    'body schema',
    entry(CREATE, { places: [{ in: 'body', at: '/project/id', kind: 'project-id' }] }),
  ],
  ['parameters that nobody described', 'PARAMETER_WITHOUT_DESCRIPTION', 'parameters.yaml', noDescriptions],
  ['a general description of no parameter', 'ENTRY_WITHOUT_OPERATION', 'remove the entry', described('gone', 'Gone.')],
  ['a parameter described at length', 'ENTRY_INCOMPLETE', '90 characters', described('order', 'a'.repeat(91))],
  ['a version that lacks no property of the body', 'ENTRY_INCOMPLETE', 'optional properties', lacking('gone')],
  ['a body without an example', 'ENTRY_INCOMPLETE', 'smallest body', noExamples],
  [
    'a description of no parameter',
    'PARAMETER_UNMAPPED',
    'correct the name',
    entry(LIST, { parameters: { gone: 'Gone.' } }),
  ],
  [
    'an open body',
    'SCHEMA_UNSUPPORTED',
    'additionalProperties',
    body(CREATE, { ...CLOSED, additionalProperties: true }),
  ],
  ['a composed body', 'SCHEMA_UNSUPPORTED', 'README', body(CREATE, { ...CLOSED, oneOf: [CLOSED] })],
  ['a body of two types', 'SCHEMA_UNSUPPORTED', 'one of', body(CREATE, { type: ['string', 'object'] })],
  ['a body array without items', 'SCHEMA_UNSUPPORTED', 'map with a type', body(CREATE, { type: 'array' })],
  ['a preset with a write', 'PROFILE_INVALID', 'no preset holds', preset('project_repos_create')],
  ['a preset with a marked read', 'PROFILE_INVALID', 'no preset holds', preset('repo_webhook_get')],
  ['a preset with an unknown tool', 'PROFILE_INVALID', 'no preset holds', preset('gone')],
  [
    'an overlay target that is gone',
    'OVERLAY_NO_MATCH',
    'remove the action',
    action({ target: '$.paths.gone', remove: true }),
  ],
  [
    'an overlay action that changes nothing',
    'OVERLAY_NO_CHANGE',
    'remove the action',
    action({ target: TARGET, update: { operationId: 'getPage' } }),
  ],
  ['an overlay target that is no JSONPath', 'OVERLAY_INVALID', 'RFC 9535', action({ target: '$..[', remove: true })],
  ['an overlay action that does nothing', 'OVERLAY_INVALID', 'what it does', action({ target: TARGET })],
  ['a correction without an id', 'FIX_INCOMPLETE', 'an-id-of-its-own', action({ ...GONE, description: 'why' })],
  ['a correction without a reason', 'FIX_INCOMPLETE', 'say why', action({ ...GONE, description: '[made] ' })],
  ['two corrections of one id', 'FIX_DUPLICATE', 'its own id', action(GONE, GONE)],
  ['a proof that is no test', 'FIX_INCOMPLETE', 'test/….test.ts', action({ ...GONE, 'x-shown-by': 'README.md' })],
  ['an overlay of another version', 'OVERLAY_INVALID', '1.0.0', otherOverlay],
  [
    'a parameter without a type',
    'PARAMETER_WITHOUT_TYPE',
    'overlay.yaml',
    action({ target: `${TARGET}.parameters[0].schema.type`, remove: true }),
  ],
  ['an object as parameter', 'PARAMETER_WITHOUT_TYPE', 'overlay.yaml', first({ schema: { type: 'object' } })],
  ['an array parameter without items', 'PARAMETER_WITHOUT_TYPE', 'overlay.yaml', first({ schema: { type: 'array' } })],
  [
    'a numbered group whose items are open',
    'PARAMETER_WITHOUT_TYPE',
    'overlay.yaml',
    first({ 'x-numbered': true, schema: { type: 'array', items: { type: 'object' } } }),
  ],
  ['a parameter in a cookie', 'PARAMETER_UNMAPPED', 'path and query', first({ in: 'cookie' })],
  ['a parameter written another way', 'PARAMETER_UNMAPPED', 'teach the runtime', first({ style: 'pipeDelimited' })],
  ['a parameter named body', 'PARAMETER_UNMAPPED', 'not "body"', header({ name: 'body', in: 'query' })],
  ['a parameter with a blank in its name', 'PARAMETER_UNMAPPED', 'names are', header({ name: 'a b', in: 'query' })],
  [
    'an unknown media type',
    'UNKNOWN_MEDIA_TYPE',
    'media-type.ts',
    action({ target: `${TARGET}.responses['200'].content`, update: { 'text/csv': {} } }),
  ],
  [
    'a body with two media types',
    'UNKNOWN_MEDIA_TYPE',
    'leave one',
    action({ target: '$..requestBody.content', update: { 'text/plain': {} } }),
  ],
  [
    'a placeholder without a parameter',
    'PLACEHOLDER_WITHOUT_PARAMETER',
    'declare it',
    action({ target: "$.paths['/api/latest/projects/{projectKey}/repos'].post.parameters[0]", remove: true }),
  ],
  [
    'a path parameter without a placeholder',
    'PARAMETER_WITHOUT_PLACEHOLDER',
    'remove it',
    action({ target: `${TARGET}.parameters`, update: stray }),
  ],
  ['next calls of a read', 'ENTRY_INCOMPLETE', 'only a write', entry(RAW, { next: [{ tool: 'projects_list' }] })],
  ['no next call in a list', 'ENTRY_INCOMPLETE', '- tool: name', next()],
  ['four next calls', 'ENTRY_INCOMPLETE', '- tool: name', next(...['a', 'b', 'c', 'd'].map((tool) => ({ tool })))],
  ['a next call twice', 'ENTRY_INCOMPLETE', 'keep one', next({ tool: 'projects_list' }, { tool: 'projects_list' })],
  ['a next call that is a name', 'ENTRY_INCOMPLETE', 'write tool: name', next('projects_list')],
  ['a next call with another key', 'ENTRY_INCOMPLETE', 'write tool: name', next({ tool: 'projects_list', why: 'x' })],
  ['a next call with a whole body', 'ENTRY_INCOMPLETE', 'body.name', webhook({ body: '/key' })],
  ['a source that is no text', 'ENTRY_INCOMPLETE', 'JSON Pointer', webhook({ webhookId: 7 })],
  ['a source that is the whole response', 'ENTRY_INCOMPLETE', 'JSON Pointer', webhook({ webhookId: '' })],
  ['a source that is no JSON Pointer', 'ENTRY_INCOMPLETE', 'JSON Pointer', webhook({ webhookId: '/key~2' })],
  ['a next call of no tool', 'NEXT_CALL_INVALID', 'see next', next({ tool: 'gone_get' })],
  ['a next call of a deprecated tool', 'NEXT_CALL_INVALID', 'see next', deprecated],
  ['a next call with an unknown argument', 'NEXT_CALL_INVALID', 'see next', webhook({ webhookId: '/key', x: '/key' })],
  ['a next call without a required argument', 'NEXT_CALL_INVALID', 'see next', webhook({})],
  ['a source that is no argument', 'NEXT_CALL_INVALID', 'see next', webhook({ webhookId: 'hookId' })],
  ['a source that is not in the response', 'NEXT_CALL_INVALID', 'see next', webhook({ webhookId: '/id' })],
  ['a source that is a secret', 'NEXT_CALL_INVALID', 'see next', secret],
  ['words of users for no operation', 'SEARCH_WORDS_INVALID', 'search-words', words('GET /gone', 'lost')],
  ['words of users in the file of another domain', 'SEARCH_WORDS_INVALID', 'search-words', words(LIST, 'teams')],
  ['a phrase of users with 41 characters', 'SEARCH_WORDS_INVALID', 'search-words', words(RAW, 'a'.repeat(41))],
  ['a phrase of users that is no text', 'SEARCH_WORDS_INVALID', 'search-words', words(RAW, true)],
  ['a phrase of users twice', 'SEARCH_WORDS_INVALID', 'search-words', words(RAW, 'cat', 'cat')],
  ['no phrase of users', 'SEARCH_WORDS_INVALID', 'search-words', words(RAW)],
  [
    'thirteen phrases of users',
    'SEARCH_WORDS_INVALID',
    'search-words',
    words(RAW, ...Array.from({ length: 13 }, (_, at) => `word ${at}`)),
  ],
  ['a request of users for no operation', 'SEARCH_WORDS_INVALID', 'search-words', requests('GET /gone', 'find it')],
  ['a request of another domain', 'SEARCH_WORDS_INVALID', 'search-words', requests(LIST, 'which teams are there')],
  ['a request of 101 characters', 'SEARCH_WORDS_INVALID', 'search-words', requests(RAW, 'a'.repeat(101))],
  ['a request twice', 'SEARCH_WORDS_INVALID', 'search-words', requests(RAW, 'print it', 'print it')],
  [
    'thirteen requests of users',
    'SEARCH_WORDS_INVALID',
    'search-words',
    requests(RAW, ...Array.from({ length: 13 }, (_, at) => `request ${at}`)),
  ],
  [
    'an operationId twice',
    'OPERATION_ID_DUPLICATE',
    'one operation',
    action({ target: TARGET, update: { operationId: 'create' } }),
  ],
];

test.each(failures)('%s stops the run with %s', async (_, code, remedy, change) => {
  const problems = await caught(() => generateFixture(change));
  const problem = problems.find((candidate) => candidate.code === code);
  expect([problems.map((candidate) => candidate.code), problem?.remedy]).toEqual([
    expect.arrayContaining([code]),
    expect.stringContaining(remedy),
  ]);
  expect(problem?.where).toMatch(/GET |POST |yaml|overlay action 1/);
});

test('control: the unchanged fixture generates', async () => {
  expect((await generateFixture()).size).toBe(16);
});

test('control: next calls with every required argument are generated', async () => {
  const files = await generateFixture(webhook({ webhookId: '/key' }));
  expect(files.get('next-calls.ts')).toContain(
    '"repo_webhooks_search": [{"tool":"repo_webhook_get","with":{"webhookId":"/key"}}]',
  );
  expect((await generateFixture()).get('next-calls.ts')).not.toContain('repo_webhook_get');
});

test('an overlay failure names the correction by its id', async () => {
  const run = (): Promise<unknown> =>
    generateFixture(action({ target: '$.paths.gone', description: '[fix-1] why', remove: true }));
  expect((await caught(run))[0]?.where).toBe('overlay.yaml [fix-1]');
});

test('all problems are reported at once', async () => {
  expect(await caught(() => generateFixture(noDescriptions))).toHaveLength(6);
});
