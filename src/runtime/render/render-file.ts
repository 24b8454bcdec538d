import { isObject, type JsonObject } from '../json.ts';

const SIGNS: ReadonlyMap<unknown, string> = new Map([
  ['CONTEXT', ' '],
  ['ADDED', '+'],
  ['REMOVED', '-'],
]);
const CUT_LINE = ' …(line cut by Bitbucket)';
export const CUT_HERE = '# Bitbucket cut the diff here.';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Keeps a line one line: a text with a line end is written as JSON. */
const oneLine = (text: unknown): string =>
  typeof text !== 'string' ? '' : text.includes('\n') ? JSON.stringify(text) : text;

/** `toString` is a member of Bitbucket's here, not the method. A name with control characters or quotes is quoted. */
function pathOf(value: unknown): string | undefined {
  const path: unknown =
    typeof value === 'string' ? value : Object.getOwnPropertyDescriptor(Object(value), 'toString')?.value;
  if (typeof path !== 'string') return undefined;
  return /[\p{Cc}"\\]/u.test(path) ? JSON.stringify(path) : path;
}

function lineOf({ line, truncated }: JsonObject, sign: string): string {
  return `${sign}${oneLine(line)}${truncated === true ? CUT_LINE : ''}`;
}

const cutOf = ({ truncated }: JsonObject): readonly string[] => (truncated === true ? [CUT_HERE] : []);

function segmentLines(segment: JsonObject): readonly string[] {
  const sign = SIGNS.get(segment['type']) ?? ' ';
  return [...objectsOf(segment['lines']).map((line) => lineOf(line, sign)), ...cutOf(segment)];
}

function hunkLines(hunk: JsonObject): readonly string[] {
  const { sourceLine, sourceSpan, destinationLine, destinationSpan, context } = hunk;
  const source = `${numberOf(sourceLine)},${numberOf(sourceSpan)}`;
  const destination = `${numberOf(destinationLine)},${numberOf(destinationSpan)}`;
  const name = oneLine(context);
  return [
    `@@ -${source} +${destination} @@${name === '' ? '' : ` ${name}`}`,
    ...objectsOf(hunk['segments']).flatMap(segmentLines),
    ...cutOf(hunk),
  ];
}

/** Bitbucket's JSON of one file's diff as the lines of Git's text; comments are no part of it. */
export function renderFile(diff: JsonObject): readonly string[] {
  const [from, to] = [pathOf(diff['source']), pathOf(diff['destination'])];
  const [before, after] = [`a/${from ?? to ?? ''}`, `b/${to ?? from ?? ''}`];
  const [left, right] = [from === undefined ? '/dev/null' : before, to === undefined ? '/dev/null' : after];
  const hunks = objectsOf(diff['hunks']);
  return [
    `diff --git ${before} ${after}`,
    ...(from !== undefined && to !== undefined && from !== to ? [`rename from ${from}`, `rename to ${to}`] : []),
    ...(hunks.length > 0 ? [`--- ${left}`, `+++ ${right}`] : []),
    ...(diff['binary'] === true ? [`Binary files ${left} and ${right} differ`] : []),
    ...hunks.flatMap(hunkLines),
    ...cutOf(diff),
  ];
}
