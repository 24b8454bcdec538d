import { expectTypeOf, test } from 'vitest';
import type { OperationTypes } from '../../src/generated/operation-types.ts';

// Compile-time only: `tsc` fails when a type is not what the tool takes or answers.
test('input is flat, with optional arguments optional', () => {
  type Input = OperationTypes['pull_request_get']['input'];
  expectTypeOf<Input>().toEqualTypeOf<{ projectKey: string; repositorySlug: string; pullRequestId: number }>();
});

test('query parameters are beside path parameters', () => {
  type Input = OperationTypes['pull_requests_list']['input'];
  expectTypeOf<Input>().toHaveProperty('projectKey').toEqualTypeOf<string>();
  expectTypeOf<Input['limit']>().toEqualTypeOf<number | undefined>();
});

test('a glued path may be absent', () => {
  type Input = OperationTypes['repo_compare_diff_path_get']['input'];
  expectTypeOf<Input['path']>().toEqualTypeOf<string | undefined>();
});

test('a needed body is required and closed', () => {
  type Input = OperationTypes['pull_requests_create']['input'];
  expectTypeOf<Input['body']['title']>().toEqualTypeOf<string>();
});

test('an operation without a body has none', () => {
  expectTypeOf<OperationTypes['pull_request_get']['input']>().not.toHaveProperty('body');
});

test('output follows the media type', () => {
  expectTypeOf<OperationTypes['pull_request_get']['output']>().toHaveProperty('title');
  expectTypeOf<OperationTypes['pull_request_raw_diff_get']['output']>().toEqualTypeOf<string>();
  expectTypeOf<OperationTypes['repo_archive_get']['output']>().toEqualTypeOf<Uint8Array>();
  expectTypeOf<OperationTypes['repo_delete']['output']>().toEqualTypeOf<unknown>();
});
