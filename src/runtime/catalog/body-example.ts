/** The first reviewed body of an operation, loaded when an error first needs one. */
export async function bodyExample(operation: string): Promise<unknown> {
  const { default: examples } = await import('../../generated/body-examples.json', { with: { type: 'json' } });
  return new Map<string, unknown>(Object.entries(examples)).get(operation);
}
