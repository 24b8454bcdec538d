import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import type { Word } from '../language/policy-file/types.ts';
import { select } from '../language/select.ts';

function named(word: Word, catalog: Catalog): readonly Operation[] {
  const { text, at } = word;
  if (text.includes('*'))
    throw new AppError('config', `${at}: '${text}' is a pattern; revealSecrets takes exact operation names only`);
  const found = [...select({ source: at, selectors: { operation: [word] } }, catalog, 'allow')];
  const plain = found.find(({ secrets = [], marks }) => secrets.length === 0 && marks.length === 0);
  if (plain === undefined) return found;
  throw new AppError('config', `${at}: '${text}' returns no secrets; remove it from revealSecrets`);
}

/** The operations whose responses may show the secrets in them. Exact names only, so that no glob ever shows a secret. */
export function revealedOperations(words: readonly Word[], catalog: Catalog): ReadonlySet<Operation> {
  return new Set(words.flatMap((word) => named(word, catalog)));
}
