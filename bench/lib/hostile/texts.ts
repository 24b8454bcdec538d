import { FILE, filled, type HostileResponse, inString, page, spaced, text } from './shape.ts';

const TEXT = 'text/plain';
const HUNK = (lines: string): string =>
  `{"hunks":[{"sourceLine":1,"sourceSpan":1,"destinationLine":1,"destinationSpan":1,"segments":[{"type":"ADDED","lines":[${lines}]}]}]}`;
const DIFF = '{"fromHash":"a","toHash":"b","diffs":[';

const patchFile = (index: number): string => `diff --git a/f${index} b/f${index}\n`;

/** Texts, diffs, lines of files, errors, pages. */
export const HOSTILE_TEXTS: readonly HostileResponse[] = [
  { name: 'a text of words and dashes, withheld', tool: 'hook_script_content_get', type: TEXT, body: text('a-') },
  { name: 'a text of telling names, withheld', tool: 'hook_script_content_get', type: TEXT, body: text('token="a\n') },
  { name: 'a text of one line, withheld', tool: 'hook_script_content_get', type: TEXT, body: text('password') },
  { name: 'a text of one line', tool: 'repo_raw_path_get', type: TEXT, body: text('x') },
  { name: 'a text of line ends', tool: 'repo_raw_path_get', type: TEXT, body: text('\n') },
  {
    name: 'a text of line ends, from the middle',
    tool: 'repo_raw_path_get',
    input: { ...FILE, _startLine: 5_000_000 },
    type: TEXT,
    body: text('\n'),
  },
  {
    name: 'a text of carriage returns and controls',
    tool: 'repo_raw_path_get',
    type: TEXT,
    body: text('\r\u001b[2J'),
  },
  {
    name: 'a diff of many files',
    tool: 'pull_request_raw_diff_get',
    type: TEXT,
    body: (bytes) => Buffer.from(Array.from({ length: bytes / 40 }, (_, i) => patchFile(i)).join('')),
  },
  {
    name: 'a diff with one huge path',
    tool: 'pull_request_raw_diff_get',
    type: TEXT,
    body: text('p', `${'x\n'.repeat(50_000)}diff --git a/`, '\n+x\n'),
  },
  {
    name: 'a diff of headers alone',
    tool: 'pull_request_raw_diff_get',
    type: TEXT,
    body: text('diff --git '),
  },
  {
    name: 'a patch of commits',
    tool: 'pull_request_raw_patch_get',
    type: TEXT,
    body: text(`From ${'0123456789'.repeat(4)} Mon Sep 17 00:00:00 2001\n`),
  },
  {
    name: 'a diff as JSON, many files',
    tool: 'repo_compare_diff_path_get',
    body: (bytes) =>
      filled(
        DIFF,
        (i) => spaced(`{"source":{"toString":"f${i}"},"destination":{"toString":"g${i}"},"hunks":[]}`),
        ']}',
        bytes,
      ),
  },
  {
    name: 'a diff as JSON, many lines',
    tool: 'repo_compare_diff_path_get',
    body: (bytes) =>
      filled(
        `${DIFF}${HUNK('').slice(0, -6)}`,
        (i) => spaced(`{"source":${i},"destination":${i},"line":"+"}`),
        ']}]}]}]}',
        bytes,
      ),
  },
  {
    name: 'a diff as JSON, one huge line',
    tool: 'repo_compare_diff_path_get',
    body: inString('\\n', `${DIFF}${HUNK('').slice(0, -6)}{"line":"`, '"}]}]}]}]}'),
  },
  {
    name: 'a diff as JSON, many comments',
    tool: 'repo_compare_diff_path_get',
    body: (bytes) =>
      filled(
        `${DIFF}{"lineComments":[`,
        (i) => spaced(`{"id":${i},"text":"t","author":{"slug":"s","displayName":"d"}}`),
        ']}]}',
        bytes,
      ),
  },
  {
    name: 'a diff as JSON, huge hashes',
    tool: 'repo_compare_diff_path_get',
    body: inString('a', '{"diffs":[],"fromHash":"', '","toHash":"b"}'),
  },
  {
    name: 'lines of a file',
    tool: 'repo_browse_path_get',
    body: (bytes) =>
      filled('{"isLastPage":false,"nextPageStart":9,"lines":[', () => spaced('{"text":"x"}'), ']}', bytes),
  },
  {
    name: 'one line of a file',
    tool: 'repo_browse_path_get',
    body: inString('x', '{"isLastPage":true,"lines":[{"text":"', '"}]}'),
  },
  {
    name: 'bytes that are no UTF-8',
    tool: 'repo_raw_path_get',
    type: TEXT,
    body: (bytes) => Buffer.alloc(bytes, 0xe9),
  },
  {
    name: 'bytes that are no text',
    tool: 'repo_raw_path_get',
    type: 'image/png',
    body: (bytes) => Buffer.alloc(bytes),
  },
  {
    name: 'an error with many messages',
    tool: 'project_get',
    flags: ['500'],
    body: (bytes) => filled('{"errors":[', (i) => spaced(`{"message":"m${i}"}`), ']}', bytes),
  },
  {
    name: 'an error with one message',
    tool: 'project_get',
    flags: ['500'],
    body: inString('x', '{"errors":[{"message":"', '"}]}'),
  },
  {
    name: 'pages that are followed',
    tool: 'projects_list',
    input: { _maxItems: 10_000 },
    body: page((i) => spaced(`{"id":${i}}`), '"isLastPage":false,"nextPageStart":9'),
  },
  {
    name: 'a page of names that are ours',
    tool: 'projects_list',
    body: page((i) => spaced(`{"stopped":"s${i}"}`), '"isLastPage":false,"stopped":"x","nextPageStart":9'),
  },
  {
    name: 'the response to a write',
    tool: 'projects_create',
    body: inString('x', '{"key":"', '"}'),
  },
];
