/** One option of the process: its flag, its environment variable, its default and its help. */
export interface OptionSpec {
  readonly name: string;
  /** Commander syntax; absent when the value must not stand in a process list. */
  readonly flag?: string;
  readonly env?: string;
  readonly kind: 'text' | 'list' | 'switch' | 'integer' | 'choice';
  readonly choices?: readonly string[];
  readonly range?: readonly [number, number];
  readonly default?: string | number | boolean;
  readonly help: string;
}
