import type { Operation } from '../catalog/operation.ts';
import type { Mask } from '../mask.ts';
import { checkStatus, type StatusAnswer } from './check-status.ts';
import { type Content, decodeAnswer } from './decode-answer.ts';

/** What Bitbucket answered, as it may be shown. */
export interface ReadAnswer {
  readonly content: Content;
  /** Where secrets were withheld, or stand; an empty pointer is the whole answer. */
  readonly secrets: readonly string[];
}

/** How an answer is to be read. */
export interface Reading {
  readonly operation: Operation;
  /** The `Accept` header that was sent. */
  readonly accept: string;
  /** The policy shows the secrets in it. */
  readonly reveals: boolean;
  /** The bytes that are read of it. */
  readonly limit: number;
}

/**
 * The content of a 2xx, without the secrets that Bitbucket hands out unless `reveals`; anything else is an AppError. An operation that
 * neither hands out secrets nor is marked pays nothing for this.
 */
export function readAnswer(answer: StatusAnswer, how: Reading, mask: Mask): ReadAnswer | Promise<ReadAnswer> {
  const { secrets, marks, permission } = how.operation;
  if (secrets !== undefined || marks.length > 0) return readSecretive(answer, how, mask);
  checkStatus(answer, { accept: how.accept, permission }, mask);
  return { content: decodeAnswer(answer, mask, how.limit), secrets: [] };
}

async function readSecretive(
  answer: StatusAnswer,
  { operation, accept, reveals, limit }: Reading,
  mask: Mask,
): Promise<ReadAnswer> {
  const [{ withholdSecrets }, { withholdInText }] = await Promise.all([
    import('./withhold-secrets.ts'),
    import('./withhold-text.ts'),
  ]);
  const { permission, secrets = [] } = operation;
  checkStatus(answer, { accept, permission }, reveals ? mask : (text) => withholdInText(mask(text)));
  const content = decodeAnswer(answer, mask, limit);
  const withheld = withholdSecrets(content, secrets);
  return { content: reveals ? content : withheld.content, secrets: withheld.found };
}
