const RUN = 8;

/**
 * Every run of eight plain words in a text. Tags fall out, and whatever has a slash: a path is a fact. So do numbers, signs and
 * line breaks, so that a sentence is found however it is wrapped.
 */
export function wordRuns(text: string): readonly string[] {
  const words =
    text
      .replace(/<[^>]*>|\S*\/\S*/g, ' ')
      .toLowerCase()
      .match(/[a-z][a-z'’-]*/g) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
