import { runCli } from './run-cli.ts';

/** Names of the tools that these flags and variables expose, asked of the built command. */
export async function exposedNames(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runCli({ args: ['operations', '--json', ...args], env });
  if (code !== 0) throw new Error(stderr);
  const rows: unknown = JSON.parse(stdout);
  return Array.isArray(rows) ? rows.map((row: { readonly name: string }) => row.name) : [];
}
