import type { Operation } from './operation.ts';

/** What a response can hold: members by name, `plain`: nothing inside, `anything`: names that the document does not tell. */
export type Fields = 'plain' | 'anything' | ReadonlyMap<string, () => Fields>;

/** Generated: 0 is a plain value, 1 anything, a text the name of a shared schema, an object its members. */
function read(node: unknown, shared: ReadonlyMap<string, unknown>): Fields {
  if (node === 0) return 'plain';
  if (typeof node === 'string') return read(shared.get(node), shared);
  if (typeof node !== 'object' || node === null) return 'anything';
  // Read when it is looked at: schemas hold each other.
  return new Map(Object.entries(node).map(([name, member]) => [name, () => read(member, shared)]));
}

/** The known fields of an operation's JSON response, loaded when a call first needs them; undefined when the document names none. */
export async function responseFields({ name }: Operation): Promise<Fields | undefined> {
  const { default: generated } = await import('../../generated/response-fields.json', { with: { type: 'json' } });
  const node = new Map<string, unknown>(Object.entries(generated.tools)).get(name);
  return node === undefined ? undefined : read(node, new Map<string, unknown>(Object.entries(generated.shared)));
}
