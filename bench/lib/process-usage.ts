import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** User and system time of all threads since the process began. */
  readonly cpuMs: number;
  readonly rssMiB: number;
  readonly peakRssMiB: number;
}

/** What the kernel counted for a running process. Linux only: elsewhere the bench shows wall time and nothing else. */
export function processUsage(pid: number): ProcessUsage {
  if (process.platform !== 'linux') return { cpuMs: Number.NaN, rssMiB: Number.NaN, peakRssMiB: Number.NaN };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    cpuMs: threadsCpuMs(pid) ?? ticksCpuMs(pid),
    rssMiB: mebibytes(status, 'VmRSS'),
    peakRssMiB: mebibytes(status, 'VmHWM'),
  };
}

/** Nanoseconds on a CPU, per thread; the same sum that `stat` cuts down to 10 ms. Node's own threads live as long as it does. */
function threadsCpuMs(pid: number): number | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const read = (thread: string): number =>
      Number.parseInt(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'), 10);
    return threads.reduce((sum, thread) => sum + read(thread), 0) / 1e6;
  } catch {
    return undefined; // a kernel without CONFIG_SCHED_INFO
  }
}

/** USER_HZ is 100 on every Linux that Node runs on: proc(5) counts in steps of 10 ms. */
const MS_PER_TICK = 10;

function ticksCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the command in parentheses and may itself hold spaces; utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

/** What the children of this process that have ended used, theirs included. */
export function childrenCpuMs(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * MS_PER_TICK;
}

function mebibytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
}
