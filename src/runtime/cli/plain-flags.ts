import type { OptionSpec } from '../config/option-spec.ts';
import { options } from '../config/options.ts';
import type { Flags } from '../config/read-options.ts';

/**
 * The flags of `serve` as commander gives them, for command lines that leave nothing to judge: known flags, each once, each with
 * its value after it. Undefined for any other, help and mistakes included: commander, which takes a tenth of a start, has the words.
 */
export function plainFlags(args: readonly string[]): Flags | undefined {
  const table: readonly OptionSpec[] = options;
  const flags: Record<string, string | boolean | readonly string[]> = {};
  for (let at = 0; at < args.length; at++) {
    const name = args[at];
    const spec = table.find(({ flag }) => flag?.split(' ')[0] === name);
    if (spec?.flag === undefined || spec.name in flags) return undefined;
    const takesValue = spec.flag.includes(' ');
    const value = takesValue ? args[++at] : undefined;
    if (takesValue && (value === undefined || value === '' || value.startsWith('-'))) return undefined;
    if (spec.flag.endsWith('...>') && args[at + 1]?.startsWith('-') === false) return undefined; // several words after one flag
    flags[spec.name] = value === undefined ? true : spec.flag.endsWith('...>') ? [value] : value;
  }
  return flags;
}
