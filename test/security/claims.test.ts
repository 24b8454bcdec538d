import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Claim numbers of the table in SECURITY.md, in its order. */
function claimed(markdown: string): string[] {
  return [...markdown.matchAll(/^\| (S\d{2}) +\| \S/gm)].map(([, number = '']) => number);
}

/** Claim numbers in test titles: `'[S05] …'`, `'[S05 S07] …'`. */
function titled(source: string): string[] {
  return [...source.matchAll(/['"`]\[(S\d{2}(?:[ ,]+S\d{2})*)\]/g)].flatMap(([, list = '']) => list.split(/[ ,]+/));
}

const sources = readdirSync('test', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('claims.test.ts'))
  .map((path) => readFileSync(join('test', path), 'utf8'));
const claims = claimed(readFileSync('SECURITY.md', 'utf8'));

describe('the claims of SECURITY.md', () => {
  test('are numbered from S01 without a gap', () => {
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toEqual(claims.map((_claim, index) => `S${String(index + 1).padStart(2, '0')}`));
  });

  test('each have a test whose title names them', () => {
    const shown = new Set(sources.flatMap(titled));
    expect(claims.filter((claim) => !shown.has(claim))).toEqual([]);
  });

  test('are the only ones that titles name', () => {
    const known = new Set(claims);
    expect([...new Set(sources.flatMap(titled))].filter((claim) => !known.has(claim))).toEqual([]);
  });

  test('control: the two readers find what is there and nothing else', () => {
    const table = '| #   | claim |\n| --- | --- |\n| S01 | One. |\n| S02 | Two. |\nS03 in a sentence\n';
    expect(claimed(table)).toEqual(['S01', 'S02']);
    expect(titled("test('[S01] a'); test.for(x)(`[S02 S07] ${'b'}`); // [S03] no title")).toEqual([
      'S01',
      'S02',
      'S07',
    ]);
  });
});
