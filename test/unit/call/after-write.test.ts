import { describe, expect, test } from 'vitest';
import { afterWrite } from '../../../src/runtime/call/after-write.ts';
import { createArgumentsValidator } from '../../../src/runtime/call/validate-arguments.ts';
import { catalog } from '../../../src/runtime/catalog/catalog.ts';
import type { Operation } from '../../../src/runtime/catalog/operation.ts';
import { effectiveSchema, exposedOperations } from '../../../src/runtime/policy/decide/authorize.ts';
import { type SuggestedCall, suggestedCalls } from '../../helpers/next-calls.ts';
import { build } from '../policy/build.ts';

const BASE = { origin: 'https://h', contextPath: '', insecure: false };
const HOME = { projectKey: 'PLAT', repositorySlug: 'api' };
const PULL = { ...HOME, pullRequestId: 1 };
const EVERYTHING = catalog.operations.map(({ name }) => name);

interface Given {
  readonly values?: object;
  readonly response?: unknown;
  readonly policy?: object;
  readonly status?: number;
  readonly mask?: (text: string) => string;
}

function get(name: string): Operation {
  const found = catalog.byName.get(name);
  if (found === undefined) throw new Error(`${name} is no operation`);
  return found;
}

function said(name: string, given: Given = {}): string {
  const { values = HOME, response, policy: rules = {}, status = 200, mask = (text: string) => text } = given;
  const policy = build({ profile: 'none', allow: EVERYTHING, ...rules }, {}, catalog);
  const context = {
    policy,
    mask,
    baseUrl: BASE,
    exposed: new Map(exposedOperations(catalog, policy).map((operation) => [operation.name, operation])),
    validate: createArgumentsValidator((operation) => effectiveSchema(policy, operation)),
  };
  return afterWrite(context, {
    operation: get(name),
    values: { ...values },
    content: response === undefined ? { kind: 'none' } : { kind: 'json', value: response },
    status,
    given: {},
    startLine: 1,
    fieldsKnown: false,
    path: '',
    fields: undefined,
    secrets: [],
    revealed: false,
  });
}

describe('what is said of the response', () => {
  const self = (href: unknown) => ({ links: { self: [{ href }] } });
  const rows: readonly (readonly [what: string, response: unknown, status: number, want: string])[] = [
    ['id and other names', { id: 'refs/heads/x', displayId: 'x' }, 200, 'Done: id refs/heads/x, displayId x.'],
    ['key and slug', { id: 1, key: 'NEW', slug: 's', name: 'New' }, 201, 'Done: id 1, key NEW, slug s.'],
    ['a name, where there is nothing else', { id: '', name: 'jdoe' }, 200, 'Done: name jdoe.'],
    ['no name that is no name', { id: {}, name: '' }, 200, 'Done.'],
    ['a version that is a number', { id: 4, version: 0 }, 200, 'Done: id 4, version 0.'],
    ['no version that is a text', { id: 4, version: '1' }, 200, 'Done: id 4.'],
    ['an address of this Bitbucket', { id: 7, ...self('https://h/p/7') }, 200, 'Done: id 7, https://h/p/7'],
    ['an address alone', self('https://h/p/7'), 200, 'Done: https://h/p/7'],
    ['no address elsewhere', { id: 1, ...self('https://evil/p') }, 200, 'Done: id 1.'],
    ['no address that is none', self('nowhere'), 200, 'Done.'],
    ['no links that are no list', { links: { self: 'x' } }, 200, 'Done.'],
    ['no long address', { id: 3, ...self(`https://h/${'x'.repeat(300)}`) }, 200, 'Done: id 3.'],
    ['what is only accepted', { id: 1 }, 202, 'Accepted, to be done soon: id 1.'],
    ['nothing', undefined, 204, 'Done.'],
    ['a list', [{ id: 1 }], 200, 'Done.'],
    ['a value with blanks in quotes', { id: 'a b' }, 200, 'Done: id "a b".'],
  ];
  test.for(rows)('%s', ([, response, status, want]) => {
    // A write without next calls.
    expect(said('repo_watch', { response, status })).toBe(want);
  });
});

const call = (name: string, values: object = HOME): SuggestedCall => ({ name, values: { ...values } });
const fork = (key: unknown, slug: unknown = 'forked') => ({ slug, project: { key } });
const forked = (projectKey: string): readonly SuggestedCall[] =>
  ['repo_branches_list', 'repo_get'].map((name) => call(name, { projectKey, repositorySlug: 'forked' }));
const onlyIn = (projectKey: unknown, operation = 'repo_get'): object => ({
  allow: [{ operation, arguments: { projectKey } }],
});

