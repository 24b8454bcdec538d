import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openText, pageText } from '../../../src/runtime/render/page-text.ts';
import { renderDiff } from '../../../src/runtime/render/render-diff.ts';

type Kind = 'CONTEXT' | 'ADDED' | 'REMOVED';
interface Edit {
  readonly type: Kind;
  readonly text: string;
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((line) => line.replace(/[\r\n␊]/g, ''));
const kind = fc.constantFrom<Kind>('CONTEXT', 'ADDED', 'REMOVED');
const edits = fc.array(fc.record<Edit>({ type: kind, text }), { minLength: 1, maxLength: 40 });
const path = fc.string({ minLength: 1, maxLength: 10 }).map((name) => `${name.replace(/[\p{Cc}"\\\s]/gu, '')}x`);

/** Bitbucket's JSON of one file's changes as one hunk. */
function toJson(changes: readonly Edit[], name: string): unknown {
  const segments: { type: Kind; lines: { line: string; source: number; destination: number; truncated: boolean }[] }[] =
    [];
  let [source, destination] = [1, 1];
  for (const { type, text: line } of changes) {
    let segment = segments.at(-1);
    if (segment?.type !== type) segments.push((segment = { type, lines: [] }));
    segment.lines.push({ line, source, destination, truncated: false });
    if (type !== 'ADDED') source += 1;
    if (type !== 'REMOVED') destination += 1;
  }
  const hunk = {
    sourceLine: 1,
    sourceSpan: source - 1,
    destinationLine: 1,
    destinationSpan: destination - 1,
    segments,
    truncated: false,
  };
  const file = { components: [name], name, toString: name };
  return { fromHash: 'a', toHash: 'b', diffs: [{ source: file, destination: file, hunks: [hunk] }], truncated: false };
}

const side = (changes: readonly Edit[], without: Kind): string[] =>
  changes.filter(({ type }) => type !== without).map((edit) => edit.text);

/** A reader of unified diffs of its own: what the two sides are. */
function parse(diff: string): { before: string[]; after: string[]; spans: number[] } {
  const lines = diff.slice(0, -1).split('\n');
  const at = lines.findIndex((line) => line.startsWith('@@'));
  const spans = [...(lines[at] ?? '').matchAll(/[-+]\d+,(\d+)/g)].map((match) => Number(match[1]));
  const body = lines.slice(at + 1);
  const of = (sign: string): string[] => body.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1));
  return { before: of('+'), after: of('-'), spans };
}

describe('a diff that is written out', () => {
  test('reads back as both sides of the change', () => {
    fc.assert(
      fc.property(edits, path, (changes, name) => {
        const diff = renderDiff(toJson(changes, name)) ?? '';
        const [before, after] = [side(changes, 'ADDED'), side(changes, 'REMOVED')];
        expect(parse(diff)).toEqual({ before, after, spans: [before.length, after.length] });
        expect(diff.startsWith(`diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n@@ `)).toBe(true);
      }),
    );
  });

  test('has no line that a value made up: names and lines with line ends stay one line', () => {
    const evil = 'x\ndiff --git a/evil b/evil\n+++ b/evil';
    const diff = renderDiff(toJson([{ type: 'ADDED', text: evil }], evil)) ?? '';
    expect(diff.split('\n').filter((line) => line.startsWith('diff --git'))).toHaveLength(1);
    expect(diff.trimEnd().split('\n')).toHaveLength(5);
  });

  test('says where Bitbucket cut it, whatever it cut', () => {
    const flags = (line: boolean, segment: boolean, hunk: boolean, file: boolean, all: boolean): unknown => ({
      toHash: 'b',
      truncated: all,
      diffs: [
        {
          destination: { toString: 'f' },
          truncated: file,
          hunks: [
            {
              truncated: hunk,
              segments: [{ type: 'ADDED', truncated: segment, lines: [{ line: 'x', truncated: line }] }],
            },
          ],
        },
      ],
    });
    fc.assert(
      fc.property(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()), (cut) => {
        const diff = renderDiff(flags(...cut)) ?? '';
        expect(diff.includes('cut by Bitbucket')).toBe(cut[0]);
        expect(diff.match(/# Bitbucket cut the diff here\./g)?.length ?? 0).toBe(cut.slice(1).filter(Boolean).length);
      }),
    );
  });

  test('is only made of a diff', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(renderDiff(value)).toBeUndefined();
      }),
    );
  });
});

describe('a page of a text', () => {
  const lines = fc.array(fc.oneof(text, fc.constant('diff --git a/x b/x')), { maxLength: 60 });
  test('pages joined are the text, each within its bound and of whole lines', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 60, max: 300 }), fc.boolean(), (all, maxChars, ended) => {
        const whole = all.join('\n') + (ended && all.length > 0 ? '\n' : '');
        let joined = '';
        let next: number | undefined = 1;
        while (next !== undefined) {
          const page = pageText(openText(whole, next), maxChars);
          expect(page.text.length).toBeLessThanOrEqual(maxChars);
          expect([page.first, page.lineCut]).toEqual([next, false]);
          expect(page.next ?? page.total + 1).toBe(page.last + 1);
          joined += page.text;
          ({ next } = page);
        }
        expect(joined).toBe(whole);
      }),
    );
  });
});
