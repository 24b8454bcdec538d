/* eslint-disable regexp/no-super-linear-move -- a question has at most 500 characters, see search-tools.ts */

/** How a value in a question looks, and the word for what it is. */
const SHAPES: readonly (readonly [looks: RegExp, means: string])[] = [
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
/** File names that are words for what one may ask for. */
const TELLING = /(?:readme|license|contributing)/i;
/** `turn the hook off`, `take the label x off`: the two words of such a verb side by side. */
const PARTED = /\b(turn|switch|take|throw|put|set)\s+((?:\S+\s+){1,5}?)(on|off|away|down|back)\b/gi;
/** One thing is meant, named by its number or pointed at, and the parameter that takes it. */
const POINTED: readonly (readonly [said: RegExp, parameter: string])[] = [
  [/(?:\b(?:pr|mr|pull request|number)\s*#?|#)\d+|\b(?:this|that|the) (?:pr|pull request)\b/i, 'pullRequestId'],
  [/\b(?:this|that|the|an?|last|latest|newest|head) (?:last |latest |newest |head )?commit\b/i, 'commitId'],
  [/\b(?:this|that|my|one|the) (?:comment|thread|remark|task)\b/i, 'commentId'],
];

export interface Shaped {
  /** Without the values. */
  readonly text: string;
  /** What the values are. */
  readonly things: readonly string[];
  /** Parameters that the question has a value for. */
  readonly pointed: ReadonlySet<string>;
}

/** Ways to say a thing that no single word tells. */
const IDIOMS: readonly (readonly [said: RegExp, meant: string])[] = [
  [/\b(?:open|cat|print|dump)\s+(?=\S*[\w-]\.[a-z]{1,12}\b)/gi, 'show raw content of '],
  [/\b(?:do not|don'?t|never)\s+\w+/gi, ' '],
  [/\bonly\s+\S+\s+(?:may|can)\b|\bonly\s+(?:via|through|by)\b/gi, ' restriction create '],
  [/\b(?:can|may|allowed to|able to)\s+(?=(?:push|write|read|see)\b)/gi, ' permission '],
  [/\bgroups?\s+(?:is|are)\s+\w+/gi, ' groups user belongs '],
  [/(?<=\b(?:for|in|on|across)\s+)(?:all|every)\s+repo(?:s|sitory|sitories)?\s+(?:in|of)\b/gi, ' project in '],
];

/** Takes paths, branches, versions, hashes and the like out of a question: what they are helps to find, what they say does not. */
export function readShapes(question: string): Shaped {
  const things: string[] = [];
  const text = SHAPES.reduce(
    (rest, [looks, means]) =>
      rest.replace(looks, (value) => {
        if (means !== '') things.push(means);
        return ` ${TELLING.exec(value)?.[0] ?? ''} `;
      }),
    IDIOMS.reduce((rest, [said, meant]) => rest.replace(said, meant), question),
  ).replace(PARTED, '$1 $3 $2');
  const pointed = new Set(POINTED.filter(([said]) => said.test(question)).map(([, parameter]) => parameter));
  if (things.includes('commit')) pointed.add('commitId');
  if (things.includes('file') || things.includes('folder')) pointed.add('path');
  return { text, things, pointed };
}
