import type { Mask } from '../../secrets/mask.ts';
import { holdsNamed, isSecretName, namesSecret } from '../../secrets/secret-name.ts';

const REDACTED = '[redacted]';
const MAX_DEPTH = 24;
const MAX_ITEMS = 100;
const MAX_TEXT = 1_000;

function redactText(text: string, mask: Mask): string {
  // Masked before it is cut, so that no half of a secret stays.
  const masked = mask(text);
  return masked.length <= MAX_TEXT ? masked : `${masked.slice(0, MAX_TEXT)}… (${masked.length} characters)`;
}

function redact(value: unknown, mask: Mask, depth: number): unknown {
  if (typeof value === 'string') return redactText(value, mask);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return '… (nested deeper)';
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map((item) => redact(item, mask, depth + 1));
    return value.length <= MAX_ITEMS ? items : [...items, `… (${value.length} items)`];
  }
  const entries = Object.entries(value);
  const paired = namesSecret(entries);
  const shown = entries.slice(0, MAX_ITEMS).map(([key, member]) => {
    const secret = isSecretName(key) || (paired && holdsNamed(key));
    return [redactText(key, mask), secret ? REDACTED : redact(member, mask, depth + 1)];
  });
  return Object.fromEntries(
    entries.length <= MAX_ITEMS ? shown : [...shown, ['…', `${entries.length} members`]],
  ) as unknown;
}

/**
 * Arguments as the record may show them: secrets by key at any depth, known secrets and secret-looking text by value, long
 * texts cut. The body of an operation that takes secrets is left out whole.
 */
export function redactArguments(input: unknown, takesSecrets: boolean, mask: Mask): unknown {
  const bare =
    takesSecrets && typeof input === 'object' && input !== null && 'body' in input
      ? { ...input, body: REDACTED }
      : input;
  return redact(bare, mask, 0);
}
