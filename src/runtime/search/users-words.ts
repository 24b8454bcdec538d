/** By tool name: words or phrases of users, and whole requests. */
export type UsersWords = ReadonlyMap<
  string,
  { readonly words: readonly string[]; readonly requests: readonly string[] }
>;

/** What users say for an operation beside what its name and description say, loaded when somebody first searches. */
export async function usersWords(): Promise<UsersWords> {
  const { default: words } = await import('../../generated/search-words.json', { with: { type: 'json' } });
  return new Map(Object.entries(words));
}
