/** Segments that are verbs: `POST …/merge` is `…_merge`, not `…_merge_create`. */
const ACTIONS = new Set(
  (
    'accept add-group add-groups add-user add-users apply-suggestion approve authenticate auto-merge cancel decline end ' +
    'erasure merge preview rebase recreate reindex reject remove-group remove-user rename reopen restart rotate search ' +
    'start synchronize test watch'
  ).split(' '),
);
/** Last words that look plural and answer one thing, and the ones that look singular and answer a list. */
const SINGLE = new Set(['settings', 'capabilities', 'properties', 'statistics', 'details', 'progress', 'status']);
const LISTS = new Set(['none', 'all', 'history', 'ssh', 'allowlist']);
/** Placeholders that say nothing which the collection before them does not say. */
const GENERIC = new Set(['id', 'key', 'name', 'slug', 'external_id', 'job_id', 'fingerprint_or_id', 'emoticon']);

const VERBS: Readonly<Record<string, { readonly literal: string; readonly placeholder: string }>> = {
  POST: { literal: 'create', placeholder: 'update' },
  PUT: { literal: 'set', placeholder: 'update' },
  DELETE: { literal: 'delete', placeholder: 'delete' },
  PATCH: { literal: 'patch', placeholder: 'patch' },
};

/**
 * Proposes a tool name from method and path alone: `[module_]scope_resource…_verb`. Names are frozen in
 * openapi/operations.yaml; this only makes a good first proposal for a new operation, never a rename of an old one.
 */
export function nameOperation(method: string, path: string): string {
  const segments = withoutVersion(path.split('/').filter((segment) => segment !== ''));
  const words: string[] = [];
  for (const [index, segment] of segments.entries()) {
    appendSegment(words, segment, segments[index - 1]);
  }
  const noun = words
    .join('_')
    .replace(/(^|_)project_repo(?=_|$)/, '$1repo')
    .replace(/(^|_)repo_pull_request(?=s?(_|$))/, '$1pull_request');
  const verb = verbFor(method, segments.at(-1) ?? '');
  return verb === '' ? noun : `${noun}_${verb}`;
}

/** `/api/latest/x` → `x`, `/git/latest/x` → `git`, `x`: other modules stay as a prefix, since two modules may have the same path. */
function withoutVersion(segments: readonly string[]): readonly string[] {
  const [module, version, ...rest] = segments;
  if (module === undefined || version === undefined || !/^(latest|\d+\.\d+)$/.test(version)) return segments;
  return module === 'api' ? rest : [module, ...rest];
}

function appendSegment(words: string[], segment: string, before: string | undefined): void {
  const file = /^\{\w+\}\.(\w+)$/.exec(segment);
  if (file !== null) {
    appendPlaceholder(words, segment.slice(0, segment.indexOf('.')), before);
    words.push(`raw_${file[1] ?? ''}`);
    return;
  }
  const glued = /^([^{]+)(\{\w+\})$/.exec(segment);
  if (glued !== null) {
    words.push(snake(glued[1] ?? ''), placeholderName(glued[2] ?? ''));
    return;
  }
  if (segment.startsWith('{')) appendPlaceholder(words, segment, before);
  else words.push(snake(segment));
}

/** A placeholder narrows the collection before it to its singular, or adds a word of its own. */
function appendPlaceholder(words: string[], segment: string, before: string | undefined): void {
  const name = placeholderName(segment);
  const stem = name.replace(/_(id|key|name|slug)$/, '');
  const collection = before === undefined || before.includes('{') ? undefined : snake(before);
  if (name === 'path' || collection === undefined) {
    words.push(stem);
    return;
  }
  const singular = singularOf(collection);
  const plural = singular !== collection;
  if (
    (GENERIC.has(name) && plural) ||
    lastWord(stem) === longForm(lastWord(singular)) ||
    lastWord(stem) === lastWord(singular)
  ) {
    words[words.length - 1] = singular;
  } else {
    words.push(name === 'id' ? 'item' : stem);
  }
}

function verbFor(method: string, last: string): string {
  const literal = !last.includes('{') || /^\{\w+\}\./.test(last);
  if (method === 'GET') {
    if (last === 'search') return '';
    return literal && isList(lastWord(snake(last))) ? 'list' : 'get';
  }
  if (method === 'POST' && ACTIONS.has(last)) return '';
  const verbs = VERBS[method];
  if (verbs === undefined) return method.toLowerCase();
  return literal ? verbs.literal : verbs.placeholder;
}

function isList(word: string): boolean {
  return LISTS.has(word) || (!SINGLE.has(word) && singularOf(word) !== word);
}

/** `supportInfo`, `x509-certificates`, `avatar.png` → snake case. */
function snake(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

function placeholderName(segment: string): string {
  return snake(segment.slice(1, -1));
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ches')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf('_') + 1);
}

/** Bitbucket says `repo` in paths and `repository` in placeholders. */
function longForm(word: string): string {
  return word === 'repo' ? 'repository' : word;
}
