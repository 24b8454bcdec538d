import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Two worst-case texts, one twice as long as the other: twice the time is linear, four times is quadratic. */
const CHARS = 1_048_576;
const MOST_MS = 2_000;
const MOST_GROWTH = 3;
/** Shorter times are too inexact to measure growth: the machine has other work. */
const TOO_SHORT_MS = 300;
const FIRST_CHARS = 32_768;
const MOST_FIRST_MS = 100;

interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that never read text from a client or Bitbucket, or only bounded text, each with its reason. */
const BOUNDED: readonly (readonly [file: string, chars: number, why: string])[] = [
  ['search/values.ts', 500, 'a question has at most 500 characters'],
  ['cli/estimate-tokens.ts', 100_000, 'a tool of the list is all that it meets'],
];

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (path.endsWith('.ts')) yield path;
  }
}

/** Every literal, and every `new RegExp` with a constant text; composed expressions are read from the module itself. */
function expressionsOf(file: string): readonly Expression[] {
  const found: Expression[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts = new Map<string, string>();
  const textOf = (node: ts.Node): string | undefined => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (ts.isIdentifier(node)) return texts.get(node.text);
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') return textOf(node.expression);
    if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
    if (!ts.isTemplateExpression(node)) return undefined;
    const parts = node.templateSpans.map(({ expression, literal }) => [textOf(expression), literal.text] as const);
    if (parts.some(([part]) => part === undefined)) return undefined;
    return node.head.text + parts.map(([part, literal]) => `${part ?? ''}${literal}`).join('');
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const text = textOf(node.initializer);
      if (text !== undefined) texts.set(node.name.text, text);
    }
    const at = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [given, flags] = node.arguments ?? [];
      const source = given === undefined ? undefined : textOf(given);
      if (source !== undefined) found.push({ at, source, flags: (flags && textOf(flags)) ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** One character that a part of an expression matches. */
function sampleOf(element: AST.Element, flags: string): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'Quantifier':
      return sampleOf(element.element, flags).repeat(Math.max(1, element.min));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0]?.elements.map((one) => sampleOf(one, flags)).join('') ?? '';
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${element.raw})$`, flags.includes('u') ? 'u' : '');
      const candidates = [
        'a',
        'A',
        '1',
        ' ',
        '-',
        '.',
        '/',
        '"',
        '=',
        ':',
        '\n',
        '_',
        'é',
        '\u200d',
        '😀',
        '{',
        '\u0001',
      ];
      return candidates.find((candidate) => matches(one, candidate)) ?? 'a';
    }
    case 'Assertion':
    case 'Backreference':
      return '';
  }
}

function matches(one: RegExp, text: string): boolean {
  try {
    return one.test(text);
  } catch {
    return false;
  }
}

/** The texts to repeat: for each repeated part, alone and with the part before it, for each alternative, and for the whole. */
function pumpsOf({ source, flags }: Expression): readonly string[] {
  const pumps = new Set<string>(['a', ' ', '-', 'a-', '\\', '"']);
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  visitRegExpAST(pattern, {
    onQuantifierEnter: (node) => {
      pumps.add(sampleOf(node.element, flags));
    },
    onAlternativeEnter: ({ elements }) => {
      const samples = elements.map((one) => sampleOf(one, flags));
      samples.forEach((_, index) => pumps.add(samples.slice(0, index + 1).join('')));
    },
  });
  return [...pumps].filter((pump) => pump !== '').slice(0, 16);
}

/** CPU time: other work of the machine does not count. */
function millisecondsOf({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.replace('y', '').replace('g', '') + 'g');
  const begun = process.cpuUsage();
  text.replace(expression, '');
  return process.cpuUsage(begun).user / 1000;
}

const fill = (pump: string, chars: number): string =>
  `${pump.repeat(Math.ceil(chars / pump.length)).slice(0, chars)}\u0002`;

/** The first repeated text whose time grows faster than its length, or is far too long; undefined if all are linear. */
function superLinear(expression: Expression, chars: number): string | undefined {
  const least = (text: string, times: number): number =>
    Math.min(...Array.from({ length: times }, () => millisecondsOf(expression, text)));
  for (const pump of pumpsOf(expression)) {
    // Short first: a quadratic expression would take minutes on the long text.
    const first = fill(pump, Math.min(chars, FIRST_CHARS));
    if (millisecondsOf(expression, first) > MOST_FIRST_MS && least(first, 2) > MOST_FIRST_MS)
      return `${JSON.stringify(pump)}: ${FIRST_CHARS} characters take more than ${MOST_FIRST_MS} ms`;
    const whole = fill(pump, chars);
    if (millisecondsOf(expression, whole) < TOO_SHORT_MS) continue;
    const [long, short] = [least(whole, 2), least(fill(pump, chars / 2), 2)];
    if (long < TOO_SHORT_MS || (long < MOST_MS && long < short * MOST_GROWTH)) continue;
    return `${JSON.stringify(pump)}: ${long.toFixed(0)} ms for ${chars} characters, ${short.toFixed(0)} for half`;
  }
  return undefined;
}

const files = [...filesIn('src/runtime')];
const expressions = files.flatMap(expressionsOf);

describe('[S15] the time of every expression grows linearly with the text', () => {
  test('all expressions of the runtime are found', () => {
    const written = files.map((file) => (readFileSync(file, 'utf8').match(/new RegExp\(/g) ?? []).length);
    expect(expressions.length).toBeGreaterThan(120);
    expect(written.reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
  });

  test.for(expressions)('$at', { timeout: 120_000 }, (expression) => {
    const [, chars = CHARS] = BOUNDED.find(([file]) => expression.at.includes(file)) ?? [];
    expect(superLinear(expression, chars)).toBeUndefined();
  });

  test.for(['a+b', '[\\w-]*token', '\\s+$'])('control: %s is noticed', {
    timeout: 120_000,
  }, (source) => {
    expect(superLinear({ at: 'control', source, flags: '' }, CHARS / 4)).toBeDefined();
  });
});
