import type { Asked } from './asked.ts';
import { goOn, oneFile } from './detours.ts';
import { type DiffFile, diffFiles } from './diff-files.ts';
import { pageText } from './page-text.ts';

const MAX_FILES = 20;
const COMMIT = /^[0-9a-f]{40}$/i;
/** Arguments that name the commit or ref that a text was read at. */
const REVISIONS = ['untilId', 'commitId', 'until', 'at', 'from'];

/** `as of`: the commit if it was named, or the ref, which may move. */
export function asOf({ given }: Asked): string {
  const revision = REVISIONS.map((name) => given[name]).find((value) => typeof value === 'string');
  if (typeof revision !== 'string') return '';
  return COMMIT.test(revision) ? `, as of commit ${revision}` : `, as of ${revision}`;
}

function filesNote(files: readonly DiffFile[], asked: Asked): readonly string[] {
  const [first] = files;
  if (first === undefined) return [];
  const named = files.slice(0, MAX_FILES).map(({ path, line }) => `${path} ${line}`);
  const more = files.length > MAX_FILES ? `, and ${files.length - MAX_FILES} more` : '';
  const alone = oneFile(asked, first.path);
  return [
    `Files further on, each with its _startLine: ${named.join(', ')}${more}.`,
    ...(alone === undefined ? [] : [`One file alone: ${alone}`]),
  ];
}

/** A text as far as it fits, in whole lines, and what has to be told of it. */
export function shapeText(text: string, asked: Asked, maxChars: number, when = asOf(asked)): readonly string[] {
  const { startLine } = asked;
  if (startLine === 1 && text.length <= maxChars) return [text];
  const page = pageText(text, startLine, maxChars);
  if (page.first > page.total) return [`There is no line ${page.first}: the text has ${page.total}${when}.`];
  const parts = [`Lines ${page.first}–${page.last} of ${page.total}${when}.`];
  if (page.lineCut) parts.push(`Line ${page.last} is longer than an answer may be, and cut.`);
  if (page.next === undefined) parts.push('This is the end.');
  else parts.push(`Next: ${goOn(asked, page.next)}`, ...filesNote(diffFiles(text, page.next), asked));
  return [page.text, parts.join(' ')];
}
