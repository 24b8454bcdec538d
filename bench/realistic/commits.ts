import { at, hash, page, type Shape, self, stranger, times, user } from './people.ts';

const SUBJECTS = [
  'Keep the order of lines when an order is split',
  'Retry the payment provider once before giving up',
  'Drop the column that nobody reads any more',
  'Count failed imports in the metrics',
  'Explain in the guide how the nightly job is restarted',
];

const FILES = [
  'src/main/java/com/example/orders/OrderService.java',
  'src/main/resources/db/migration/V42__drop_legacy_total.sql',
  'src/test/java/com/example/orders/OrderServiceTest.java',
  'docs/runbooks/nightly-import.md',
  'build.gradle.kts',
];

const subject = (index: number): string => `ORD-${400 + index} ${SUBJECTS[index % SUBJECTS.length] ?? ''}`;

export function commit(index: number): Shape {
  const id = hash(index);
  const author = index % 6 === 5 ? stranger(index) : user(index);
  return {
    id,
    displayId: id.slice(0, 11),
    author,
    authorTimestamp: at(index),
    committer: index % 4 === 3 ? user(6) : author,
    committerTimestamp: at(index) + (index % 4 === 3 ? 60_000 : 0),
    message: `${subject(index)}${index % 3 === 0 ? '\n\nFound in the review of last week; the test shows it.' : ''}`,
    parents: [{ id: hash(index + 1), displayId: hash(index + 1).slice(0, 11) }],
    properties: { 'jira-key': [`ORD-${400 + index}`] },
  };
}

export const filePath = (index: number): string => FILES[index % FILES.length] ?? '';

function pathOf(index: number): Shape {
  const path = filePath(index);
  const components = path.split('/');
  const name = components.at(-1) ?? '';
  return {
    components,
    parent: components.slice(0, -1).join('/'),
    name,
    extension: name.split('.').at(-1) ?? '',
    toString: path,
  };
}

export function change(index: number): Shape {
  return {
    contentId: hash(index + 500),
    fromContentId: hash(index + 600),
    path: pathOf(index),
    executable: false,
    percentUnchanged: -1,
    type: index % 5 === 1 ? 'ADD' : 'MODIFY',
    nodeType: 'FILE',
    srcExecutable: false,
    links: self(`/projects/ORDERS/repos/orders-api/commits/${hash(1)}#${filePath(index)}`),
    properties: { gitChangeType: index % 5 === 1 ? 'ADD' : 'MODIFY' },
  };
}

const line = (source: number, destination: number, text: string): Shape => ({
  source,
  destination,
  line: text,
  truncated: false,
});

function hunk(first: number): Shape {
  const context = (from: number): Shape[] =>
    times(10, (index) => line(from + index, from + index, `        total = total.plus(lines.get(${index}).price());`));
  return {
    context: 'private Money totalOf(List<OrderLine> lines) {',
    sourceLine: first,
    sourceSpan: 22,
    destinationLine: first,
    destinationSpan: 23,
    segments: [
      { type: 'CONTEXT', lines: context(first), truncated: false },
      {
        type: 'REMOVED',
        lines: times(2, (index) => line(first + 10 + index, first + 10, '        return total.round();')),
        truncated: false,
      },
      {
        type: 'ADDED',
        lines: times(3, (index) =>
          line(first + 12, first + 10 + index, '        return total.round(currency.digits());'),
        ),
        truncated: false,
      },
      { type: 'CONTEXT', lines: context(first + 13), truncated: false },
    ],
    truncated: false,
  };
}

export const fileDiff = (index: number): Shape => ({
  source: pathOf(index),
  destination: pathOf(index),
  hunks: [hunk(31), hunk(88)],
  truncated: false,
  properties: { toString: 0, current: true },
});

export const diff = (files: number): Shape => ({
  fromHash: hash(1),
  toHash: hash(2),
  contextLines: 10,
  whitespace: 'SHOW',
  diffs: times(files, fileDiff),
  truncated: false,
});

export const commits = page(times(25, commit));
export const changes = page(times(12, change), {
  fromHash: hash(1),
  toHash: hash(2),
  isLastPage: true,
  nextPageStart: null,
});
