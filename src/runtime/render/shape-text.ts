import { allFilesCall, continueAt, pagedCall, singleFileCall } from './alternative-tools.ts';
import { type DiffFiles, diffFiles } from './diff-files.ts';
import { cutAt as cutText, fitTexts } from './fit-texts.ts';
import { type OpenText, openText, pageText } from './page-text.ts';
import { quoteName } from './quote-name.ts';
import type { RenderOptions } from './render-options.ts';

const MAX_FILES = 20;
const MAX_REVISION = 100;
const COMMIT = /^[0-9a-f]{40}$/i;
/** Arguments that name the commit or ref that a text was read at. */
const REVISIONS = ['untilId', 'commitId', 'until', 'at', 'from'];

/** Git begins each commit of a patch so. */
const PATCH = /^From ([0-9a-f]{40}) Mon Sep 17 00:00:00 2001$/gm;

/** The newest commit of a patch, which alone of all texts names it; Bitbucket documents no header that would. */
function tipOf(text: string, { operation: { path } }: RenderOptions): string | undefined {
  if (!/[./]patch$/.test(path)) return undefined;
  let tip: string | undefined;
  for (const [, commit] of text.matchAll(PATCH)) tip = commit; // of possibly many, only the last counts
  return tip;
}

/** `as of`: the commit that the response names, or else what was asked for: a commit, or a ref, which may move. */
export function asOf({ given }: RenderOptions, answered?: string): string {
  const revision = answered ?? REVISIONS.map((name) => given[name]).find((value) => typeof value === 'string');
  if (typeof revision !== 'string') return '';
  return COMMIT.test(revision) ? `, as of commit ${revision}` : `, as of ${cutText(revision, MAX_REVISION)}`;
}

function filesNote({ first: files, count }: DiffFiles, asked: RenderOptions): readonly string[] {
  const [first] = files;
  if (first === undefined) return [];
  const named = files.map(({ path, line }) => `${quoteName(path)} ${line}`);
  const more = count > files.length ? `, and ${count - files.length} more` : '';
  const alone = singleFileCall(asked, first.path);
  return [
    `Later files, each with its _startLine: ${named.join(', ')}${more}.`,
    ...(alone === undefined ? [] : [`One file only: ${alone}`]),
  ];
}

/** What to do about lines, from one on, that no response of this tool reaches. */
function beyondNote(text: string, total: number, from: number, cutAt: number, asked: RenderOptions): readonly string[] {
  const said = `Only the first ${cutAt} bytes of Bitbucket's text were read; they end with line ${total}.`;
  const next = pagedCall(asked, from);
  if (next !== undefined) return [said, `Next: ${next}`];
  const last = diffFiles(text, 1, 0).last;
  const [alone, all] = [last && singleFileCall(asked, last.path), allFilesCall(asked)];
  const none = 'No call of this tool reaches the rest: request less, or ask the operator to raise --max-answer-bytes.';
  return [
    said,
    ...(alone === undefined ? [] : [`The last file only: ${alone}`]),
    ...(all === undefined ? [] : [`All files by name: ${all}`]),
    ...((alone ?? all) === undefined ? [none] : []),
  ];
}

/**
 * A text as far as it fits, in whole lines, and the notes on it. `commit`: what it was read at, when the response
 * says so; `cutAt`: it was read up to so many bytes.
 */
export function shapeText(
  text: string,
  asked: RenderOptions,
  maxChars: number,
  commit?: string,
  cutAt?: number,
): readonly string[] {
  const { startLine } = asked;
  if (startLine === 1 && text.length <= maxChars && cutAt === undefined) return [text];
  const when = asOf(asked, commit ?? (cutAt === undefined ? tipOf(text, asked) : undefined));
  const opened = openText(text, startLine);
  return fitTexts(maxChars, (room) => shapePage(opened, asked, room, when, cutAt));
}

function shapePage(
  opened: OpenText,
  asked: RenderOptions,
  maxChars: number,
  when: string,
  cutAt: number | undefined,
): readonly string[] {
  const { text } = opened;
  const page = pageText(opened, maxChars);
  const { first, last, total, next } = page;
  if (first > total) {
    return cutAt === undefined
      ? [`There is no line ${first}: the text has ${total}${when}.`]
      : [beyondNote(text, total, first, cutAt, asked).join(' ')];
  }
  const parts = [`Lines ${first}–${last} of ${cutAt === undefined ? '' : 'more than '}${total}${when}.`];
  if (page.lineCut) parts.push(`Line ${last} exceeds the size of a response and was truncated.`);
  if (next !== undefined)
    parts.push(`Next: ${continueAt(asked, next)}`, ...filesNote(diffFiles(text, next, MAX_FILES), asked));
  else if (cutAt === undefined) parts.push('End of text.');
  else parts.push(...beyondNote(text, total, total + 1, cutAt, asked));
  return [page.text, parts.join(' ')];
}
