import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../../scripts/generate.ts';
import { caught } from './caught.ts';
import { schemasOf } from './evaluate.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { importFixture } from './import-fixture.ts';
import { markReviewed } from './mark-reviewed.ts';

type Document = ReturnType<typeof fixtureDocument>;
const LIST = '/api/latest/projects';

/** 1.0 as reviewed, then what a person types for 1.1: import it, generate. */
async function twoVersions(change: (document: Document) => void, actions: readonly object[] = []) {
  const reviewed = fixtureReviewed();
  reviewed.overlay.actions.push(...actions);
  const folder = await writeFixture(fixtureDocument(), reviewed);
  await importFixture(folder);
  await markReviewed(folder, '1.0');
  const document = fixtureDocument();
  document.info.version = '1.1';
  change(document);
  const path = join(folder, 'document-1.1.json');
  await writeFile(path, JSON.stringify(document));
  await importFixture(folder, path);
  return { folder, run: () => generate(folder) };
}

const addGadgets = ({ paths }: Document): void => {
  Object.assign(paths, {
    '/api/latest/gadgets': {
      get: { operationId: 'gadgets', tags: ['Gadget'], parameters: [], responses: { '200': { description: 'OK' } } },
    },
  });
};

describe('a second version is an import and a generate', () => {
  test('the reviewed one stays the default, the new one is what differs, and REVIEW.md says what to decide', async () => {
    const { folder, run } = await twoVersions((document) => {
      addGadgets(document);
      Reflect.deleteProperty(document.paths, LIST);
    });
    const { files, review, undecided } = await run();
    expect(files.get('operations.ts')).toContain('// Bitbucket Data Center 1.0;');
    expect(files.get('operations.ts')).not.toContain('gadgets');
    expect(files.get('versions.ts')).toContain(
      "'GET /api/latest/gadgets': { name: 'gadgets_list', versions: ['1.1'] }",
    );
    const difference = files.get('1.1/operations.ts') ?? '';
    expect(difference).toContain("absent: readonly string[] = ['GET /api/latest/projects']");
    expect(difference.match(/^ "name": .*/gm)).toEqual([' "name": "gadgets_list",']);
    expect(Object.keys(await schemasOf(files.get('1.1/schemas.ts')))).toEqual(['gadgets_list']);
    const text = review.get('REVIEW.md') ?? '';
    expect(text).toContain('## 1.1: not reviewed, 6 operations');
    expect(text).toContain('- `GET /api/latest/gadgets`: new: `gadgets_list`');
    expect(text).toContain('### Gone since 1.0: unused for 1.1');
    expect(text).toContain('- openapi/operations.yaml GET /api/latest/projects: no such operation');
    expect(undecided).toEqual(['1.1 is not reviewed: 1 to decide, see REVIEW.md']);
    // Once a person says that it is decided, what is not stops the build.
    await markReviewed(folder, '1.1');
    expect(await caught(run)).toMatchObject([{ code: 'OPERATION_WITHOUT_ENTRY', where: 'GET /api/latest/gadgets' }]);
  });

  test('control: two reviewed versions, the newer one the default', async () => {
    const { folder, run } = await twoVersions(() => undefined);
    await markReviewed(folder, '1.1');
    const { files, review } = await run();
    expect(files.get('operations.ts')).toContain('// Bitbucket Data Center 1.1;');
    expect(await schemasOf(files.get('1.0/schemas.ts'))).toEqual({});
    expect(review.get('REVIEW.md')).not.toContain('###');
  });

  test.each<[what: string, target: string, code: string | undefined]>([
    ['in the older one only', `$.paths['${LIST}'].get`, undefined],
    ['in the newer one only', "$.paths['/api/latest/gadgets'].get", undefined],
    ['in none', "$.paths['/api/latest/gone'].get", 'OVERLAY_NO_MATCH'],
  ])('an overlay action that matches %s', async (_, target, code) => {
    const { run } = await twoVersions(
      (document) => {
        addGadgets(document);
        Reflect.deleteProperty(document.paths, LIST);
      },
      [{ target, description: '[made] why', update: { 'x-made': true } }],
    );
    if (code === undefined) expect((await run()).review.get('REVIEW.md')).toContain('overlay.yaml [made]');
    else expect(await caught(run)).toMatchObject([{ code, where: 'overlay.yaml [made]' }]);
  });
});
