/** `npm run soak -- [--quick]`: 20,000 calls, 32 at a time, one in twenty failing. Exit code 1 when anything is not as it must be. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultOf, startFaultyUpstream } from './lib/faulty-upstream.ts';
import { isRecord } from './lib/is-record.ts';
import { processUsage } from './lib/process-usage.ts';
import { TOKEN } from './lib/token.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
const CALLS = values.quick === true ? 2_000 : 20_000;
const SETTLED = values.quick === true ? 1_000 : 2_000;
const IN_FLIGHT = 32;
const MOST_GROWTH = 1.15;
/** Longer than an idle connection is kept. */
const IDLE_MS = 6_000;
const FLAGS = [
  ...['--profile', 'none', '--allow', 'project_get', 'projects_create', '--tools', 'direct', '--confirm', 'none'],
  // The pace of the defaults would take more than an hour; the queue and the places stay as they are.
  ...['--requests-per-second', '1000', '--request-burst', '10000', '--log-level', 'error'],
  ...['--access-calls-per-minute', 'read=unlimited,write=unlimited,delete=unlimited,admin=unlimited'],
];

// Off the multiples of 20, where faults are, and on some of them: writes meet faults too.
const isWrite = (call: number): boolean => call % 20 === 3 || call % 100 === 0;
const mayFail = (call: number): boolean => {
  const fault = faultOf(call);
  return fault === '500' || (isWrite(call) && (fault === 'reset' || fault === '429'));
};

const upstream = await startFaultyUpstream();
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const child = spawn(process.execPath, [cli, 'serve', ...FLAGS], {
  env: { PATH: process.env['PATH'] ?? '', BITBUCKET_URL: upstream.url, BITBUCKET_TOKEN: TOKEN },
});
child.stderr.resume();
const pid = child.pid ?? 0;
const descriptors = (): number => readdirSync(`/proc/${pid}/fd`).length;
const send = (message: object): void => {
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
};

const problems: string[] = [];
const answered = new Map<number, number>();
const waiting = new Map<number, () => void>();
let settledMiB = 0;

/** A call that may not fail has the response to its own question; one that must fail has an error. */
function judge(call: number, message: Record<string, unknown>): void {
  const { result } = message;
  const failed = !isRecord(result) || result['isError'] === true;
  const right = JSON.stringify(result).includes(`\\"P${call}\\"`);
  if (mayFail(call) ? !failed : failed || !right)
    problems.push(`call ${call} (${faultOf(call)}): ${JSON.stringify(message).slice(0, 300)}`);
}

createInterface({ input: child.stdout }).on('line', (line) => {
  const message: unknown = JSON.parse(line);
  if (!isRecord(message) || typeof message['id'] !== 'number') return; // a notification
  const call = message['id'];
  answered.set(call, (answered.get(call) ?? 0) + 1);
  if (answered.size === SETTLED + 1) settledMiB = processUsage(pid).rssMiB; // with the response to `initialize`
  if (call > 0) judge(call, message);
  waiting.get(call)?.();
});

const ask = (id: number, method: string, params: object): Promise<void> =>
  new Promise((resolve) => {
    waiting.set(id, () => {
      waiting.delete(id);
      resolve();
    });
    send({ id, method, params });
  });

await ask(0, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'soak', version: '1.0.0' },
});
send({ method: 'notifications/initialized' });
const descriptorsBefore = descriptors();

let next = 1;
async function lane(): Promise<void> {
  while (next <= CALLS) {
    const call = next++;
    const params = isWrite(call)
      ? { name: 'projects_create', arguments: { body: { key: `P${call}`, name: 'Soak' } } }
      : { name: 'project_get', arguments: { projectKey: `P${call}` } };
    await ask(call, 'tools/call', params);
  }
}
const begun = performance.now();
// A request without a response would hold its lane for ever.
const done = await Promise.race([
  Promise.all(Array.from({ length: IN_FLIGHT }, lane)).then(() => true),
  sleep(CALLS * 60, false, { ref: false }),
]);
const seconds = (performance.now() - begun) / 1000;
const endMiB = processUsage(pid).rssMiB;
await sleep(IDLE_MS);
const descriptorsAfter = descriptors();
child.stdin.end();

const lost = Array.from({ length: CALLS }, (_, i) => i + 1).filter((call) => !answered.has(call));
const twice = [...answered].filter(([, times]) => times > 1).map(([call]) => call);
const repeated = [...upstream.seen].filter(([call, times]) => isWrite(call) && times !== 1).map(([call]) => call);
const faults = Array.from({ length: CALLS }, (_, i) => i + 1).filter((call) => faultOf(call) !== 'none').length;
if (!done) problems.push('not every call was answered in time');
if (lost.length > 0) problems.push(`lost: ${lost.slice(0, 10).join()}`);
if (twice.length > 0) problems.push(`answered twice: ${twice.slice(0, 10).join()}`);
if (repeated.length > 0) problems.push(`writes not sent exactly once: ${repeated.slice(0, 10).join()}`);
if (values.quick !== true && endMiB > settledMiB * MOST_GROWTH) problems.push('memory grew by more than 15 %');
if (descriptorsAfter > descriptorsBefore) problems.push('file descriptors are left');

process.stdout.write(
  [
    `${CALLS} calls, ${IN_FLIGHT} at a time, ${faults} faults (${((faults / CALLS) * 100).toFixed(1)} %), ${seconds.toFixed(1)} s`,
    `requests upstream: ${[...upstream.seen.values()].reduce((sum, times) => sum + times, 0)}`,
    `lost ${lost.length}, answered twice ${twice.length}, writes repeated ${repeated.length}, wrong ${problems.length}`,
    `RSS after ${SETTLED}: ${settledMiB.toFixed(1)} MiB, at the end: ${endMiB.toFixed(1)} MiB (${(endMiB / settledMiB).toFixed(2)})`,
    `file descriptors before ${descriptorsBefore}, after ${descriptorsAfter}`,
    ...problems.slice(0, 20),
    '',
  ].join('\n'),
);
upstream.close();
process.exitCode = problems.length === 0 ? 0 : 1;
