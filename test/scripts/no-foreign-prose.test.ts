import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint, readProseFingerprints } from '../../scripts/lib/prose-fingerprints.ts';
import { wordRuns } from '../../scripts/lib/word-runs.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { importFixture } from './import-fixture.ts';

const root = join(import.meta.dirname, '..', '..');
const known = await readProseFingerprints(join(root, 'openapi'));

function repeated(text: string, among: ReadonlySet<string>): readonly string[] {
  return wordRuns(text).filter((run) => among.has(fingerprint(run)));
}

/** What git tracks or would track; a lock file has words of package registries only. */
function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => path !== '' && !/package-lock\.json$|\.(bin|png|ico|woff2|p12)$/.test(path));
}

describe('no file repeats eight words in a row of Atlassian', () => {
  test('there are fingerprints of whole documents, in a file of at most 150 kB', async () => {
    expect(known.size).toBeGreaterThan(20_000);
    const bytes = await readFile(join(root, 'openapi', 'prose-runs.bin'));
    expect(bytes.length).toBeLessThan(150_000);
    expect(bytes.length).toBe(6 * known.size);
  });

  test('descriptions, documents, generated files and code', async () => {
    const files = projectFiles();
    for (const needed of ['openapi/operations.yaml', 'openapi/parameters.yaml', 'openapi/bodies.yaml', 'README.md'])
      expect(files).toContain(needed);
    for (const needed of ['docs/operations.md', 'src/generated/operations.ts', 'src/generated/schemas.ts'])
      expect(files).toContain(needed);
    const found: string[] = [];
    for (const path of files) {
      const text = await readFile(join(root, path), 'utf8').catch(() => '');
      found.push(...repeated(text, known).map((run) => `${path}: ${run}`));
    }
    expect(found).toEqual([]);
  });
});

describe('control: a sentence of an imported document', () => {
  const SENTENCE = 'The quick brown fox jumps over the lazy dog whenever the repository is archived by its owner.';

  test.each([
    ['as it is', SENTENCE, true],
    ['wrapped and in capitals', SENTENCE.replaceAll(' ', '\n# ').toUpperCase(), true],
    ['eight words of it', 'jumps over the lazy dog whenever the repository', true],
    ['behind a tag and a path', `<b>The</b> /quick brown fox jumps over the lazy dog whenever the`, true],
    ['seven words of it', 'jumps over the lazy dog whenever the', false],
    ['in other words', 'When its owner archives the repository, the lazy dog is jumped over by a quick fox.', false],
  ])('%s', async (_, text, foreign) => {
    const document = fixtureDocument();
    const written = { ...document, info: { ...document.info, description: SENTENCE } };
    const folder = await writeFixture(written, { 'text-enums': fixtureReviewed()['text-enums'] });
    await importFixture(folder);
    const fingerprints = await readProseFingerprints(folder);
    expect(repeated(text, fingerprints).length > 0).toBe(foreign);
  });

  test('a second import of the same document adds nothing', async () => {
    const folder = await writeFixture(fixtureDocument(), { 'text-enums': fixtureReviewed()['text-enums'] });
    await importFixture(folder);
    const first = await readFile(join(folder, 'prose-runs.bin'));
    await importFixture(folder);
    expect((await readFile(join(folder, 'prose-runs.bin'))).equals(first)).toBe(true);
    expect(first.length).toBeGreaterThan(0);
  });
});
