import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import * as plain from 'js-yaml';
import { afterAll, expect, test } from 'vitest';
import { tunePackages } from '../../scripts/lib/tune-packages.ts';

type Yaml = Pick<typeof plain, 'parseEvents' | 'constructFromEvents'>;

const folder = mkdtempSync(join(tmpdir(), 'tuned-yaml-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** js-yaml as the published package has it. */
async function tunedYaml(): Promise<Yaml> {
  const outfile = join(folder, 'tuned.mjs');
  await build({
    stdin: { contents: "export { parseEvents, constructFromEvents } from 'js-yaml';", resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [tunePackages],
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as Yaml;
}

function outcome({ parseEvents, constructFromEvents }: Yaml, text: string): unknown {
  try {
    const events = parseEvents(text, {});
    return { events, documents: constructFromEvents(events, { source: text }) };
  } catch (error) {
    return String(error);
  }
}

const SIGNS = '- -- --- ... . # : , [ ] { } \' " | > % ~';
const WORDS = 'a Zz9_ x/y /p/{k}/** &a *a !t true 0x1f é';
const SPACED = [
  '# c',
  ': ',
  '? ',
  'k: ',
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - ',
  '\r\n',
  '\t',
  ' ',
  '\uFEFF',
  '\u0001',
];
const PIECES = [...SIGNS.split(' '), ...WORDS.split(' '), ...SPACED];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const RUNS = { numRuns: 6_000, seed: 529 };

test('the tuned YAML parser says of any text what js-yaml says', async () => {
  const tuned = await tunedYaml();
  let accepted = 0;
  fc.assert(
    fc.property(text, (yaml) => {
      const want = outcome(plain, yaml);
      if (typeof want === 'object') accepted += 1;
      expect(outcome(tuned, yaml)).toEqual(want);
    }),
    RUNS,
  );
  expect(accepted).toBeGreaterThan(RUNS.numRuns / 5);
  for (const name of readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const yaml = readFileSync(join('test/fixtures', name), 'utf8');
    expect(outcome(tuned, yaml), name).toEqual(outcome(plain, yaml));
  }
});
