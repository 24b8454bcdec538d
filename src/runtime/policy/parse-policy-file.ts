import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Access } from '../catalog/operation.ts';
import type { ProfileName } from '../config/profile-name.ts';
import { AppError } from '../errors.ts';
import {
  type PolicyFile,
  type PolicyLimits,
  type PolicySettings,
  type RuleSource,
  type Scalar,
  SELECTORS,
  type ToolMode,
  type Word,
} from './policy-file.ts';
import { policyFileIssue } from './validate-policy-file.ts';

/** The shape that `openapi/policy.schema.json` guarantees. */
interface RawRule extends Readonly<Partial<Record<(typeof SELECTORS)[number], string | readonly string[]>>> {
  readonly arguments?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}
interface RawPolicy {
  readonly profile?: ProfileName;
  readonly allow?: readonly (string | RawRule)[];
  readonly deny?: readonly (string | RawRule)[];
  readonly scope?: { readonly projects?: readonly string[]; readonly repositories?: readonly string[] };
  readonly confirm?: readonly Access[];
  readonly dryRun?: boolean;
  readonly limits?: Partial<PolicyLimits>;
  readonly tools?: ToolMode;
}

/** Where in the file a value stands, as `line:column`; the last key itself when `key` is set. */
type Position = (path: readonly (string | number)[], key?: boolean) => string;

const oneLine = (text: string): string =>
  (text.split('\n')[0] ?? '').replace(/:$/, '').replace(/ at line \d+, column \d+$/, '');

function parseNodes(name: string, text: string): { readonly value: unknown; readonly position: Position } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', strict: true, uniqueKeys: true });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) throw new AppError('config', `${name}:${place(wrong.pos[0])}: ${oneLine(wrong.message)}`);
  visit(document, {
    Alias(_key, node) {
      const at = place(node.range?.[0] ?? 0);
      throw new AppError(
        'config',
        `${name}:${at}: an alias; write the value out, so that a reader sees what is allowed`,
      );
    },
  });
  const position: Position = (path, key = false) => {
    if (key) {
      const map: unknown = document.getIn(path.slice(0, -1), true);
      const pair = isMap(map)
        ? map.items.find(({ key: k }) => isScalar(k) && String(k.value) === path.at(-1))
        : undefined;
      if (isScalar(pair?.key)) return place(pair.key.range?.[0] ?? 0);
    }
    for (let length = path.length; length >= 0; length--) {
      const node = (length === 0 ? document.contents : document.getIn(path.slice(0, length), true)) as
        | Node
        | null
        | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return '1:1';
  };
  return { value: document.toJS({ maxAliasCount: 0 }), position };
}

const asList = <T extends Scalar>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'object' ? value : [value];

function toRule(
  name: string,
  list: 'allow' | 'deny',
  index: number,
  raw: string | RawRule,
  position: Position,
): RuleSource {
  const path = [list, index];
  const at = (steps: readonly (string | number)[]): string => `${name}:${position([...path, ...steps])}`;
  const source = `${name}:${position(path).split(':')[0] ?? ''}`;
  if (typeof raw === 'string') return { source, selectors: { operation: [{ text: raw, at: at([]) }] } };
  const selectors = Object.fromEntries(
    SELECTORS.flatMap((selector): [string, readonly Word[]][] => {
      const given = raw[selector];
      if (given === undefined) return [];
      const single = typeof given === 'string';
      return [
        [selector, asList(given).map((text, item) => ({ text, at: at(single ? [selector] : [selector, item]) }))],
      ];
    }),
  );
  if (raw.arguments === undefined) return { source, selectors };
  const values = Object.entries(raw.arguments).map(
    ([argument, value]) => [argument, { at: at(['arguments', argument]), value }] as const,
  );
  return { source, selectors, arguments: new Map(values) };
}

function toSettings(raw: RawPolicy): PolicySettings {
  const { confirm, dryRun, limits, tools } = raw;
  return Object.freeze({
    ...(confirm === undefined ? {} : { confirm: Object.freeze([...confirm]) }),
    ...(dryRun === undefined ? {} : { dryRun }),
    limits: Object.freeze({ ...limits, perAccess: Object.freeze({ ...limits?.perAccess }) }),
    ...(tools === undefined ? {} : { tools }),
  });
}

function toScope(name: string, scope: NonNullable<RawPolicy['scope']>, position: Position): readonly Word[] {
  return (['projects', 'repositories'] as const).flatMap((list) =>
    (scope[list] ?? []).map((text, index) => ({ text, at: `${name}:${position(['scope', list, index])}` })),
  );
}

/** YAML 1.2 (of which JSON is a part) to a policy file. Any problem is one line: file, line, column, and what would be right. */
export function parsePolicyFile(name: string, text: string): PolicyFile {
  const { value, position } = parseNodes(name, text);
  const issue = policyFileIssue(value);
  if (issue !== undefined) {
    const path = issue.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    throw new AppError('config', `${name}:${position(path, issue.key)}: ${issue.problem}`);
  }
  const raw = value as RawPolicy;
  return Object.freeze({
    name,
    ...(raw.profile === undefined ? {} : { profile: { name: raw.profile, at: `${name}:${position(['profile'])}` } }),
    allow: (raw.allow ?? []).map((rule, index) => toRule(name, 'allow', index, rule, position)),
    deny: (raw.deny ?? []).map((rule, index) => toRule(name, 'deny', index, rule, position)),
    ...(raw.scope === undefined ? {} : { scope: toScope(name, raw.scope, position) }),
    settings: toSettings(raw),
  });
}
