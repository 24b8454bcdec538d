import type { PolicyConfig } from '../../config/load-config.ts';

/** No flag and no variable: what a policy file says by itself. */
export const FILE_ALONE: PolicyConfig = {
  readOnly: false,
  profile: undefined,
  allow: [],
  deny: [],
  scope: [],
  revealSecrets: [],
  file: undefined,
  frozen: undefined,
};
