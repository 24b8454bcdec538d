import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyOverlay } from '../../scripts/lib/apply-overlay.ts';
import { checkFixes } from '../../scripts/lib/fixes/check-fixes.ts';
import { rememberCorrections } from '../../scripts/lib/fixes/leave-out.ts';
import { importFacts } from '../../scripts/lib/import-facts.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { importFixture } from './import-fixture.ts';
import { markReviewed } from './mark-reviewed.ts';

const LIST = "$.paths['/api/latest/projects'].get";
const RAW = "$.paths['/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}'].get";
const ROOT = join(import.meta.dirname, '..', '..');
type Action = Readonly<Record<string, unknown>>;
const fix = (id: string, target: string, change: Action): Action => ({
  target,
  description: `[${id}] why`,
  ...change,
});
const DOUBLE = { update: { parameters: [{ name: 'order', in: 'query', schema: { type: 'string' } }] } };
const BOUND = { update: { schema: { maximum: 100 } } };

/** 1.0 and 1.1, in which the projects are listed 50 at a time, both reviewed. */
async function twoVersions(...actions: readonly Action[]): Promise<string> {
  const reviewed = fixtureReviewed();
  reviewed.overlay.actions.push(...actions);
  const folder = await writeFixture(fixtureDocument(), reviewed);
  await importFixture(folder);
  const document = fixtureDocument();
  document.info.version = '1.1';
  const limit = document.paths['/api/latest/projects'].get.parameters.at(2);
  Object.assign(limit ?? {}, { schema: { type: 'number', maximum: 100 } });
  await writeFile(join(folder, 'document-1.1.json'), JSON.stringify(document));
  await importFixture(folder, join(folder, 'document-1.1.json'));
  await markReviewed(folder, '1.0');
  await markReviewed(folder, '1.1');
  return folder;
}

const broken = fix('broken', LIST, DOUBLE);
const mended = fix('mended', `${LIST}.parameters[4]`, { remove: true });

describe('what leaving a correction out comes to', () => {
  test.each<[what: string, id: string, needed: boolean, old: object, now: object, actions: readonly Action[]]>([
    [
      'a tool would change, in the older version only',
      'bound',
      true,
      {
        kind: 'tools',
        tools: ['projects_list'],
        what: expect.stringContaining('limit.maximum: 100, without it nothing') as string,
      },
      { kind: 'idle' },
      [fix('bound', `${LIST}.parameters[?@.name == 'limit']`, BOUND)],
    ],
    [
      'the build would stop',
      'mended',
      true,
      { kind: 'stops', code: 'PARAMETER_DUPLICATE' },
      { kind: 'stops', code: 'PARAMETER_DUPLICATE' },
      [broken, mended],
    ],
    [
      'an answer would change, where a schema is another',
      'answer',
      true,
      { kind: 'answers', tools: expect.arrayContaining(['projects_list', 'repo_webhook_get']) as string[] },
      { kind: 'answers', what: expect.stringContaining('RestProject.properties.name') as string },
      [fix('answer', '$.components.schemas.RestProject.properties', { update: { name: { type: 'string' } } })],
    ],
    [
      'a body that is made from the document would change, where only a schema is another',
      'body',
      true,
      { kind: 'tools', tools: ['project_repos_create'], what: expect.stringContaining('properties.more') as string },
      { kind: 'tools' },
      [fix('body', '$.components.schemas.RestRepository.properties', { update: { more: { type: 'string' } } })],
    ],
    [
      'nothing: no operation reaches the schema',
      'unreached',
      false,
      { kind: 'nothing' },
      { kind: 'nothing' },
      [fix('unreached', '$.components.schemas.RestUnused.properties', { update: { b: { type: 'string' } } })],
    ],
    [
      'nothing: a later one overrules it',
      'first',
      false,
      { kind: 'nothing' },
      { kind: 'nothing' },
      [
        fix('first', `${RAW}.parameters[0].schema`, { update: { maxLength: 5 } }),
        fix('second', `${RAW}.parameters[0].schema`, { update: { maxLength: 6 } }),
      ],
    ],
    [
      'nothing: the generator takes no notice of a header',
      'header',
      false,
      { kind: 'nothing' },
      { kind: 'nothing' },
      [fix('header', `${LIST}.parameters[3].schema`, { update: { maxLength: 5 } })],
    ],
    [
      'a tool would change, of a correction whose filter looks at the whole document',
      'far',
      true,
      { kind: 'tools', tools: ['repo_raw_path_get'] },
      { kind: 'tools', tools: ['repo_raw_path_get'] },
      [
        fix('near', `${LIST}.parameters[0].schema`, { update: { maxLength: 5 } }),
        fix('far', `${RAW}.parameters[?$.info.version].schema`, { update: { maxLength: 7 } }),
      ],
    ],
  ])('%s', async (_, id, needed, old, now, actions) => {
    const checked = await checkFixes(await twoVersions(...actions));
    const found = checked.find((one) => one.id === id);
    expect(found?.effects.get('1.0')).toMatchObject(old);
    expect(found?.effects.get('1.1')).toMatchObject(now);
    expect(found?.needed).toBe(needed);
  });

  test('the document would be another, in a version that has not been reviewed', async () => {
    const folder = await twoVersions(fix('bound', `${LIST}.parameters[?@.name == 'limit']`, BOUND));
    const path = join(folder, 'versions.json');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(/"reviewed": ?true/g, '"reviewed":false'));
    const [checked] = await checkFixes(folder);
    expect(checked?.effects.get('1.0')).toMatchObject({ kind: 'document' });
    expect(checked?.effects.get('1.1')).toEqual({ kind: 'idle' });
  });
});

