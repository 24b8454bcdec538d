import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installJudge } from './install-judge.ts';
import { nodeBinary } from './node-binary.ts';

export interface JudgeRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of `test/judge/installed` to its end, on the Node that these ask for, with no variable of ours but PATH and a HOME. */
export async function runJudge(
  judge: string,
  program: string,
  args: readonly string[],
  home: string,
): Promise<JudgeRun> {
  const binary = join(await installJudge(judge), '.bin', program);
  const node = await nodeBinary(22);
  return await new Promise((resolve, reject) => {
    const child = spawn(node, [binary, ...args], {
      env: { PATH: process.env['PATH'], HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
