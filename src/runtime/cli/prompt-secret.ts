import { AppError } from '../errors.ts';

const LIMIT = 16_384;
const [ENTER, CTRL_C, CTRL_D, DELETE, BACKSPACE] = ['\r', '\u0003', '\u0004', '\u007f', '\b'];

async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.length > LIMIT) throw new AppError('config', 'standard input: larger than a secret can be');
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/)[0] ?? '';
}

function typed(): Promise<string> {
  const { stdin } = process;
  return new Promise((resolve, reject) => {
    let text = '';
    const stop = (): void => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      process.stderr.write('\n');
    };
    const take = (chunk: Buffer): void => {
      for (const char of chunk.toString('utf8')) {
        if (char === CTRL_C || char === CTRL_D) {
          stop();
          reject(new AppError('config', 'nothing was entered'));
          return;
        }
        if (char === ENTER || char === '\n') {
          stop();
          resolve(text);
          return;
        }
        text = char === DELETE || char === BACKSPACE ? text.slice(0, -1) : text + char;
      }
    };
    stdin.setRawMode(true).on('data', take).resume();
  });
}

/** From a terminal without echo; from a pipe its first line. */
export function promptSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  process.stderr.write(question);
  return typed();
}
