import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { type BuiltRequest, buildRequest } from '../../src/runtime/bitbucket/request/build-request.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { RouteIndex } from '../../src/runtime/catalog/route-index.ts';
import { AppError } from '../../src/runtime/errors.ts';
import { PATH_ROWS } from '../helpers/path-values.ts';

const BASE = { origin: 'https://bitbucket.example.com', contextPath: '/git', insecure: false };
const PREFIX = `${BASE.origin}${BASE.contextPath}/rest`;
const RUNS = 6_000;
const routes = new RouteIndex(operations);

// The oracle: one expression for each template, tried one after the other. It shares no line with RouteIndex.
const SEGMENT = '[^/?#]+';
const templates = [...new Map(operations.map((operation) => [operation.path, operation])).values()].map((operation) => {
  const source = operation.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_all, name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name && candidate.in === 'path');
    if (parameter?.glued === true) return `(?:/${SEGMENT})*`;
    return parameter?.multiSegment === true ? `${SEGMENT}(?:/${SEGMENT})*` : SEGMENT;
  });
  return {
    path: operation.path,
    expression: new RegExp(`^${source}$`),
    literals: operation.path.replace(/\{\w+\}/g, '').length,
  };
});

function routedTo(path: string): string | undefined {
  const matching = templates.filter(({ expression }) => expression.test(path));
  const most = Math.max(...matching.map(({ literals }) => literals));
  const best = matching.filter(({ literals }) => literals === most);
  return best.length === 1 ? best[0]?.path : undefined;
}

/** Percent-decoded until nothing changes, as the most eager of servers would. */
function decodedFully(text: string): string {
  const once = text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return once === text ? text : decodedFully(once);
}

function build(operation: Operation, values: Record<string, unknown>): BuiltRequest | AppError {
  try {
    return buildRequest(BASE, routes, operation, values);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-arguments') return error;
    throw error;
  }
}

function problemsOf(operation: Operation, { url, method }: BuiltRequest): string[] {
  const problems: string[] = [];
  const parsed = new URL(url);
  const path = url.slice(PREFIX.length).split('?')[0] ?? '';
  if (method !== operation.method) problems.push('method');
  if (parsed.href !== url || !url.startsWith(`${PREFIX}/`)) problems.push('not canonical');
  if (!/^[\x21-\x7e]+$/.test(url) || parsed.hash !== '') problems.push('not plain ASCII');
  if (routedTo(path) !== operation.path) problems.push(`routes to ${routedTo(path) ?? 'nothing'}`);
  for (const segment of path.slice(1).split('/')) {
    const decoded = decodedFully(segment);
    if (decoded === '' || decoded === '.' || decoded === '..') problems.push(`dot segment ${segment}`);
    if (/[/\\;?#\p{Cc}\p{Cf}]/u.test(decoded)) problems.push(`separator in ${segment}`);
  }
  return problems;
}

const piece = fc.constantFrom('.', '..', '/', '%2e', '%252e', '%2f', '%5c', '\\', ';', '?', '#', '%', '\0', '\n', 'a');
const nasty = fc.oneof(
  fc.constantFrom(...PATH_ROWS.map(({ value }) => value).filter((value) => value.length < 100)),
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('search', 'stats', 'repos', 'summary', 'delayed-sync', 'test', 'credentials', 'diff', 'x.diff'),
);
const plain = fc.oneof(
  fc.constantFrom('PLAT', '~jdoe', 'main', '42', 'README.md', 'a b', '100%', 'größe'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 2, arbitrary: nasty },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.boolean(), fc.array(plain, { maxLength: 3 })) },
);
interface Given {
  readonly operation: Operation;
  readonly values: readonly unknown[];
  readonly evil: string;
  readonly at: number;
  readonly poison: boolean;
}

const call: fc.Arbitrary<Given> = fc.record({
  operation: fc.constantFrom(...operations),
  values: fc.array(value, { minLength: 16, maxLength: 16 }),
  evil: nasty,
  at: fc.nat(15),
  poison: fc.boolean(),
});

function argumentsOf(operation: Operation, { values, evil, at, poison }: Given) {
  return Object.fromEntries(
    operation.parameters.map(({ name }, index) => [
      name,
      poison && index === at % operation.parameters.length ? evil : values[index % values.length],
    ]),
  );
}

describe('any values for any of the operations', () => {
  test(`[S05 S07] either build a URL of the operation or are rejected (${RUNS} runs)`, () => {
    const seen = { built: 0, refused: 0 };
    fc.assert(
      fc.property(call, (given) => {
        const built = build(given.operation, argumentsOf(given.operation, given));
        if (built instanceof AppError) {
          seen.refused += 1;
          return;
        }
        seen.built += 1;
        expect(problemsOf(given.operation, built)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.built, seen.refused)).toBeGreaterThan(RUNS / 10);
  });

  test('[S07] plain values build each of the 529 operations, and the oracle agrees', () => {
    expect(operations).toHaveLength(529);
    const wrong = operations.flatMap((operation) => {
      const values: Record<string, unknown> = {};
      for (const { name, numbered } of operation.parameters)
        values[name] = numbered === true ? [{ username: '7' }] : '7';
      const built = build(operation, values);
      const problems = built instanceof AppError ? [built.message] : problemsOf(operation, built);
      return problems.map((problem) => `${operation.key}: ${problem}`);
    });
    expect(wrong).toEqual([]);
  });

  test('control: encodeURIComponent and URL alone carry 100 and more operations to another one', () => {
    const steered = operations.filter((operation) => {
      const last = operation.parameters.findLast(({ in: place }) => place === 'path');
      if (last === undefined) return false;
      const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
        encodeURIComponent(name === last.name ? '..' : '7'),
      );
      const reached = new URL(`${PREFIX}${path}`).pathname.slice(`${BASE.contextPath}/rest`.length).replace(/\/$/, '');
      const template = routedTo(reached);
      return template !== undefined && template !== operation.path;
    });
    expect(steered.length).toBeGreaterThan(100);
  });
});

describe('the proof of the finished URL, with facts that the earlier checks do not know', () => {
  const operation = (path: string, parameters: Operation['parameters'] = []): Operation => {
    const [some] = operations;
    if (some === undefined) throw new Error('no operations');
    return { ...some, key: `GET ${path}`, path, parameters };
  };
  const parameter = { name: 'id', in: 'path', required: true } as const;
  const [one, search] = [operation('/a/{id}', [parameter]), operation('/a/search')];
  const index = new RouteIndex([one, search, operation('/x y'), operation('/b/..')]);
  const good = { origin: 'https://h', contextPath: '', insecure: false };

  test.for([
    ['a path that another endpoint owns', good, one, { id: 'search' }, 'the path belongs to another endpoint'],
    ['a path that no endpoint owns', good, operation('/c'), {}, 'the path belongs to another endpoint'],
    ['a template that a parser would rewrite', good, operation('/x y'), {}, 'the URL is not in its normalised form'],
    ['a template with dots', good, operation('/b/..'), {}, 'the URL is not in its normalised form'],
    ['a base with dots', { ...good, contextPath: '/../x' }, one, { id: '1' }, 'normalised form'],
    ['a base that hides a host', { ...good, contextPath: '@evil' }, one, { id: '1' }, 'outside the base URL'],
  ] as const)('[S07] %s', ([, base, target, values, want]) => {
    expect(() => buildRequest(base, index, target, values)).toThrow(want);
  });

  test('control: the same index and base build what is right', () => {
    expect(buildRequest(good, index, one, { id: '1' }).url).toBe('https://h/rest/a/1');
  });
});
