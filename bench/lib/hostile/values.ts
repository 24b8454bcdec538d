import { FILE, filled, type HostileResponse, inString, page, spaced } from './shape.ts';

/** Sizes that are searched for secrets: of one text, and of a response. */
const LOOKED = 250_000;
const ALL_LOOKED = 2_090_000;
const looked =
  (body: HostileResponse['body']): HostileResponse['body'] =>
  (bytes) =>
    body(Math.min(bytes, ALL_LOOKED));
const COLUMNS = ['size', 'values'].map((name) => `${name},${name}.id,${name}.author.name,${name}.nmae`).join(',');
const MANY_FIELDS = Array.from({ length: 200 }, (_, i) => `values.f${i}`)
  .join(',')
  .slice(0, 2000)
  .replace(/,[^,]*$/, '');

/** Nested levels of two equal members: comparing them at every level would be quadratic in the depth. */
function equalChain(bytes: number): Buffer {
  const leaf = JSON.stringify('x'.repeat(Math.floor(bytes / 2 ** 9) - 40));
  let level = leaf;
  for (let depth = 0; depth < 8; depth++) level = `{"committer":${level},"author":${level}}`;
  return Buffer.from(level);
}

/** A chain whose every level has a member as large as everything below it. */
function longChain(bytes: number): Buffer {
  const depth = 480;
  const large = JSON.stringify(Array.from({ length: Math.floor(bytes / depth / 8) }, (_, i) => i % 1000));
  let level = large;
  let size = 0;
  for (let at = 0; at < depth && size < bytes - large.length - 40; at++) {
    level = `{"committer":${level},"author":${large}}`;
    size = level.length;
  }
  return Buffer.from(level);
}

function deep(bytes: number, depth: number): Buffer {
  const name = 'n'.repeat(Math.max(1, Math.floor(bytes / depth) - 8));
  return Buffer.from(`${`{"${name}":`.repeat(depth)}1${'}'.repeat(depth)}`);
}

/** JSON by the number, size and nesting of its values, and by the content of its texts. */
export const HOSTILE_VALUES: readonly HostileResponse[] = [
  {
    name: 'one huge member name',
    tool: 'projects_list',
    body: inString('n', '{"isLastPage":true,"values":[{"', '":1}]}'),
  },
  {
    name: 'a huge member name, and fields',
    tool: 'repo_browse_path_get',
    input: { ...FILE, _fields: 'values.nmae,values.id' },
    body: inString('n', '{"isLastPage":true,"values":[{"', '":1}]}'),
  },
  {
    name: 'many member names, and many fields',
    tool: 'repo_browse_path_get',
    input: { ...FILE, _fields: MANY_FIELDS },
    body: page((index) => spaced(`{"f${index}x${index}":{"g${index}":1}}`)),
  },
  {
    name: 'many entries, and fields of several levels',
    tool: 'repo_browse_path_get',
    input: { ...FILE, _fields: COLUMNS },
    body: page((index) => spaced(`{"id":${index},"author":{"name":"n${index}"}}`)),
  },
  { name: 'equal members inside each other', tool: 'project_get', body: equalChain },
  { name: 'a chain of large equal members', tool: 'project_get', body: longChain },
  { name: 'nested as deep as is read, long names', tool: 'project_get', body: (bytes) => deep(bytes, 490) },
  {
    name: 'nested as deep, long names, withheld',
    tool: 'repo_webhooks_list',
    body: looked((bytes) => deep(bytes, 490)),
  },
  {
    name: 'nested deeper than any stack',
    tool: 'project_get',
    body: (bytes) => Buffer.from('['.repeat(bytes / 2) + ']'.repeat(bytes / 2)),
  },
  {
    name: 'long pointers to many secrets',
    tool: 'hook_script_get',
    body: looked((bytes) =>
      filled(
        `{"${'n'.repeat(bytes / 4)}":{"${'m'.repeat(bytes / 4)}":[`,
        (index) => spaced(`{"token${index}":"s","token":"t${index}"}`),
        ']}}',
        bytes,
      ),
    ),
  },
  { name: 'empty arrays', tool: 'projects_list', body: page(() => '[]') },
  { name: 'empty objects', tool: 'projects_list', body: page(() => '{}') },
  {
    name: 'as many values as are parsed',
    tool: 'projects_list',
    body: page((index) => spaced(`{"id":${index},"k":"v${index}"}`)),
  },
  { name: 'as many texts beyond ASCII', tool: 'projects_list', body: page((index) => spaced(`["é${index}","ü​"]`)) },
  {
    name: 'values, withheld',
    tool: 'hook_script_get',
    body: looked(page((index) => spaced(`{"password":"p${index}","k":"v"}`))),
  },
  {
    name: 'as many members of one object',
    tool: 'project_get',
    body: (bytes) => filled('{', (index) => spaced(`"k${index}":"v${index}"`), '}', bytes),
  },
  {
    name: 'the same, withheld',
    tool: 'hook_script_get',
    body: (bytes) => filled('{', (index) => spaced(`"k${index}":"v${index}"`), '}', bytes),
  },
  { name: 'arrays of arrays', tool: 'projects_list', body: page((index) => spaced(`[[[[${index}]]]]`)) },
  { name: 'one string', tool: 'project_get', body: inString('x') },
  { name: 'one string of two bytes a character', tool: 'project_get', body: inString('ж') },
  { name: 'one string of emoji', tool: 'project_get', body: inString('😀') },
  { name: 'one string of zero-width joiners', tool: 'project_get', body: inString('\u200d') },
  {
    name: 'one string of flags in tags',
    tool: 'project_get',
    body: inString('\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'),
  },
  { name: 'one string of escapes', tool: 'project_get', body: inString('\\u0061') },
  {
    name: 'one string of quotes, structured',
    tool: 'project_get',
    flags: ['--structured-content'],
    body: inString('\\"'),
  },
  { name: 'escapes in too many values', tool: 'projects_list', body: page(() => '"\\u0061"') },
  { name: 'one string, too long to be searched', tool: 'hook_script_get', body: inString('a-') },
  ...[
    ['URLs', 'https://a:b@c.example '],
    ['half URLs', 'a.a-a+a.'],
    ['half URLs with a user', 'http://a:b'],
    ['telling names', 'token_token-'],
    ['telling names in quotes', 'token"'],
    ['telling names with a quote each', `token='token="`],
    ['schemes', 'Basic a'],
    ['schemes without a space', 'Basic .Basic  '],
    ['tokens', 'BBDC-'],
    ['keys that do not end', '-----BEGIN PRIVATE KEY'],
    ['halves of keys', '-----BEGIN A'],
    ['queries', '?a&b;'],
    ['words and dashes', 'a-'],
    ['white space', ' '],
  ].map(
    ([what = '', unit = '']): HostileResponse => ({
      name: `texts of ${what}, withheld`,
      tool: 'hook_script_get',
      // Each as long as a searched text may be.
      body: looked(page(() => JSON.stringify(unit.repeat(Math.floor(LOOKED / unit.length))))),
    }),
  ),
];
