import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../../scripts/generate.ts';
import { caught } from './caught.ts';
import { schemasOf } from './evaluate.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { importFixture } from './import-fixture.ts';
import { markReviewed } from './mark-reviewed.ts';

/** An operation that has another path in the newer version, both reviewed. */
const [OLD, NEW] = ['/api/latest/projects', '/projects/latest/projects'] as const;

interface Move {
  /** Of the new path's entry. */
  readonly more?: object;
  readonly keepsOld?: boolean;
}

async function moved({ more = {}, keepsOld = false }: Move) {
  const reviewed = fixtureReviewed();
  const { operations } = reviewed.operations;
  operations[`GET ${NEW}`] = { ...operations[`GET ${OLD}`], ...more };
  const folder = await writeFixture(fixtureDocument(), reviewed);
  await importFixture(folder);
  const document = fixtureDocument();
  document.info.version = '1.1';
  Object.assign(document.paths, { [NEW]: document.paths[OLD] });
  if (!keepsOld) Reflect.deleteProperty(document.paths, OLD);
  await writeFile(join(folder, 'document-1.1.json'), JSON.stringify(document));
  await importFixture(folder, join(folder, 'document-1.1.json'));
  await markReviewed(folder, '1.0');
  await markReviewed(folder, '1.1');
  return () => generate(folder);
}

describe('an operation that moves to another path', () => {
  test('keeps its name: each version has it where it stands', async () => {
    const { files } = await (await moved({}))();
    const now = files.get('operations.ts') ?? '';
    expect(now.match(/"name": "projects_list",\n "key": .*/g)).toEqual([
      `"name": "projects_list",\n "key": "GET ${NEW}",`,
    ]);
    const before = files.get('1.0/operations.ts') ?? '';
    expect(before).toContain(`absent: readonly string[] = ['GET ${NEW}']`);
    expect(before.match(/"name": "projects_list",\n "key": .*/g)).toEqual([
      `"name": "projects_list",\n "key": "GET ${OLD}",`,
    ]);
    expect(Object.keys(await schemasOf(files.get('1.0/schemas.ts')))).toEqual(['projects_list']);
    // The name is no other version's alone: only the path is.
    expect(files.get('versions.ts')).toContain(`'GET ${OLD}': { versions: ['1.0'] }`);
  });

  test.for<readonly [string, Move, string]>([
    ['a version that has both', { keepsOld: true }, 'and this version has both'],
    [
      'another access',
      { more: { access: 'write' } },
      'whose method, access, effects, domain, reach, marks or next calls are others',
    ],
    [
      'other marks',
      { more: { marks: ['administrative'] } },
      'whose method, access, effects, domain, reach, marks or next calls are others',
    ],
    [
      'another reach',
      { more: { reach: 'instance' } },
      'whose method, access, effects, domain, reach, marks or next calls are others',
    ],
  ])('needs a name of its own with %s', async ([, move, problem]) => {
    const problems = await caught(await moved(move));
    expect(problems).toMatchObject([
      { code: 'NAME_DUPLICATE', where: `GET ${NEW}`, problem: expect.stringContaining(problem) as string },
    ]);
  });
});
