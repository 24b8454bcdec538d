/**
 * What no reader of code or comments needs and what hides instructions from people or drives a terminal: C0 but tab and line
 * ends, DEL, C1, soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width space, word joiner and the invisible
 * operators, bidi marks, embeddings and isolates, line and paragraph separators, interlinear annotation, BOM, tag characters,
 * supplementary variation selectors, lone surrogates.
 */
const UNWANTED =
  /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}\p{Cs}]/gu;
/** Joiners and variation selectors are kept where they make an emoji or shape a script that needs them, and nowhere else. */
const JOINER = /[\u200c\u200d\ufe00-\ufe0f]/u;
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{M}])[\u200c\u200d]|(?<![\p{Emoji}\p{Extended_Pictographic}])[\ufe0e\ufe0f]|[\ufe00-\ufe0d]/gu;
/** The three flags that Unicode spells with tag characters (England, Scotland, Wales: RGI_Emoji_Tag_Sequence), and nothing else in tags. */
const TAG_FLAG =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/u;
/** A flag is kept: it is replaced with itself. */
const UNWANTED_OR_FLAG = new RegExp(`(${TAG_FLAG.source})|${UNWANTED.source}`, 'gu');
const SUSPICIOUS = /[^\t\n\r\x20-\x7e]/;

/** Characters cleaned at once: V8 needs memory for every character that it removes from one text. */
const PIECE = 16_384;
/** How far back from the end of a piece a boundary is searched: pairs, flags and joined emoji are shorter. */
const FAR = 64;
const BOUNDARY = /^[^\u200c\u200d][^\u200c\u200d\ufe00-\ufe0f\udb40\udc00-\udfff]/;

/** Pieces of a text, cut where the next character does not depend on the one before. Without such a place, cleaning may remove too much. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let end = Math.min(from + PIECE, text.length);
    for (let back = 0; back < FAR && end < text.length && !BOUNDARY.test(text.slice(end - 1, end + 1)); back++)
      end -= 1;
    yield text.slice(from, end);
    from = end;
  }
}

/** The one choke point of text from Bitbucket: idempotent, linear, and the identity on code and emoji. */
export function cleanText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  if (text.length <= PIECE) return cleanPiece(text);
  return Array.from(piecesOf(text), cleanPiece).join('');
}

function cleanPiece(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  const visible = TAG_FLAG.test(text) ? text.replace(UNWANTED_OR_FLAG, '$1') : text.replace(UNWANTED, '');
  return JOINER.test(visible) ? visible.replace(STRAY_JOINER, '') : visible;
}
