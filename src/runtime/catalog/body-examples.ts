/** The reviewed bodies of an operation, the least first, loaded when an error or a description first needs them. */
export async function bodyExamples(operation: string): Promise<readonly unknown[]> {
  const { default: examples } = await import('../../generated/body-examples.json', { with: { type: 'json' } });
  return new Map<string, readonly unknown[]>(Object.entries(examples)).get(operation) ?? [];
}
