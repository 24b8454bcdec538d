import { runGit } from './run-git.ts';

export interface BlameSpan {
  readonly commit: string;
  readonly author: string;
  readonly email: string;
  readonly at: number;
  readonly fileName: string;
  readonly lineNumber: number;
  spannedLines: number;
}

/** Who last changed which lines; neighbouring lines of one commit are one span. */
export async function blame(gitDir: string, commit: string, path: string): Promise<readonly BlameSpan[]> {
  const { text } = await runGit(gitDir, ['blame', '--line-porcelain', commit, '--', path]);
  const spans: BlameSpan[] = [];
  let head = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, id, number] = /^([0-9a-f]{40}) \d+ (\d+)/.exec(line) ?? [];
    const space = line.indexOf(' ');
    if (id !== undefined && number !== undefined) {
      head = new Map([
        ['commit', id],
        ['line', number],
      ]);
    } else if (line.startsWith('\t')) {
      const last = spans.at(-1);
      const at = head.get('commit') ?? '';
      if (last?.commit === at) {
        last.spannedLines += 1;
        continue;
      }
      spans.push({
        commit: at,
        author: head.get('author') ?? '',
        email: (head.get('author-mail') ?? '').replace(/[<>]/g, ''),
        at: Number(head.get('author-time') ?? 0) * 1000,
        fileName: head.get('filename') ?? path,
        lineNumber: Number(head.get('line') ?? 0),
        spannedLines: 1,
      });
    } else if (space > 0) {
      head.set(line.slice(0, space), line.slice(space + 1));
    }
  }
  return spans;
}
