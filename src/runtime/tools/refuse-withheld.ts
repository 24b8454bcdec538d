import { AppError } from '../errors.ts';
import { WITHHELD } from '../result/withhold-text.ts';

/** The mark alone, or in the place of a URL's password. A longer text may speak of it. */
const isMark = (text: string): boolean => text.trim() === WITHHELD || text.includes(`${WITHHELD}@`);

/**
 * Who reads settings, changes one and writes them back would replace the secret in them with the words that stood for it. Bounded by
 * the budget of arguments.
 */
export function refuseWithheld(value: unknown, pointer = ''): void {
  if (typeof value === 'string' && isMark(value)) {
    throw new AppError(
      'invalid-arguments',
      `${pointer}: '${WITHHELD}' stands for a secret that was not shown, and would replace it; give the secret itself, leave the member out where Bitbucket then keeps it, or ask a person`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    refuseWithheld(item, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
