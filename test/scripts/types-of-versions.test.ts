import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildVersions } from '../../scripts/lib/build-versions.ts';
import { emitOpenApiTypes } from '../../scripts/lib/emit-openapi-types.ts';
import { emitOperationTypes } from '../../scripts/lib/emit-operation-types.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import { ownFolder } from '../helpers/own-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TYPED = 'runtime/catalog/typed-operation.ts';
const STRICT = [
  '--strict --noEmit --skipLibCheck false --exactOptionalPropertyTypes --noUncheckedIndexedAccess',
  '--module nodenext --target es2023 --allowImportingTsExtensions',
].flatMap((part) => part.split(' '));
/** What only 9.4 has, and, as the control, what must not compile. */
const USE = `import type { OperationTypes } from './generated/operation-types.ts';
type Input<Name extends keyof OperationTypes> = OperationTypes[Name]['input'];
export const block: Input<'basicauth_config_set'> = { body: { 'block-requests': true, 'allowed-users': ['backup'] } };
export const pull: Input<'pull_request_get'> = { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1 };
// @ts-expect-error: the body needs its switch
export const empty: Input<'basicauth_config_set'> = { body: {} };
// @ts-expect-error: an operation of 10.0
export type Newer = Input<'logs_settings_get'>;
`;

test('the types of 9.4 compile under tsc --strict, though only those of the default version are published', {
  timeout: 240_000,
}, async () => {
  const folder = join(ROOT, 'openapi');
  const version = (await buildVersions(folder, await readReviewed(folder))).find(
    ({ origin }) => origin.version === '9.4',
  );
  if (version === undefined) throw new Error('there is no 9.4');
  const target = await ownFolder();
  await mkdir(join(target, 'generated'));
  await mkdir(join(target, 'runtime', 'catalog'), { recursive: true });
  await copyFile(join(ROOT, 'src', TYPED), join(target, TYPED));
  await writeFile(join(target, 'package.json'), '{ "type": "module" }');
  await writeFile(join(target, 'generated', 'openapi.ts'), await emitOpenApiTypes(version.document, version.origin));
  await writeFile(join(target, 'generated', 'operation-types.ts'), emitOperationTypes(version.entries, version.origin));
  await writeFile(join(target, 'use.ts'), USE);
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const printed = await promisify(execFile)(process.execPath, [tsc, ...STRICT, 'use.ts'], { cwd: target }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)),
  );
  expect(printed).toBe('');
});
