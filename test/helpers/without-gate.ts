/** For tests of what is sent, and not of what keeps it from being sent: no question, no limit, no record. */
export const WITHOUT_GATE = {
  BITBUCKET_CONFIRM: 'none',
  BITBUCKET_ACCESS_CALLS_PER_MINUTE: 'write=unlimited,delete=unlimited,admin=unlimited',
  BITBUCKET_AUDIT: 'off',
};
