import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

export interface SuggestedCall {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const NEXT = /(?:^| )Next: (.*)\.$/;

/** The text that ends the response of a write, before a note on secrets. */
export function writeNote(result: CallToolResult): string {
  const texts = result.content.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  return texts.findLast((text) => !text.startsWith('Secret ')) ?? '';
}

const parse = (text: string): SuggestedCall['values'] => JSON.parse(text) as SuggestedCall['values'];

/** The calls that a write's response suggests, as a model reads them. */
export function suggestedCalls(note: string): readonly SuggestedCall[] {
  const [, list = ''] = NEXT.exec(note) ?? [];
  const texts = list.split(/; (?=[a-z0-9_]+ (?:\{|the same))/).filter((text) => text !== '');
  const [head] = texts;
  const first = head === undefined ? {} : parse(head.slice(head.indexOf(' ') + 1));
  return texts.map((text) => {
    const [name = ''] = text.split(' ');
    const rest = text.slice(name.length + 1);
    if (rest === 'the same') return { name, values: first };
    const more = rest.startsWith('the same and ') ? rest.slice('the same and '.length) : undefined;
    return { name, values: more === undefined ? parse(rest) : { ...first, ...parse(more) } };
  });
}
