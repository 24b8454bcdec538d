/* eslint-disable regexp/no-super-linear-move -- a question has at most 500 characters, see search.ts */

/** Values in a question, by their form; the value of a quoted text can be anything. */
const KINDS: readonly (readonly [looksLike: RegExp, kind: string])[] = [
  [/["“«][^"”»]*["”»]|(?<=\s)'[^']*'(?=[\s.,?!]|$)/gu, ''],
  [/\bhttps?:\/\/\S+/gi, 'url'],
  [/(?:^|(?<=[\s(]))~[\w.-]+\/[\w.-]+|\b[A-Z][A-Z0-9_]+\/[a-z0-9][\w.-]*/g, 'repo'],
  [/\b[A-Z][A-Z0-9_]+-\d+\b/g, 'issue'],
  [
    /(?<=\b(?:project|in|of|under|to|on)\s+(?:all\s+(?:of\s+)?)?)(?!(?:PR|MR|API|URL|SSH|HTTP|JSON|YAML|CI)S?\b)[A-Z][A-Z0-9_]+\b(?!\/)/g,
    'project',
  ],
  [/\b(?:feature|bugfix|hotfix|release|fix|chore|docs|topic)\/[\w./*-]*[\w*]?/g, 'branch'],
  [/(?:^|(?<=\s))(?:[\w.-]+\/)*[\w-]*\.[a-z]{1,12}(?=[\s,;:?!)]|$)/gi, 'file'],
  [/(?:^|(?<=\s))(?:[\w.-]+\/)+[\w.-]+/g, 'folder'],
  [/\bv\d+(?:\.\d+)+\b/gi, 'tag'],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/g, 'commit'],
];

/** Takes paths, branches, versions, hashes and other values out of a question: what kind they are helps to find a tool, what they say does not. */
export function takeValues(question: string): { readonly text: string; readonly kinds: readonly string[] } {
  const kinds = new Set<string>();
  const text = KINDS.reduce(
    (rest, [looksLike, kind]) =>
      rest.replace(looksLike, () => {
        if (kind !== '') kinds.add(kind);
        return ' ';
      }),
    question,
  );
  return { text, kinds: [...kinds] };
}
