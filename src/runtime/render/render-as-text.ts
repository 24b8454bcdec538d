import { fitTexts } from './fit-texts.ts';
import { renderDiff } from './render-diff.ts';
import { type FileLines, renderLines } from './render-lines.ts';
import type { RenderOptions } from './render-options.ts';
import { asOf, shapeText } from './shape-text.ts';

/** A SHA-1 or SHA-256 hash of Git. Any other text would put Bitbucket's words into our sentence. */
const HASH = /^[\da-f]{4,64}$/i;
const AS_JSON = '_fields="*" gives JSON.';

function hashOf(value: unknown, name: 'fromHash' | 'toHash'): string | undefined {
  const hash: unknown =
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
  return typeof hash === 'string' && HASH.test(hash) ? hash : undefined;
}

function pageOfLines({ lines, first, next }: FileLines, asked: RenderOptions, maxChars: number): readonly string[] {
  const shown: string[] = [];
  let room = maxChars;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    shown.push(line);
  }
  const last = first + shown.length - 1;
  const continueAt = shown.length < lines.length ? last : next;
  const when = `Lines ${first}–${last}${continueAt === undefined ? ', the last' : ''}${asOf(asked)}.`;
  const call =
    continueAt === undefined ? '' : ` Next: ${asked.call(asked.operation.name, { ...asked.given, start: continueAt })}`;
  return [shown.map((line) => `${line}\n`).join(''), `${when}${call} ${AS_JSON}`];
}

function linesOf(value: unknown, asked: RenderOptions, maxChars: number): readonly string[] | undefined {
  const page = renderLines(value);
  if (page === undefined || page.lines.length === 0) return undefined;
  const texts = fitTexts(maxChars, (room) => pageOfLines(page, asked, room));
  return texts[0] === '' || texts.length < 2 ? undefined : texts; // not even one line fits
}

/** The text of a diff or a file that came as JSON; undefined for what is neither. */
export function renderAsText(value: unknown, asked: RenderOptions, maxChars: number): readonly string[] | undefined {
  const diff = renderDiff(value);
  if (diff === undefined) return linesOf(value, asked, maxChars);
  const [from, to] = [hashOf(value, 'fromHash'), hashOf(value, 'toHash')];
  const between = `from ${from ?? 'nothing'} to ${to ?? 'nothing'}.`;
  if (diff === '') return [`No differences ${between}`];
  const note = `F${between.slice(1)} ${AS_JSON}`;
  return [...shapeText(diff, asked, maxChars - note.length, to), note];
}
