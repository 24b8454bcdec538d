import { expect, test } from 'vitest';
import { extractPermission } from '../../scripts/lib/extract-permission.ts';

test.each([
  ['Users must have <strong>REPO_READ</strong> permission here.', { stated: 'REPO_READ', tier: 1 }],
  ['One needs REPO_READ there; and requires REPO_WRITE here.', { stated: 'REPO_READ|REPO_WRITE', tier: 1 }],
  ['Values are REPO_READ and REPO_WRITE. Callers must have REPO_ADMIN.', { stated: 'REPO_ADMIN', tier: 1 }],
  ['Only projects that the caller has PROJECT_VIEW for are shown.', { stated: 'PROJECT_VIEW', tier: 1, filter: true }],
  ['Project **Admin** is required', { stated: 'PROJECT_ADMIN', tier: 3 }],
  ['No authentication is required.', { stated: 'ANONYMOUS', tier: 5 }],
  ['Callers must be authenticated.', { stated: 'AUTHENTICATED', tier: 6 }],
  ['Says nothing.', undefined],
])('%s', (description, permission) => {
  expect(extractPermission({ description })).toEqual(permission);
});

test('a rejection that names a permission states it', () => {
  const responses = { '401': { description: 'Without SYS_ADMIN.' }, '200': { description: 'With ADMIN.' } };
  expect(extractPermission({ description: 'Says nothing.', responses })).toEqual({ stated: 'SYS_ADMIN', tier: 4 });
});
