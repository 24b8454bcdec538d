import { stripVTControlCharacters } from 'node:util';

const CHARACTER = 7.83; // the width of a character of 13 pixels in the usual monospaced fonts
const LINE = 18;
const MARGIN = 20;
const CLASSES: Readonly<Record<string, string>> = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green' };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line with the styles of `terminal-text.ts` as SVG spans. */
function spans(line: string): string {
  const escapeCharacter = String.fromCharCode(27);
  const [plain = '', ...styled] = line.split(`${escapeCharacter}[`);
  return styled.reduce((drawn, part) => {
    const end = part.indexOf('m');
    const text = escape(part.slice(end + 1));
    const name = CLASSES[part.slice(0, end)];
    return drawn + (name === undefined ? text : `<tspan class="${name}">${text}</tspan>`);
  }, escape(plain));
}

/** What a terminal shows, as an SVG whose lines keep their length in every font. */
export function drawTerminal(lines: readonly string[]): string {
  const lengths = lines.map((line) => stripVTControlCharacters(line).length);
  const width = Math.ceil(Math.max(...lengths) * CHARACTER + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const texts = lines.flatMap((line, index) => {
    const length = ((lengths[index] ?? 0) * CHARACTER).toFixed(1);
    const y = MARGIN + LINE * (index + 0.75);
    return line === '' ? [] : [`<text x="${MARGIN}" y="${y}" textLength="${length}">${spans(line)}</text>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>A session of the demo</title>
<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #d1d7e0; white-space: pre; }
.bold { font-weight: bold; fill: #ffffff; }
.dim { fill: #9198a1; }
.red { fill: #ff7b72; }
.green { fill: #7ee787; }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#151b23"/>
${texts.join('\n')}
</svg>
`;
}
