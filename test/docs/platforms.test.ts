import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';
import { skippedOn } from '../helpers/platforms.ts';

/** What shows that a test needs another system than the one it runs on. */
const MARKS: readonly (readonly [platform: 'darwin' | 'win32', marks: readonly RegExp[]])[] = [
  ['darwin', [/\/proc\//, /'openssl'/, /gnome-keyring/, /\/usr\/bin\/mkfifo/]],
  ['win32', [/SIG(?:HUP|TERM|INT|KILL|STOP)/, /\bchmod(?:Sync)?\(/, /symlink(?:Sync)?\(/, /& 0o/, /'sh'|['`]sh /]],
];

/** The text of a test and of all helpers that it imports. */
function textOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/from '(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
  return [text, ...imported.filter((path) => path.startsWith(`test${sep}`)).map((path) => textOf(path, seen))].join('');
}

/** A file of which only some tests need a system skips those by itself. */
const isUnmarked = (platform: string, file: string, marks: readonly RegExp[]): boolean => {
  const text = textOf(file);
  return (
    marks.some((mark) => mark.test(text)) &&
    !Object.hasOwn(skippedOn(platform), file) &&
    !readFileSync(file, 'utf8').includes('process.platform')
  );
};

const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${String(name).replaceAll(sep, '/')}`)
  .filter((name) => name.endsWith('.test.ts') && !/^test\/(?:judge|docs)\//.test(name));

test.for(MARKS)('on %s, what needs another system is skipped', ([platform, marks]) => {
  expect(files.filter((file) => isUnmarked(platform, file, marks))).toEqual([]);
});

test('each file that is skipped exists, and Linux skips none', () => {
  expect(Object.keys(skippedOn('win32')).filter((file) => !files.includes(file))).toEqual([]);
  expect(skippedOn('linux')).toEqual({});
});

test('control: a test that sends a signal is found', () => {
  const [, marks] = MARKS[1] ?? ['win32', []];
  expect(isUnmarked('linux', 'test/mcp/lifecycle.test.ts', marks)).toBe(true);
});
