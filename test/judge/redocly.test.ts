import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRecord } from '../../bench/lib/is-record.ts';
import { writeNormalized } from './write-normalized.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redocly-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** `rule: message at pointer` of every problem of this severity under Redocly's recommended rules. */
async function problemsOf(document: string, severity: 'error' | 'warn'): Promise<readonly string[]> {
  const command = ['node_modules/@redocly/cli/bin/cli.js', 'lint', document, '--extends=recommended'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...command, '--format=json', '--max-problems=10000'],
    { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }, maxBuffer: 2 ** 26 },
  ).catch((error: unknown) => {
    // It exits with 1 where it found an error: that is what is asked.
    if (isRecord(error) && typeof error['stdout'] === 'string' && error['stdout'] !== '')
      return { stdout: error['stdout'] };
    throw error;
  });
  const report: unknown = JSON.parse(stdout);
  const problems = isRecord(report) && Array.isArray(report['problems']) ? report['problems'] : [];
  return problems
    .filter(isRecord)
    .filter((problem) => problem['severity'] === severity)
    .map((problem) => `${String(problem['ruleId'])}: ${String(problem['message'])}`);
}

describe('Redocly', () => {
  test.for(['10.0', '9.4'])('finds no error in the normalised document of %s', async (version) => {
    const document = join(folder, `${version}.json`);
    await writeNormalized(version, document);
    expect(await problemsOf(document, 'error')).toEqual([]);
  });

  test('control: it finds the faults that the document comes with', async () => {
    const faulty = join(folder, 'faulty.json');
    const paths = { '/a/{b}': { get: { operationId: 'a', responses: { '200': { description: 'OK' } } } } };
    await writeFile(faulty, JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths }));
    expect((await problemsOf(faulty, 'error')).join()).toContain('path-parameters-defined');
  });
});
