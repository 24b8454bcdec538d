import { createHash } from 'node:crypto';
import { parseMultipart } from './parse-multipart.ts';
import type { StubRequest } from './start-stub.ts';

/** One sent value: its place and content; a file by its bytes. */
type Sent = readonly [steps: readonly string[], value: unknown];

function* leaves(value: unknown, steps: readonly string[]): Generator<Sent> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    for (const [name, member] of Object.entries(value)) yield* leaves(member, [...steps, name]);
  } else yield [steps, value];
}

const STEP = String.raw`(?:[\w@~-]+|"(?:[^"\\]|\\.)*")`;
const NAME = new RegExp(String.raw`${STEP}(?:\.${STEP})*`, 'g');
const LINE = new RegExp(String.raw`^(${STEP}(?:\.${STEP})*)( \(\d+\))?: (.*)$`);

/** The steps of a shown name, each a plain word or JSON, as one key. */
const keyOf = (name: string): string =>
  JSON.stringify(
    [...name.matchAll(new RegExp(STEP, 'g'))].map(([step]) =>
      step.startsWith('"') ? (JSON.parse(step) as unknown) : step,
    ),
  );

const PICTURE = /^data:image\/[^;]+;base64,(.*)$/;

function* valuesOf({ url, headers, body }: StubRequest): Generator<Sent> {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name);
    yield [[name], all.length === 1 ? all[0] : all];
  }
  if (body.length === 0) return;
  const type = String(headers['content-type']);
  if (type.startsWith('multipart/')) {
    for (const { name, filename, content } of parseMultipart(type, body))
      yield [['body', name], filename === undefined ? content.toString('utf8') : content];
  } else if (type === 'text/plain') yield [['body'], body.toString('utf8')];
  else
    for (const [steps, value] of leaves(JSON.parse(body.toString('utf8')), ['body'])) {
      const picture = steps.join('.') === 'body.avatar' && typeof value === 'string' ? PICTURE.exec(value) : null;
      yield [steps, picture === null ? value : Buffer.from(picture[1] ?? '', 'base64')];
    }
}

/** Reads a shown value back: JSON, or one plain word. */
function read(shown: string): unknown {
  try {
    return JSON.parse(shown);
  } catch {
    return shown;
  }
}

/** The members of a shown list: JSON values or plain words, with a comma and a space between them. */
function readList(shown: string): unknown[] {
  const members: unknown[] = [];
  let rest = shown;
  while (rest !== '') {
    const whole = rest;
    const ends = [...whole.matchAll(/, |$/g)].map(({ index }) => index);
    const end = ends.find((at) => {
      if (!/^["[{]/.test(whole)) return true;
      try {
        JSON.parse(whole.slice(0, at));
        return true;
      } catch {
        return false;
      }
    });
    if (end === undefined) return [...members, rest];
    members.push(read(rest.slice(0, end)));
    rest = rest.slice(end + 2);
  }
  return members;
}

const alike = (shown: unknown, sent: unknown): boolean =>
  JSON.stringify(sortKeys(shown)) === JSON.stringify(sortKeys(sent)) ||
  (typeof sent === 'string' && String(shown) === sent);

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, sortKeys(member)]);
}

function isShown(sent: unknown, text: string): boolean {
  if (Buffer.isBuffer(sent)) {
    return text === `file of ${String(sent.length)} bytes, SHA-256 ${createHash('sha256').update(sent).digest('hex')}`;
  }
  if (!Array.isArray(sent)) return alike(read(text), sent);
  const shown = readList(text);
  return shown.length === sent.length && shown.every((member, at) => alike(member, sent[at]));
}

/** The parts of a request that the question neither shows nor names as a secret that was left out. Empty: nothing is missing. */
export function missingFromQuestion(request: StubRequest, question: string): string[] {
  const lines = question.split('\n');
  const rest = (start: string): string | undefined => lines.find((line) => line.startsWith(start))?.slice(start.length);
  const left = new Set(
    [...(rest('Secrets are sent and not shown: ') ?? '').matchAll(NAME)].map(([name]) => keyOf(name)),
  );
  const shown = new Map(
    lines.flatMap((line) => {
      const [, name, count = '', text = ''] = LINE.exec(line) ?? [];
      return name === undefined ? [] : [[keyOf(name) + count, text] as const];
    }),
  );
  const missing: string[] = [];
  if (!question.startsWith(`Allow ${request.method}? `)) missing.push('method');
  if (rest('Path: ') !== request.url.split('?')[0]?.replace('/rest', '')) missing.push('path');
  for (const [steps, value] of valuesOf(request)) {
    const key = JSON.stringify(steps);
    if (left.has(key)) continue;
    const text = shown.get(Array.isArray(value) ? `${key} (${String(value.length)})` : key);
    if (text === undefined || !isShown(value, text)) missing.push(`${steps.join('.')}=${JSON.stringify(value)}`);
  }
  return missing;
}
