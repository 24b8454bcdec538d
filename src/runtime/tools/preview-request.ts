import type { Mask } from '../mask.ts';
import type { Content } from '../result/decode-answer.ts';
import type { BuiltRequest } from '../upstream/build-request.ts';
import type { EncodedBody } from '../upstream/encode-body.ts';

const MAX_FIELD = 200;

function summarize(value: unknown, binary: boolean): unknown {
  if (binary && typeof value === 'string') return { bytes: Buffer.byteLength(value, 'base64') };
  if (typeof value !== 'string' || value.length <= MAX_FIELD) return value;
  return { characters: value.length, begins: value.slice(0, MAX_FIELD) };
}

function bodyOf({ body, operation }: BuiltRequest): unknown {
  if (body === undefined) return undefined;
  if (body.kind === 'value') return body.value;
  const binary = operation.body?.binaryFields ?? [];
  return Object.fromEntries(
    Object.entries(body.fields).map(([name, value]) => [name, summarize(value, binary.includes(name))]),
  );
}

/**
 * What would be sent, without secrets: a built request never holds the credential, and should an argument repeat it, it is masked.
 * What a telling name has is withheld as well, for the policy may have filled it in.
 */
export async function previewRequest(
  request: BuiltRequest,
  encoded: EncodedBody | undefined,
  mask: Mask,
): Promise<Content> {
  const { withholdInValue } = await import('../result/withhold-secrets.ts');
  const hidden = (value: unknown): unknown => withholdInValue(value, []).value;
  const contentType = encoded?.contentType.split(';')[0];
  const preview = {
    dryRun: true,
    note: 'Nothing was sent.',
    method: request.method,
    url: hidden(request.url),
    headers: contentType === undefined ? request.headers : { ...request.headers, 'Content-Type': contentType },
    ...(encoded === undefined ? {} : { bodyBytes: encoded.bytes.length, body: hidden(bodyOf(request)) }),
  };
  const value: unknown = JSON.parse(mask(JSON.stringify(preview)));
  return { kind: 'json', value };
}
