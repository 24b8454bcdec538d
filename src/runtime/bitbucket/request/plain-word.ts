/** Of Bitbucket's own words only what can be a version or a name: a terminal shows it. */
export function plainWord(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._@~+-]/gu, '?').slice(0, 100);
}
