import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globMatcher, parsePathGlob } from '../../../src/runtime/policy/language/pattern.ts';

const few = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '*'), maxLength: 8 });
const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), maxLength: 10 });
const escaped = (literal: string): string => literal.replaceAll('.', '\\.');

test('a glob matches what the same expression matches', () => {
  fc.assert(
    fc.property(few, text, (glob, name) => {
      const wanted = new RegExp(`^${glob.split('*').map(escaped).join('.*')}$`).test(name);
      expect(globMatcher(glob)(name)).toBe(wanted);
    }),
    { numRuns: 20_000 },
  );
});

test('so does a glob on a path', () => {
  fc.assert(
    fc.property(few, text, (glob, path) => {
      const source = glob
        .split(/(\*+)/)
        .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : escaped(part)));
      expect(parsePathGlob(glob)(path)).toBe(new RegExp(`^${source.join('')}$`).test(path));
    }),
    { numRuns: 20_000 },
  );
});
