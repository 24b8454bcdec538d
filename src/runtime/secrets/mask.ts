import type { Secret } from './secret.ts';
import { replaceValues } from './secret-values.ts';

const REDACTED = '[redacted]';

// Each pattern is linear: bounded quantifiers or negated classes, no nesting (threat model, C9).
const SCHEME = /\b(Bearer|Basic)\s{1,8}[A-Za-z0-9._~+/=-]{6,}/gi;
const USERINFO = /(\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/"'<>]+@/gi;

/** What of a value's Base64 does not depend on the text around it, for the three ways in which it can lie in the groups of three bytes. */
function base64Forms(value: string): string[] {
  return [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
    return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
}

/** All forms in which a known secret may come back: raw, percent-encoded, JSON-escaped, Base64 (alone or inside other text, as in Basic). */
function forms(value: string): string[] {
  const percent = encodeURIComponent(value);
  const base64 = base64Forms(value);
  return [
    value,
    percent,
    percent.replace(/%../g, (code) => code.toLowerCase()),
    JSON.stringify(value).slice(1, -1),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

export type Mask = (text: string) => string;

/**
 * Masks known secrets by value, anywhere and in any encoding. Used for everything that leaves the process:
 * log lines, responses, error texts. The list may grow: a credential that is renewed is masked from then on, and so is the old one.
 */
export function createValueMask(secrets: readonly Secret[], fixed: readonly Secret[] = []): Mask {
  let known = -1;
  let needles: readonly string[] = [];
  let shortest = 0;
  const learn = (): void => {
    needles = [...new Set([...secrets, ...fixed].flatMap((secret) => forms(secret.reveal())))]
      .filter((needle) => needle.length >= 4)
      .sort((a, b) => b.length - a.length);
    // Most strings of a response are shorter than any form of a secret, and there are many of them.
    shortest = Math.min(...needles.map((needle) => needle.length));
    known = secrets.length;
  };
  return (text) => {
    if (secrets.length !== known) learn();
    return text.length < shortest
      ? text
      : needles.reduce((masked, needle) => masked.replaceAll(needle, REDACTED), text);
  };
}

/** Masks by value and, for logs, by key and scheme as well: `Authorization: …`, `"token":"…"`, `Bearer …`, `https://user:pass@…`. */
export function createLogMask(secrets: readonly Secret[], fixed: readonly Secret[] = []): Mask {
  const byValue = createValueMask(secrets, fixed);
  return (line) =>
    replaceValues(byValue(line).replace(SCHEME, `$1 ${REDACTED}`).replace(USERINFO, `$1${REDACTED}@`), REDACTED);
}
