/** How a credential of flags and environment is shown to Bitbucket. */
export const AUTH_METHODS = ['token', 'basic', 'oauth1'] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];
