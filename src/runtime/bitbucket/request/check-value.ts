import { AppError } from '../../errors.ts';

const MAX_DECODINGS = 5;
// \p{Cc}: C0, DEL, C1. \p{Cf}: zero-width, bidi and tag characters. \p{Cs}: lone surrogates. Zl, Zp: line and paragraph separators.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u;
/** No dot, no percent, no separator, nothing beyond ASCII: as most names are, with nothing to look for. */
const PLAIN = /^[A-Za-z0-9_-]+$/;
const SEPARATOR = /[/\\;?#]/;
const ENCODED_SEPARATOR = /%(?:2f|5c)/i;

export function rejectArgument(name: string, problem: string): never {
  throw new AppError('invalid-arguments', `/${name}: ${problem}`);
}

/** Characters that no path or query value of Bitbucket needs, and that other software reads differently than we do. */
export function rejectUnsafeCharacters(name: string, value: string): void {
  if (UNSAFE.test(value)) rejectArgument(name, 'holds a control, invisible or unpaired character');
}

/** As lenient as the most lenient server: a bare % or a byte that is not UTF-8 does not keep the rest from being decoded. */
function decodeOnce(value: string): string {
  return value.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent);
    }
  });
}

/**
 * Rejects a path segment that a URL parser, a proxy or Tomcat could read as anything but itself: empty, a dot segment or a
 * separator, plain or in any number of percent-encodings. There is no right encoding for `..` (WHATWG URL and Tomcat fold
 * `%2e%2e` too), so it is rejected and never encoded. `;` opens a matrix parameter in Tomcat (`..;` is `..` there).
 */
export function checkSegment(name: string, segment: string): void {
  if (PLAIN.test(segment)) return;
  if (segment === '') rejectArgument(name, 'is empty, or has an empty part between two slashes');
  let form = segment;
  for (let round = 0; ; round++) {
    rejectUnsafeCharacters(name, form);
    if (form === '.' || form === '..')
      rejectArgument(name, `'${segment}' is a dot segment, which would reach another endpoint`);
    if (SEPARATOR.test(form)) rejectArgument(name, 'holds one of / \\ ; ? # in a part that must be a single name');
    if (ENCODED_SEPARATOR.test(form)) rejectArgument(name, 'holds an encoded slash or backslash (%2f, %5c)');
    const decoded = form.includes('%') ? decodeOnce(form) : form;
    if (decoded === form) return;
    if (round === MAX_DECODINGS) rejectArgument(name, 'is percent-encoded too many times');
    form = decoded;
  }
}
