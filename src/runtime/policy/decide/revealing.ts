import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import type { Word } from '../language/policy-file.ts';
import { select } from '../language/select.ts';
import type { Policy } from './policy.ts';

function named(word: Word, catalog: Catalog): readonly Operation[] {
  const { text, at } = word;
  if (text.includes('*'))
    throw new AppError('config', `${at}: '${text}' is a pattern; secrets are shown of operations named exactly only`);
  const { names } = select({ source: at, selectors: { operation: [word] } }, catalog, 'allow');
  const found = catalog.operations.filter(names);
  const plain = found.find(({ secrets = [], marks }) => secrets.length === 0 && marks.length === 0);
  if (plain === undefined) return found;
  throw new AppError('config', `${at}: '${text}' hands out no secrets; remove it from revealSecrets`);
}

/** Of which operations the answers may show the secrets in them: exact names only, so that no glob ever shows one. */
export function revealing(words: readonly Word[], catalog: Catalog): Policy['reveals'] {
  if (words.length === 0) return () => false;
  const revealed = new Set(words.flatMap((word) => named(word, catalog)));
  return (operation) => revealed.has(operation);
}
