/**
 * A matcher for a glob on a name: `*` matches any text, case matters. Not a RegExp, because `*a*a*a*` as a RegExp backtracks. The
 * leftmost match of each part leaves the most text for the parts after it, so no part is tried twice.
 */
export function globMatcher(glob: string): (text: string) => boolean {
  const [first = '', ...others] = glob.split('*');
  const last = others.pop();
  if (last === undefined) return (text) => text === glob;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= text.length - last.length;
  };
}

/** The earliest end of a piece that starts at `at`: its literals in order, without a slash between them. -1: no match there. */
function endOf([first = '', ...others]: readonly string[], text: string, at: number): number {
  if (!text.startsWith(first, at)) return -1;
  let end = at + first.length;
  for (const part of others) {
    const found = text.indexOf(part, end);
    const slash = text.indexOf('/', end);
    if (found < 0 || (slash >= 0 && slash < found)) return -1;
    end = found + part.length;
  }
  return end;
}

/** Whether a piece that starts at `at` can end with the text. */
function endsText(parts: readonly string[], text: string, at: number): boolean {
  const last = parts.at(-1) ?? '';
  const tail = text.length - last.length;
  if (!text.endsWith(last)) return false;
  if (parts.length === 1) return tail === at;
  const before = endOf(parts.slice(0, -1), text, at);
  if (before < 0 || before > tail) return false;
  const slash = text.indexOf('/', before);
  return slash < 0 || slash >= tail;
}

/** The first offset from `at` on with the literal `first` that `fits` accepts; -1 when there is no such offset. */
function firstPlace(first: string, text: string, at: number, fits: (place: number) => boolean): number {
  for (let place = text.indexOf(first, at); place >= 0; place = text.indexOf(first, place + 1)) {
    if (fits(place)) return place;
  }
  return -1;
}

/**
 * A matcher for a glob on a path template: `*` stays within one segment, `**` matches any text, slashes included. The earliest end of
 * each piece between two `**` leaves the most text for the pieces after it.
 */
export function pathGlobMatcher(text: string): (template: string) => boolean {
  const pieces = text
    .replace(/\*{3,}/g, '**')
    .split('**')
    .map((piece) => piece.split('*'));
  const [head = [''], ...others] = pieces;
  const last = others.pop();
  const start = head[0] ?? '';
  const end = (last ?? head).at(-1) ?? '';
  return (template) => {
    if (!template.startsWith(start) || !template.endsWith(end)) return false;
    if (last === undefined) return endsText(head, template, 0);
    let at = endOf(head, template, 0);
    for (const piece of others) {
      if (at < 0) return false;
      const place = firstPlace(piece[0] ?? '', template, at, (place) => endOf(piece, template, place) >= 0);
      at = place < 0 ? -1 : endOf(piece, template, place);
    }
    if (at < 0) return false;
    // A last piece without a star fits in one place only: at the end.
    if (last.length === 1) return endsText(last, template, Math.max(at, template.length - (last[0] ?? '').length));
    return firstPlace(last[0] ?? '', template, at, (place) => endsText(last, template, place)) >= 0;
  };
}
