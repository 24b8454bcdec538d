import { expect, test } from 'vitest';
import { type FileControls, loadCallControls } from '../../../src/runtime/config/call-controls.ts';
import { parseOptions } from '../../../src/runtime/config/parse-options.ts';

const DEFAULTS = {
  confirm: ['delete', 'admin'],
  confirmTimeoutMs: 120_000,
  dryRun: false,
  limits: {
    callsPerMinute: 0,
    perAccess: { read: 0, write: 120, delete: 20, admin: 20 },
    maxBodyBytes: 10_485_760,
  },
};
const FILE: FileControls = {
  confirm: ['write', 'admin'],
  dryRun: true,
  limits: { callsPerMinute: 60, perAccess: { admin: 5, delete: 6 }, maxBodyBytes: 1000 },
};
const FROM_FILE = {
  ...DEFAULTS,
  confirm: ['write', 'delete', 'admin'],
  dryRun: true,
  limits: { callsPerMinute: 60, perAccess: { read: 0, write: 120, delete: 6, admin: 5 }, maxBodyBytes: 1000 },
};
const { limits } = FROM_FILE;

test.for<readonly [string, Record<string, unknown>, Record<string, string>, FileControls, object]>([
  ['nothing', {}, {}, {}, DEFAULTS],
  ['a file', {}, {}, FILE, FROM_FILE],
  ['none in the file', {}, {}, { confirm: [] }, { ...DEFAULTS, confirm: [] }],
  [
    'a flag beside the file',
    { confirm: ['read'] },
    {},
    FILE,
    { ...FROM_FILE, confirm: ['read', 'write', 'delete', 'admin'] },
  ],
  [
    'a flag beside none in the file',
    { confirm: ['delete'] },
    {},
    { confirm: [] },
    { ...DEFAULTS, confirm: ['delete'] },
  ],
  ['none by a flag', { confirm: ['none'] }, {}, FILE, { ...FROM_FILE, confirm: [] }],
  ['a variable over the file', {}, { BITBUCKET_DRY_RUN: 'false' }, FILE, { ...FROM_FILE, dryRun: false }],
  [
    'a number over the file',
    { callsPerMinute: 'unlimited' },
    {},
    FILE,
    { ...FROM_FILE, limits: { ...limits, callsPerMinute: 0 } },
  ],
  [
    'one access over the file, the others as the file has them',
    { accessCallsPerMinute: ['delete=1'] },
    {},
    FILE,
    { ...FROM_FILE, limits: { ...limits, perAccess: { ...limits.perAccess, delete: 1 } } },
  ],
])('controls from %s', ([, flags, environment, file, expected]) => {
  const controls = loadCallControls(parseOptions(flags, environment), file);
  expect(controls).toEqual(expected);
  for (const part of [controls, controls.confirm, controls.limits, controls.limits.perAccess]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});

test.for([
  [{ accessCallsPerMinute: ['delet=1'] }, /'delet'.*read, write, delete, admin/],
  [{ accessCallsPerMinute: ['delete'] }, /'delete'.*delete=20/],
  [{ accessCallsPerMinute: ['delete=1=2'] }, /invalid value/],
  [{ accessCallsPerMinute: ['delete=10001'] }, /1 to 10000/],
  [{ accessCallsPerMinute: ['delete=-1'] }, /invalid value/],
] as const)('a wrong limit is rejected: %o', ([flags, words]) => {
  expect(() => loadCallControls(parseOptions(flags, {}))).toThrow(words);
});
