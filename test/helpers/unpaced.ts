/** For tests of anything but how much we ask of Bitbucket: no pace, no second attempt, no breaker. */
export const UNPACED = {
  BITBUCKET_REQUESTS_PER_SECOND: 'unlimited',
  BITBUCKET_MAX_CONCURRENT: '64',
  BITBUCKET_MAX_QUEUE: '1000',
  BITBUCKET_READ_ATTEMPTS: '1',
  BITBUCKET_BREAKER_FAILURES: 'never',
};
