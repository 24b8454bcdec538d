import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactArguments } from '../../src/runtime/observability/audit/redact-arguments.ts';
import { createLogMask, createValueMask } from '../../src/runtime/secrets/mask.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';

const secret = fc
  .string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 40 })
  .filter((text) => !text.includes('[') && !/^ | $/.test(text));
const around = fc.string({ unit: 'grapheme', maxLength: 20 });
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => JSON.stringify({ text }),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`user:${text}`).toString('base64'),
  (text) => Buffer.from(`u:${text}\n`).toString('base64url'),
];

/** What somebody who knows all the forms can still read out of a text. */
const readable = (masked: string, known: string): boolean =>
  masked.includes(known) ||
  masked.includes(JSON.stringify(known).slice(1, -1)) ||
  [...masked.matchAll(/[\w+/-]{16,}={0,2}/g)].some(([word]) => Buffer.from(word, 'base64').toString().includes(known));

describe('the mask of known secrets', () => {
  test('leaves none of them readable, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...forms), around, around, (known, form, before, after) => {
        const text = `${before} ${form(known)} ${after}`;
        const masked = createValueMask([new Secret(known)])(text);
        expect(readable(masked, known)).toBe(false);
        expect(masked).toContain('[redacted]');
        expect(masked.startsWith(before) || before.includes(known.slice(0, 4))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('control: the same texts unmasked can be read', () => {
    expect(forms.filter((form) => readable(form('correct-horse-battery'), 'correct-horse-battery'))).toHaveLength(
      forms.length,
    );
  });

  test('leaves alone what holds no secret', () => {
    fc.assert(
      fc.property(around, (text) => {
        expect(createValueMask([new Secret('correct-horse-battery')])(text)).toBe(text);
      }),
    );
  });

  test('arguments: no member whose name says that it is a secret is shown, at any depth', () => {
    const names = fc.constantFrom('password', 'apiKey', 'client_secret', 'Authorization', 'name', 'id');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant<unknown>('hunter2'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
      ),
    }));
    const shown = (input: unknown): string => JSON.stringify(redactArguments(input, false, (text) => text));
    fc.assert(
      fc.property(value, (input) => {
        expect(shown({ password: input, list: [{ apiKey: input }] })).toBe(
          '{"password":"[redacted]","list":[{"apiKey":"[redacted]"}]}',
        );
        expect(shown(input)).not.toMatch(/(?:password|apiKey|client_secret|Authorization)":(?!"\[redacted\]")/);
      }),
    );
  });
});

describe('every mask is linear', () => {
  const known = [new Secret('correct-horse-battery-staple')];
  const masks = { value: createValueMask(known), log: createLogMask(known) };
  const [SMALL, TIMES] = [20_000, 8];

  /** CPU milliseconds, the fewest of several runs: other work of the machine does not count. */
  function cost(act: () => unknown): number {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const begun = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(begun);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  }

  /** How many times longer a text that is eight times longer takes: 8 when linear, 64 when quadratic. */
  const growth = (mask: (text: string) => unknown, unit: string, length = SMALL): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    mask(text);
    const [once, more] = [cost(() => mask(text)), cost(() => mask(text.repeat(TIMES)))];
    return more < 8 ? 1 : more / once; // too fast to tell
  };
  const pieces = fc.array(
    fc.constantFrom(
      'token',
      'a',
      '_-',
      '"',
      '\\',
      ':',
      '=',
      ' ',
      'Bearer ',
      'https://',
      '@',
      'password"',
      'correct-horse-',
      '%63',
    ),
    { minLength: 1, maxLength: 5 },
  );

  test('whatever is repeated', () => {
    for (const unit of [
      'a',
      'token',
      'token="',
      'token:"\\',
      'Basic a',
      'https://a',
      'https://',
      'correct-horse-battery-',
      '-_',
    ])
      for (const [name, mask] of Object.entries(masks)) expect(growth(mask, unit), `${name} ${unit}`).toBeLessThan(32);
    fc.assert(
      fc.property(pieces, (unit) => {
        expect(growth(masks.log, unit.join(''))).toBeLessThan(32);
      }),
      { numRuns: 6 },
    );
  });

  test('control: a mask that is not linear is seen', () => {
    const quadratic = (text: string): number => {
      let sum = 0;
      for (let from = 0; from < text.length; from++)
        for (let at = from; at < text.length; at++) sum += text.charCodeAt(at);
      return sum;
    };
    expect(growth(quadratic, 'a', 4_000)).toBeGreaterThan(24);
  });
});
