/** One option of the process: its flag, its environment variable, its default and its help. */
export interface OptionSpec {
  readonly name: string;
  /** Commander syntax; absent when the value must not be visible in a process list. */
  readonly flag?: string;
  readonly env?: string;
  /** The names of this option in earlier releases, which still work. */
  readonly formerly?: { readonly flag: string; readonly env: string };
  readonly kind: 'text' | 'list' | 'switch' | 'integer' | 'choice';
  readonly choices?: readonly string[];
  readonly range?: readonly [number, number];
  /** The word for an integer's 0, where 0 could be read as "none" and as "unlimited". A written 0 is then rejected. */
  readonly zero?: 'unlimited' | 'none' | 'never';
  /** Without this option, more is allowed or less is recorded: an empty value is an error, and a misspelt variable stops the start. */
  readonly safety?: true;
  readonly default?: string | number | boolean;
  readonly help: string;
}
