import { printable } from '../text/printable.ts';
import type { Change, ChangeClass } from './change.ts';
import type { PolicyChange } from './compare-policy.ts';

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly policy?: PolicyChange;
  /** Whether a policy or a call that was right may now be wrong. */
  readonly breaking: boolean;
}

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const TITLES: readonly (readonly [ChangeClass, string])[] = [
  ['breaking', 'Breaking'],
  ['change', 'Changed'],
  ['noise', 'Noise'],
];

/** The changes of one class, kind by kind. */
function ofClass(changes: readonly Change[], class_: ChangeClass): readonly Change[] {
  const own = changes.filter((change) => change.class === class_);
  return own.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1));
}

function countsOf(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

function policyLines({ name, exposed, problems, gained, lost }: PolicyChange): readonly string[] {
  const [before, after] = exposed.map((count) => (count === undefined ? 'no start' : String(count)));
  return [
    `${printable(name)}: exposes ${before ?? ''} → ${after ?? ''} operations`,
    ...problems.map(printable),
    ...(gained.length === 0 ? [] : [`gains ${gained.join(', ')}`]),
    ...(lost.length === 0 ? [] : [`loses ${lost.join(', ')}`]),
  ];
}

function showText({ from, to, changes, policy }: Comparison): string {
  const parts = TITLES.flatMap(([class_, title]) => {
    const own = ofClass(changes, class_);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ kind, name, key, detail }) => `  ${kind}: ${name} (${key})${detail === '' ? '' : `: ${detail}`}`,
    );
    return [`${title}: ${countsOf(own)}`, ...(class_ === 'noise' ? [] : lines)];
  });
  const own = policy === undefined ? [] : ['Policy', ...policyLines(policy).map((line) => `  ${line}`)];
  return [`${from} → ${to}`, ...own, ...(parts.length === 0 ? ['nothing changed'] : parts)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function showMarkdown({ from, to, changes, policy }: Comparison): string {
  const parts = TITLES.flatMap(([class_, title]) => {
    const own = ofClass(changes, class_);
    if (own.length === 0) return [];
    const rows = own.map(
      ({ kind, name, key, detail }) => `| ${kind} | \`${name}\` | \`${cell(key)}\` | ${cell(detail)} |`,
    );
    const table = ['| what | tool | operation | detail |', '|---|---|---|---|', ...rows];
    return [`## ${title}\n\n${countsOf(own)}${class_ === 'noise' ? '' : `\n\n${table.join('\n')}`}`];
  });
  const own =
    policy === undefined
      ? []
      : [
          `## Policy\n\n${policyLines(policy)
            .map((line) => `- ${line}`)
            .join('\n')}`,
        ];
  return [`# Bitbucket ${from} → ${to}`, ...own, ...(parts.length === 0 ? ['Nothing changed.'] : parts)].join('\n\n');
}

/** A comparison as text for people, as JSON for programs, as Markdown for a pull request. Noise is only counted, but in JSON. */
export function showComparison(comparison: Comparison, format: Format): string {
  if (format === 'markdown') return showMarkdown(comparison);
  if (format === 'text') return showText(comparison);
  const { policy, ...rest } = comparison;
  if (policy === undefined) return JSON.stringify(rest, undefined, 2);
  const { name, exposed, problems, gained, lost } = policy;
  return JSON.stringify({ ...rest, policy: { name, exposed, problems, gained, lost } }, undefined, 2);
}
