import { type Command, Option } from 'commander';
import { type OptionSpec } from '../config/option-spec.ts';
import { type OptionName, options } from '../config/options.ts';

/** Declares the named options of the table on a command. Values stay as commander parsed them; `parseOptions` checks them. */
export function addOptions(command: Command, names: readonly OptionName[]): Command {
  const table: readonly OptionSpec[] = options;
  for (const spec of table) {
    if (spec.flag === undefined || !names.some((name) => name === spec.name)) continue;
    const value = spec.default === 0 && spec.zero !== undefined ? spec.zero : spec.default;
    const defaultNote = value === undefined || value === false ? '' : ` (default: ${value})`;
    const choices = spec.choices === undefined ? '' : `: ${spec.choices.join(', ')}`;
    const variable = spec.env === undefined ? '' : ` [${spec.env}]`;
    command.addOption(new Option(spec.flag, `${spec.help}${choices}${defaultNote}${variable}`));
    if (spec.formerly !== undefined) command.addOption(new Option(spec.formerly.flag).hideHelp());
  }
  return command;
}
