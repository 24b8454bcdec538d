import { answer } from '../http/answer.ts';
import type { Route } from '../http/call.ts';

export const applicationRoutes: readonly Route[] = [
  [
    'GET',
    '/api/latest/application-properties',
    () =>
      answer.json({
        version: '10.0.0',
        buildNumber: '10000000',
        buildDate: '1767225600000',
        displayName: 'Bitbucket Sandbox',
      }),
    'anonymous',
  ],
];
