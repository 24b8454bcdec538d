/** What becomes of a value: `refused`, or the bytes that must be in the path. */
export interface PathRow {
  readonly value: string;
  /** As one segment, as in `…/labels/{labelName}`. */
  readonly segment: string;
  /** As a path of several, as in `…/raw/{path}`; the same behind `…/diff{path}`. */
  readonly segments: string;
}

const everywhere = (...values: string[]): PathRow[] =>
  values.map((value) => ({ value, segment: 'refused', segments: 'refused' }));

const sent = (value: string, wire: string): PathRow => ({ value, segment: wire, segments: wire });

const below = (value: string, wire: string): PathRow => ({ value, segment: 'refused', segments: wire });

export const PATH_ROWS: readonly PathRow[] = [
  // empty and dot segments, plain
  ...everywhere('a/./b', './a', 'a//b', '/a', 'a/', '/etc/passwd', 'a/b/../../..'),
  // dot segments in every encoding
  ...everywhere('%2e', '%2E', '%2e%2e', '%2E%2E', '.%2e', '%2e.', '%252e', '%252e%252e', '%25252e%25252e', '.%252e'),
  ...everywhere('%2525252e.', '%252525252e%252525252e', '%25252525252525252e', '%32%65%32%65%2e%2e%2f'),
  // separators, plain and encoded, also beside a % that is none
  ...everywhere('\\', '\\..\\', '..\\', 'a\\b', '%2f', '%2F', '%5c', '%5C', 'a%2fb', 'a%5Cb', '..%2f', '..%5c..'),
  ...everywhere('%252f', '%255c', '%25252f', '..%252f..%', '%2f%ff', '..%2f%', 'https:%2f%2fevil.example'),
  // matrix parameters: `..;` is `..` to Tomcat
  ...everywhere(';', '..;', '..;/', '..;x=1', 'a;b', ';jsessionid=1', '%3b', '..%3b'),
  // query and fragment
  ...everywhere('?', '?x', 'a?x=1', '#', '#y', 'a#y', '%3f', '%3Fx', '%23', '%23y'),
  // control characters, plain and encoded; URL parsers drop tab, CR and LF, so `.<tab>.` is `..` to them
  ...everywhere('\0', 'a\0b', '..\0', '%00', 'a%00b', '%00%ff', '\r\n', 'a\r\nHost: evil', '%0d%0a', '\n', '\r'),
  ...everywhere('\t', '.\t.', '.\n.', 'a\tb', '\u001b[2J', '\u007f', '%7f', '\u0080', '\u0085', '\u009f', '%c2%85'),
  // invisible characters, bidi controls, line separators, tags
  ...everywhere('\u200b', 'a\u200bb', '..\u200b', '.\u200b.', '%e2%80%8b', '\u200d', '\u2060', '\ufeff', '\u00ad'),
  ...everywhere(
    '\u202e',
    'a\u202egnp.exe',
    '\u2066a',
    '\u2028',
    '\u2029',
    '\u061c',
    '\u{e0041}',
    '\u{e0100}',
    '\ufe0f',
  ),
  // unpaired surrogates
  ...everywhere('\ud800', '\udc00', 'a\ud83d', '\ude00b'),
  // very long
  ...everywhere('a'.repeat(5_000), '../'.repeat(2_000), '%25'.repeat(1_600), 'a/'.repeat(3_000)),

  // legitimate: arrives intact, one spelling only
  sent('~first.last', '~first.last'),
  sent('v1.0', 'v1.0'),
  sent('...', '...'),
  sent('..a', '..a'),
  sent('a..', 'a..'),
  sent('.gitignore', '.gitignore'),
  sent('a+b', 'a%2Bb'),
  sent('a b', 'a%20b'),
  sent('100%', '100%25'),
  sent('%', '%25'),
  sent('%zz', '%25zz'),
  sent('50%25', '50%2525'),
  sent('a%20b', 'a%2520b'),
  sent("it's", "it's"),
  sent('a&b=c', 'a%26b%3Dc'),
  sent('a:b@c,d$e', 'a%3Ab%40c%2Cd%24e'),
  sent('(x)!*', '(x)!*'),
  sent('"<x>"|^`{y}[z]', '%22%3Cx%3E%22%7C%5E%60%7By%7D%5Bz%5D'),
  sent('größe', 'gr%C3%B6%C3%9Fe'),
  sent('日本', '%E6%97%A5%E6%9C%AC'),
  sent('😀', '%F0%9F%98%80'),
  sent('．．', '%EF%BC%8E%EF%BC%8E'),
  sent('／', '%EF%BC%8F'),
  sent('%c0%ae%c0%ae', '%25c0%25ae%25c0%25ae'),
  sent('constructor', 'constructor'),
  sent('__proto__', '__proto__'),
  below('a/b', 'a/b'),
  below('feature/login', 'feature/login'),
  below('docs/😀 smile/read me.md', 'docs/%F0%9F%98%80%20smile/read%20me.md'),
  below('src/a+b/100%.txt', 'src/a%2Bb/100%25.txt'),
];
