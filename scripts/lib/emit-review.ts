import type { VersionCatalog } from './build-versions.ts';
import type { Finding } from './finding.ts';
import type { Reviewed } from './reviewed.ts';
import { searchWordNotes } from './search-word-notes.ts';
import type { SpecProblem } from './spec-error.ts';

const TITLES: Readonly<Record<Finding['kind'], string>> = {
  operation: 'New operations: access unknown until they have an entry in operations.yaml',
  provisional: 'Reviewed operations that are provisional here: access unknown',
  parameter: 'New parameters of reviewed operations: not offered',
  repaired: 'Repaired without a correction in overlay.yaml',
  'left-out': 'Not generated',
};

/** REVIEW.md: what a person has to decide, version by version, and which reviewed facts a version has no use for. */
export function emitReview(versions: readonly VersionCatalog[], reviewed: Reviewed): string {
  const { missing, idle, shared } = searchWordNotes(reviewed);
  return [
    '# To review\n\n',
    'Written by `npm run generate`; do not edit. What a version brings that the files here do not know is generated safely: denied to\n',
    'everything but its exact name, outside every scope. To decide it, write the entries, generate again until the list below is empty,\n',
    'and set `reviewed: true` in `versions.json`: from then on something undecided stops the build. README.md says how.\n',
    ...versions.map((version, index) => section(version, versions[index - 1])).toReversed(),
    list('## Without words or requests of users in search-words', missing),
    list('## Words of users that the name or the description has already', idle),
    list('## Requests of users that lead to several operations', shared),
  ].join('');
}

function section({ origin, reviewed, findings, unused, entries }: VersionCatalog, before?: VersionCatalog): string {
  const unusedBefore = new Set(before?.unused.map(lineOf));
  const gone = before === undefined ? [] : unused.filter((one) => !unusedBefore.has(lineOf(one)));
  const kinds = Object.entries(TITLES).map(([kind, title]) => {
    const lines = findings.filter((finding) => finding.kind === kind).map(({ where, what }) => `\`${where}\`: ${what}`);
    return list(`### ${title}`, lines);
  });
  return [
    `\n## ${origin.version}: ${reviewed ? 'reviewed' : 'not reviewed'}, ${entries.length} operations\n`,
    ...kinds,
    list(`### Gone since ${before?.origin.version ?? ''}: unused for ${origin.version}`, gone.map(lineOf)),
    list(
      `### Unused for ${origin.version}${gone.length > 0 ? ', as before' : ''}`,
      unused.filter((one) => !gone.includes(one)).map(lineOf),
    ),
  ].join('');
}

function lineOf({ where, problem }: SpecProblem): string {
  return `${where}: ${problem.replace(/^no version has such an? /, 'no such ')}`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n${title} (${lines.length})\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}