test('the short way to leave one out gives the same document as applying all the others', async () => {
  const folder = join(ROOT, 'openapi');
  const { fixes } = await readReviewed(folder);
  const facts = await importFacts(folder, '9.4');
  const { without } = rememberCorrections(facts, fixes);
  const wide = fixes.filter(({ target }) => /\.\.|\[\*\]/.test(target)).filter((_, index) => index % 25 === 0);
  const some = [...wide, ...fixes.filter((_, index) => index % 80 === 40)];
  expect(some.length).toBeGreaterThan(6);
  for (const { id } of some) {
    const others = fixes.filter((one) => one.id !== id);
    expect(without(id)?.document ?? applyOverlay(facts, fixes).document, id).toEqual(
      applyOverlay(facts, others).document,
    );
  }
}, 60_000);

describe('npm run overlay:check', () => {
  const run = (folder: string, ...more: readonly string[]) => {
    const script = join(ROOT, 'scripts', 'overlay-check.ts');
    const args = ['--import', 'tsx', script, '--openapi', folder, ...more];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };

  test('says which are no longer needed and exits with 1; one by its id is told in detail', async () => {
    const unreached = { update: { b: { type: 'string' } } };
    const folder = await twoVersions(
      fix('bound', `${LIST}.parameters[?@.name == 'limit']`, BOUND),
      fix('unreached', '$.components.schemas.RestUnused.properties', unreached),
    );
    const all = run(folder);
    expect(all).toMatchObject({ code: 1, stderr: '' });
    expect(all.stdout).toContain('[unreached] is no longer needed');
    expect(all.stdout).not.toContain('[bound]');
    expect(all.stdout).toContain('2 corrections, 1 no longer needed');
    const one = run(folder, 'bound');
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toContain('1.1: has nothing to correct');
    expect(run(folder, 'gone')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('has no [gone]') as string,
    });
  }, 60_000);

  test('a test that shows it must exist', async () => {
    const bound = fix('bound', `${LIST}.parameters[?@.name == 'limit']`, BOUND);
    const shown = { ...bound, 'x-shown-by': ['test/scripts/gone.test.ts', 'test/scripts/apply-overlay.test.ts'] };
    const answer = run(await twoVersions(shown));
    expect(answer).toMatchObject({ code: 1, stderr: expect.stringContaining('test/scripts/gone.test.ts') as string });
  }, 60_000);
});
