import { blame } from '../git/blame.ts';
import { isBinary } from '../git/is-binary.ts';
import type { TreeEntry } from '../git/list-tree.ts';
import { readBlob } from '../git/read-blob.ts';
import type { Call } from '../http/call.ts';
import type { Json, JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import type { Repository } from '../state/repository.ts';
import { showPath } from './show-path.ts';

interface Wanted {
  readonly repository: Repository;
  readonly commit: string;
  readonly entry: TreeEntry;
}

/** `?blame` alone means yes; only `false` means no. */
function asked(query: URLSearchParams, name: string): boolean {
  return query.has(name) && query.get(name) !== 'false';
}

async function showBlame({ repository, commit, entry }: Wanted): Promise<Json> {
  const spans = await blame(repository.gitDir, commit, entry.path);
  return spans.map((span) => {
    const author = { name: span.author, emailAddress: span.email };
    const ids = {
      commitHash: span.commit,
      displayCommitHash: span.commit.slice(0, 11),
      commitId: span.commit,
      commitDisplayId: span.commit.slice(0, 11),
    };
    const { fileName, lineNumber, spannedLines } = span;
    return {
      author,
      authorTimestamp: span.at,
      committer: author,
      committerTimestamp: span.at,
      ...ids,
      fileName,
      lineNumber,
      spannedLines,
    };
  });
}

/** A page of the lines of a file. */
export async function filePage(call: Call, wanted: Wanted): Promise<JsonObject> {
  const content = await readBlob(wanted.repository.gitDir, wanted.entry.id);
  if (isBinary(content)) return { binary: true, path: showPath(wanted.entry.path) };
  const lines = content.toString('utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const page = pageOf(call.query, lines, (text) => ({ text }), { defaultLimit: 500, streamed: true, under: 'lines' });
  if (!asked(call.query, 'blame')) return page;
  const shown = await showBlame(wanted);
  return asked(call.query, 'noContent') ? { ...page, lines: undefined, blame: shown } : { ...page, blame: shown };
}
