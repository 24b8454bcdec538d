import { AppError } from '../errors.ts';

/** `op read "op://Private/Bitbucket token/credential"` as a program and its arguments. Only quotes mean anything; there is no shell, so nothing is expanded, and no backslash escapes (paths of Windows). */
export function splitCommand(text: string, option: string): readonly [program: string, ...args: string[]] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)) {
    if (word === '"' || word === "'") throw new AppError('config', `${option}: a quote is not closed`);
    words.push(
      word.replace(/"([^"]*)"|'([^']*)'/g, (_match, double?: string, single?: string) => double ?? single ?? ''),
    );
  }
  const [program, ...args] = words;
  if (program === undefined || program === '') throw new AppError('config', `${option}: it does not name a program`);
  return [program, ...args];
}
