/** Words that say nothing of their own beside a name and its allowed values. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the of in to for this that which whose with by as is it its are be or and only given text number numeric id key name absent mean any all when'.split(
    ' ',
  ),
);

function wordsOf(text: string): readonly string[] {
  return (text.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase().replace(/(?<=..)s$/, ''));
}

/** Whether a description says more than the texts beside it: the tool's name, the property's name, the allowed values. */
export function isInformativeDescription(description: string, beside: readonly string[]): boolean {
  const known = new Set(beside.flatMap(wordsOf));
  return wordsOf(description).some((word) => !known.has(word) && !FILLERS.has(word));
}