describe('next calls', () => {
  const rows: readonly (readonly [what: string, tool: string, given: Given, want: readonly SuggestedCall[]])[] = [
    [
      'arguments of the write',
      'repo_label_delete',
      { values: { ...HOME, labelName: 'x' } },
      [call('repo_labels_list')],
    ],
    [
      'values of the response, in the body too',
      'pull_requests_create',
      { response: { id: 7, version: 3 } },
      [
        call('pull_request_get', { ...HOME, pullRequestId: 7 }),
        call('pull_request_merge', { ...HOME, pullRequestId: 7, body: { version: 3 } }),
      ],
    ],
    [
      'none whose value is missing, and a third in its place',
      'pull_requests_create',
      { response: { id: 7 } },
      [call('pull_request_get', { ...HOME, pullRequestId: 7 }), call('pull_requests_list')],
    ],
    [
      'values of the body',
      'repo_file_edit',
      { values: { ...HOME, path: 'docs/a b.md', body: { branch: 'next' } } },
      [call('repo_browse_path_get', { ...HOME, path: 'docs/a b.md', at: 'next' })],
    ],
    ['another home than that of the write', 'repo_fork', { response: fork('~jdoe') }, forked('~jdoe')],
    [
      'a number where text is due',
      'access_tokens_repo_token_create',
      { response: { id: 81 } },
      [call('access_tokens_repo_token_get', { ...HOME, tokenId: '81' }), call('access_tokens_repo_tokens_list')],
    ],
    [
      'text where a number is due',
      'repo_webhooks_create',
      { response: { id: '81' } },
      [call('repo_webhook_get', { ...HOME, webhookId: 81 }), call('repo_webhooks_list')],
    ],
    ...['x', '081', '1e3', '', ' 8', 1.5, 2 ** 53, true, null, {}, [8], undefined].map(
      (id) =>
        [
          `no number from ${JSON.stringify(id)}`,
          'repo_webhooks_create',
          { response: { id } },
          [call('repo_webhooks_list')],
        ] as const,
    ),
    ['no call without the write', 'repo_watch', {}, []],
    ['no text of 301 characters', 'repo_tags_create', { response: { displayId: 'x'.repeat(301) } }, []],
    ['no inherited value', 'projects_create', { values: {}, response: Object.create({ key: 'NEW' }) }, []],
    ['no value that the schema rejects', 'repo_fork', { response: fork('a/b') }, []],
    [
      'no tool that the policy denies',
      'pull_request_reopen',
      { values: PULL, response: { version: 4 }, policy: { deny: ['pull_request_get'] } },
      [call('pull_request_merge', { ...PULL, body: { version: 4 } })],
    ],
    [
      'no value that a rule rejects',
      'repo_update',
      { response: { slug: 'api', project: { key: 'DEV' } }, policy: onlyIn(['PLAT', 'QA']) },
      [],
    ],
    [
      'a value that a rule accepts',
      'repo_update',
      { response: { slug: 'api', project: { key: 'QA' } }, policy: onlyIn(['PLAT', 'QA']) },
      [call('repo_get', { projectKey: 'QA', repositorySlug: 'api' })],
    ],
    [
      'no argument that a rule fixes',
      'repo_update',
      { response: { slug: 'new', project: { key: 'PLAT' } }, policy: onlyIn('PLAT') },
      [call('repo_get', { repositorySlug: 'new' })],
    ],
    [
      'nothing fixed to another value than that of the write',
      'repo_update',
      { response: { slug: 'new', project: { key: 'DEV' } }, policy: onlyIn('PLAT') },
      [],
    ],
    ['nothing out of the scope', 'repo_fork', { response: fork('DEV'), policy: { scope: { projects: ['PLAT'] } } }, []],
    [
      'what is in the scope',
      'repo_fork',
      { response: fork('DEV'), policy: { scope: { projects: ['DEV'] } } },
      forked('DEV'),
    ],
    [
      'a rule on another argument is filled in',
      'repo_branches_create',
      {
        response: { displayId: 'x' },
        policy: { allow: [{ operation: 'repo_branches_list', arguments: { details: false } }] },
      },
      [call('repo_branches_list', { ...HOME, filterText: 'x' })],
    ],
  ];
  test.for(rows)('%s', ([, tool, given, want]) => {
    expect(suggestedCalls(said(tool, given).replace(/^Done[^ ]* /, ' '))).toEqual(want);
  });

  test('arguments that several calls share are written once', () => {
    expect(said('pull_request_update', { values: PULL, response: { version: 4 } })).toMatch(
      / Next: pull_request_get \{.*"pullRequestId":1\}; pull_request_merge the same and \{"body":\{"version":4\}\}\.$/,
    );
    expect(said('repo_fork', { response: fork('DEV') })).toMatch(/; repo_get the same\.$/);
    expect(said('repo_branches_create', { response: { id: 'i', displayId: 'x' } })).toMatch(
      /"filterText":"x"\}; repo_commits_list \{"projectKey":"PLAT","repositorySlug":"api","until":"i"\}\.$/,
    );
  });

  test('a value is masked, and what cannot be seen is written as an escape', () => {
    const values = { ...HOME, path: 'a\u202e<!--.md', body: { branch: 'hunter2' } };
    const plain = said('repo_file_edit', { values });
    expect(plain).toContain('hunter2'); // the control
    expect(plain).toContain('"a\\u202e\\u003c!--.md"');
    expect(suggestedCalls(plain)[0]?.values['path']).toBe(values.path);
    const masked = said('repo_file_edit', { values, mask: (text) => text.replaceAll('hunter2', '[redacted]') });
    expect(masked).not.toContain('hunter2');
    expect(masked).toContain('"at":"[redacted]"');
  });
});
