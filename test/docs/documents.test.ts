import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRecord } from '../../bench/lib/is-record.ts';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').map((name) => join('docs', name)),
  'bench/README.md',
  'examples/README.md',
  'openapi/README.md',
  '.github/pull_request_template.md',
].filter((name) => name.endsWith('.md'));

/** Relative targets of Markdown links that do not exist. */
function deadLinks(page: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(normalize(join(dirname(page), target))));
}

function scripts(): ReadonlySet<string> {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const found = isRecord(manifest) && isRecord(manifest['scripts']) ? Object.keys(manifest['scripts']) : [];
  return new Set(['test', ...found]);
}

/** `npm run x` where no script is called x. */
function unknownScripts(text: string, known: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name).filter((name) => !known.has(name));
}

describe('the pages', () => {
  test.for(pages)('%s links to what exists and names scripts that exist', (page) => {
    const text = readFileSync(page, 'utf8');
    expect(deadLinks(page, text)).toEqual([]);
    expect(unknownScripts(text, scripts())).toEqual([]);
  });

  test('control: a dead link and an unknown script are found', () => {
    expect(deadLinks('docs/a.md', '[a](gone.md) [b](https://x.example/) [c](architecture.md#x) [d](#here)')).toEqual([
      'gone.md',
    ]);
    expect(unknownScripts('`npm run nothing` and npm run generate', scripts())).toEqual(['nothing']);
  });
});

test('docs/errors.md names every code', () => {
  const declared =
    readFileSync('src/runtime/errors.ts', 'utf8').split('export type ErrorCode =')[1]?.split(';')[0] ?? '';
  const codes = [...declared.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
  const page = readFileSync('docs/errors.md', 'utf8');
  expect(codes.length).toBeGreaterThan(25);
  expect(codes.filter((code) => !page.includes(`\n| \`${code}\` |`))).toEqual([]);
});
