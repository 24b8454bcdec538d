/** Words and phrases of users by tool name. */
export type UsersWords = ReadonlyMap<string, readonly string[]>;

/** What users say for an operation beside what its name and description say, loaded when somebody first searches. */
export async function usersWords(): Promise<UsersWords> {
  const { default: words } = await import('../../generated/search-words.json', { with: { type: 'json' } });
  return new Map<string, readonly string[]>(Object.entries(words));
}
