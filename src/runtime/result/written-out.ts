import type { Asked } from './asked.ts';
import { renderDiff } from './render-diff.ts';
import { renderLines } from './render-lines.ts';
import { asOf, shapeText } from './shape-text.ts';

const AS_JSON = '_fields="*" gives JSON.';

function hashOf(value: unknown, name: 'fromHash' | 'toHash'): string | undefined {
  const hash: unknown =
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

function linesOf(value: unknown, asked: Asked, maxChars: number): readonly string[] | undefined {
  const page = renderLines(value);
  if (page === undefined) return undefined;
  const { lines, first, next } = page;
  if (lines.length === 0) return undefined;
  let room = maxChars;
  const shown = lines.filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  if (shown.length === 0) return undefined;
  const last = first + shown.length - 1;
  const goOn = shown.length < lines.length ? last : next;
  const when = `Lines ${first}–${last}${goOn === undefined ? ', the last' : ''}${asOf(asked)}.`;
  const call = goOn === undefined ? '' : ` Next: ${asked.call(asked.operation.name, { ...asked.given, start: goOn })}`;
  return [shown.map((line) => `${line}\n`).join(''), `${when}${call} ${AS_JSON}`];
}

/** The text of a diff or a file that came as JSON; undefined for what is neither. */
export function writtenOut(value: unknown, asked: Asked, maxChars: number): readonly string[] | undefined {
  const diff = renderDiff(value);
  if (diff === undefined) return linesOf(value, asked, maxChars);
  const [from, to] = [hashOf(value, 'fromHash'), hashOf(value, 'toHash')];
  const between = `from ${from ?? 'nothing'} to ${to ?? 'nothing'}.`;
  if (diff === '') return [`No differences ${between}`];
  return [...shapeText(diff, asked, maxChars, to), `F${between.slice(1)} ${AS_JSON}`];
}
