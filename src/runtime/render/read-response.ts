import type { Operation } from '../catalog/operation.ts';
import type { Mask } from '../secrets/mask.ts';
import { checkStatus, type StatusAnswer } from './check-status.ts';
import { type Content, decodeResponse } from './decode-response.ts';

/** What Bitbucket answered, as it may be shown. */
export interface ReadResponse {
  readonly content: Content;
  /** Where secrets were withheld, or are shown; an empty pointer is the whole response. */
  readonly secrets: readonly string[];
}

/**
 * The content of a 2xx, without the secrets that Bitbucket hands out unless `reveals`; anything else is an AppError. An operation that
 * neither hands out secrets nor is marked pays nothing for this. `limit`: the bytes that are read of a response.
 */
export async function readResponse(
  answer: StatusAnswer,
  operation: Operation,
  reveals: boolean,
  mask: Mask,
  limit: number,
): Promise<ReadResponse> {
  const { secrets, marks } = operation;
  if (secrets === undefined && marks.length === 0) {
    checkStatus(answer, operation, mask);
    return { content: decodeResponse(answer, mask, limit), secrets: [] };
  }
  const { withholdSecrets, withholdInPlain } = await import('./withhold-secrets.ts');
  checkStatus(answer, operation, reveals ? mask : (text) => withholdInPlain(mask(text)));
  const content = decodeResponse(answer, mask, limit);
  const withheld = withholdSecrets(content, secrets ?? []);
  return { content: reveals ? content : withheld.content, secrets: withheld.found };
}
