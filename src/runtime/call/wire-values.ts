import { createHash } from 'node:crypto';
import type { BuiltRequest } from '../bitbucket/request/build-request.ts';
import type { EncodedBody } from '../bitbucket/request/encode-body.ts';
import { isObject } from '../json.ts';
import { withholdInValue } from '../render/withhold-secrets.ts';

/** One value that a request sends apart from its path. */
export interface WireValue {
  /** `permission`, `body.user.name`. */
  readonly steps: readonly string[];
  /** A scalar, a list, or an empty object, without its secrets. */
  readonly value: unknown;
  /** A secret was left out of the value. */
  readonly secret: boolean;
  /** For a file: its size and SHA-256. */
  readonly file?: string;
  /** For a text with a secret left out: its length. */
  readonly characters?: number;
}

/** A project's picture in JSON: a person cannot read base64. */
const PICTURE = /^data:image\/[a-z0-9.+-]{1,32};base64,([A-Za-z0-9+/]+={0,2})$/;

const describeFile = (bytes: Buffer): string =>
  `file of ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`;

/** The scalars and lists of a value; `shown` has the shape of `sent`, without its secrets. */
function* leaves(sent: unknown, shown: unknown, steps: readonly string[]): Generator<WireValue> {
  if (isObject(sent) && isObject(shown) && Object.keys(sent).length > 0) {
    for (const name of Object.keys(sent)) yield* leaves(sent[name], shown[name], [...steps, name]);
    return;
  }
  const secret = JSON.stringify(sent) !== JSON.stringify(shown);
  const text = secret && typeof sent === 'string' ? { characters: sent.length } : {};
  yield { steps, value: shown, secret, ...text };
}

function withoutSecrets(sent: unknown, secrets: readonly string[], steps: readonly string[]): Generator<WireValue> {
  return leaves(sent, withholdInValue(sent, secrets).value, steps);
}

function* queryValues(query: string): Generator<WireValue> {
  const sent: Record<string, unknown> = {}; // keys are names of parameters, never chosen by a caller
  const pairs = new URLSearchParams(query);
  for (const name of new Set(pairs.keys())) {
    const values = pairs.getAll(name);
    sent[name] = values.length === 1 ? values[0] : values;
  }
  if (pairs.size > 0) yield* withoutSecrets(sent, [], []);
}

async function* formValues({ contentType, bytes }: EncodedBody, secrets: readonly string[]): AsyncGenerator<WireValue> {
  // Deprecated for forms from strangers; we have just encoded this one.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': contentType } }).formData();
  const texts: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') texts.push([name, value]);
    else
      yield {
        steps: ['body', name],
        value: '',
        secret: false,
        file: describeFile(Buffer.from(await value.arrayBuffer())),
      };
  }
  if (texts.length > 0) yield* withoutSecrets(Object.fromEntries(texts), secrets, ['body']);
}

function* jsonValues(text: string, secrets: readonly string[]): Generator<WireValue> {
  for (const leaf of withoutSecrets(JSON.parse(text), secrets, ['body'])) {
    const picture =
      leaf.steps.join('.') === 'body.avatar' && typeof leaf.value === 'string' ? PICTURE.exec(leaf.value) : null;
    yield picture === null ? leaf : { ...leaf, file: describeFile(Buffer.from(picture[1] ?? '', 'base64')) };
  }
}

/** Everything that a request sends apart from its path, read back from the query and the bytes of the body, without secrets. */
export async function wireValues(
  { query, operation }: BuiltRequest,
  body: EncodedBody | undefined,
): Promise<WireValue[]> {
  const { secrets = [] } = operation;
  const values = [...queryValues(query)];
  if (body === undefined) return values;
  if (body.contentType.startsWith('multipart/')) {
    for await (const value of formValues(body, secrets)) values.push(value);
    return values;
  }
  const text = body.bytes.toString('utf8');
  if (body.contentType === 'text/plain') values.push(...withoutSecrets(text, secrets, ['body']));
  else values.push(...jsonValues(text, secrets));
  return values;
}
