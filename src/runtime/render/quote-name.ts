const MAX_NAME = 100;
const PLAIN = /^[\w.@~/*-]+$/;

/** Bitbucket's name for something, in one of our sentences: shortened, and in quotes unless it is one plain word. */
export function quoteName(name: string): string {
  const bounded =
    name.length <= MAX_NAME ? name : `${name.slice(0, 60)}…${name.slice(-30)} (${name.length} characters)`;
  return PLAIN.test(bounded) ? bounded : JSON.stringify(bounded);
}
