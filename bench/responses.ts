/**
 * `npm run fuzz:responses -- [--bytes 10485760] [--only words]`: the cost of a response of the largest size in the built server, for shapes
 * made against each stage, compared with a bare JSON.parse of the same bytes. Exit code 1 beyond the goals.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exceedsBudget } from '../src/runtime/render/json-budget.ts';
import { type HostileResponse, INPUTS } from './lib/hostile/shape.ts';
import { HOSTILE_TEXTS } from './lib/hostile/texts.ts';
import { HOSTILE_VALUES } from './lib/hostile/values.ts';
import { isRecord } from './lib/is-record.ts';
import { figure, table } from './lib/markdown.ts';
import { processUsage } from './lib/process-usage.ts';
import type { RpcChild } from './lib/rpc-child.ts';
import { startSession } from './lib/start-session.ts';
import { TOKEN } from './lib/token.ts';

const HOSTILE = [...HOSTILE_VALUES, ...HOSTILE_TEXTS];
const { values } = parseArgs({
  options: { bytes: { type: 'string', default: '10485760' }, only: { type: 'string', default: '' } },
});
const BYTES = Number(values.bytes);
const MiB = 1_048_576;
const MOST_CPU_MS = 2_000;
const MOST_MEMORY = 6;
const MOST_PAUSE_MS = 1_000;
const MAX_CHARS = 50_000;
const FLAGS = [
  ...[
    '--profile',
    'none',
    '--allow',
    ...new Set(HOSTILE.map(({ tool }) => tool)),
    '--tools',
    'direct',
    '--confirm',
    'none',
  ],
  ...['--audit', 'off', '--log-level', 'error', '--read-attempts', '1', '--breaker-failures', 'never'],
];

interface Cost {
  readonly cpuMs: number;
  readonly memoryMiB: number;
}

/** The same bytes, read from a file and parsed in a separate process. */
const BARE = `
const { readFileSync } = require('node:fs');
JSON.parse('{}');
const [rss, cpu] = [process.memoryUsage.rss(), process.cpuUsage()];
const text = readFileSync(process.argv[1], 'utf8');
try { globalThis.kept = [text, JSON.parse(text)]; } catch { globalThis.kept = text; }
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, memoryMiB: (Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024 - rss) / ${MiB} }));`;

function bare(path: string): Cost {
  const { stdout } = spawnSync(process.execPath, ['-e', BARE, path], { encoding: 'utf8' });
  return JSON.parse(stdout) as Cost;
}

let answer: { readonly type: string; readonly status: number; readonly body: Buffer };
const SMALL = { type: 'application/json', status: 200, body: Buffer.from('{}') };
let requests = 0;
const upstream = createServer((request, response) => {
  requests += 1;
  request.resume();
  response.writeHead(answer.status, { 'Content-Type': answer.type }).end(answer.body);
});
await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/**
 * The most CPU that the server spends between a ping and its response while it works. The clock would also measure other work of the
 * machine.
 */
async function longestPause(child: RpcChild, done: Promise<unknown>): Promise<number> {
  let [longest, over] = [0, false];
  void done.finally(() => {
    over = true;
  });
  while (!over) {
    const before = processUsage(child.pid).cpuMs;
    await child.request('ping', {});
    longest = Math.max(longest, processUsage(child.pid).cpuMs - before);
    await sleep(10);
  }
  return longest;
}

/** Characters that a model may read: texts and structured content, not the JSON around them. */
function charsOf({ content, structuredContent }: Record<string, unknown>): number {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  const texts = parts.map((part) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'].length : 0));
  const structured = structuredContent === undefined ? 0 : JSON.stringify(structuredContent).length;
  return texts.reduce((sum, length) => sum + length, structured);
}

interface Measured extends Cost {
  readonly reached: boolean;
  readonly pauseMs: number;
  readonly chars: number;
}

async function ours(
  { tool, input = INPUTS[tool] ?? {}, flags = [] }: HostileResponse,
  given: typeof answer,
): Promise<Measured> {
  const more = flags.filter((flag) => flag.startsWith('--'));
  const contender = { name: 'ours', args: [cli, 'serve', ...FLAGS, ...more] };
  const { child } = await startSession(contender, { BITBUCKET_URL: url, BITBUCKET_TOKEN: TOKEN });
  try {
    answer = SMALL;
    for (let i = 0; i < 3; i++) await child.request('tools/call', { name: tool, arguments: input });
    const before = processUsage(child.pid);
    writeFileSync(`/proc/${child.pid}/clear_refs`, '5'); // the peak counts from here
    answer = given;
    const asked = requests;
    const called = child.request('tools/call', { name: tool, arguments: input });
    const pauseMs = await longestPause(child, called);
    const { result } = await called;
    const after = processUsage(child.pid);
    return {
      cpuMs: after.cpuMs - before.cpuMs,
      memoryMiB: after.peakRssMiB - before.rssMiB,
      pauseMs,
      chars: charsOf(result),
      reached: requests > asked,
    };
  } finally {
    await child.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'responses-'));
const problems: string[] = [];
const rows: string[][] = [];
const sizeMiB = BYTES / MiB;
for (const shape of HOSTILE.filter(({ name }) => name.includes(values.only))) {
  const body = shape.body(BYTES);
  const path = join(folder, 'body');
  writeFileSync(path, body);
  const parse = bare(path);
  const status = shape.flags?.includes('500') === true ? 500 : 200;
  const json = shape.type === undefined;
  const response = { type: shape.type ?? 'application/json', status, body };
  const besideOf = ({ memoryMiB }: Cost): number => (memoryMiB - parse.memoryMiB) / sizeMiB;
  let cost = await ours(shape, response);
  // Garbage collection is a matter of chance: a shape beyond the goal is measured twice more, and the median counts.
  if (besideOf(cost) > MOST_MEMORY) {
    const all = [cost, await ours(shape, response), await ours(shape, response)];
    cost = all.toSorted((a, b) => a.memoryMiB - b.memoryMiB)[1] ?? cost;
  }
  const beside = besideOf(cost);
  rows.push([
    shape.name,
    figure(cost.cpuMs),
    figure(parse.cpuMs),
    figure(cost.memoryMiB / sizeMiB, 1),
    figure(parse.memoryMiB / sizeMiB, 1),
    figure(cost.pauseMs),
    figure(cost.chars),
    json && exceedsBudget(body) ? 'no' : 'yes',
  ]);
  if (body.length > BYTES) problems.push(`${shape.name}: the shape is too large`);
  if (cost.cpuMs > MOST_CPU_MS) problems.push(`${shape.name}: ${figure(cost.cpuMs)} ms CPU`);
  if (beside > MOST_MEMORY) problems.push(`${shape.name}: ${figure(beside, 1)} times its size in memory`);
  if (cost.pauseMs > MOST_PAUSE_MS)
    problems.push(`${shape.name}: no other message was handled for ${figure(cost.pauseMs)} ms`);
  if (!cost.reached) problems.push(`${shape.name}: was never requested`);
  if (cost.chars > MAX_CHARS) problems.push(`${shape.name}: ${cost.chars} characters reached the client`);
  process.stderr.write(`${rows.at(-1)?.join(' | ') ?? ''}\n`);
}
upstream.close();
upstream.closeAllConnections();
rmSync(folder, { recursive: true });
const head = ['shape', 'CPU ms', 'bare', 'memory ÷ size', 'bare', 'longest pause, CPU ms', 'characters', 'parsed'];
process.stdout.write(`${table(head, rows)}\n${problems.map((problem) => `\n- ${problem}`).join('')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
