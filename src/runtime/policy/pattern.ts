import type { Operation } from '../catalog/operation.ts';

/** An exact tool name or operation key, or a glob in which `*` stands for anything. */
export interface Pattern {
  readonly text: string;
  readonly exact: boolean;
  readonly matches: (operation: Operation) => boolean;
}

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

function globToRegExp(glob: string): RegExp {
  // Runs of stars are one star, so that no input makes the match backtrack exponentially.
  const source = glob.replace(/\*+/g, '*').split('*').map(literal).join('.*');
  return new RegExp(`^${source}$`, 'u');
}

/** Case matters: a pattern means what it says, to the letter. */
export function parsePattern(text: string): Pattern {
  if (!text.includes('*')) {
    return { text, exact: true, matches: (operation) => operation.name === text || operation.key === text };
  }
  const expression = globToRegExp(text);
  return {
    text,
    exact: false,
    matches: (operation) => expression.test(operation.name) || expression.test(operation.key),
  };
}

/** A glob on a path template: `*` stays within one segment, `**` is anything, slashes included. */
export function parsePathGlob(text: string): (template: string) => boolean {
  const source = text
    .replace(/\*{3,}/g, '**')
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : literal(part)))
    .join('');
  const expression = new RegExp(`^${source}$`, 'u');
  return (template) => expression.test(template);
}
