import { controlOptions } from './control-options.ts';
import { identityOptions } from './identity-options.ts';
import { networkOptions } from './network-options.ts';
import { policyOptions } from './policy-options.ts';

/**
 * Every option of the process, once. `cli/` turns the table into commander options, `load-config.ts` into a frozen
 * configuration, the generator into docs/configuration.md.
 */
export const options = [...identityOptions, ...policyOptions, ...networkOptions, ...controlOptions] as const;

export type OptionName = (typeof options)[number]['name'];
