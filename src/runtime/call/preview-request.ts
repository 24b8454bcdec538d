import type { BuiltRequest } from '../bitbucket/request/build-request.ts';
import type { EncodedBody } from '../bitbucket/request/encode-body.ts';
import type { Content } from '../render/decode-response.ts';
import type { Mask } from '../secrets/mask.ts';

const MAX_FIELD = 200;

function summarize(value: unknown, binary: boolean): unknown {
  if (binary && typeof value === 'string') return { bytes: Buffer.byteLength(value, 'base64') };
  if (typeof value !== 'string' || value.length <= MAX_FIELD) return value;
  return { characters: value.length, begins: value.slice(0, MAX_FIELD) };
}

/** Hides secrets before a field is cut, so that no part of one remains. */
function bodyOf({ body, operation }: BuiltRequest, hidden: (value: unknown) => unknown): unknown {
  if (body === undefined) return undefined;
  if (body.kind === 'value') return hidden(body.value);
  const binary = operation.body?.binaryFields ?? [];
  const fields = Object.entries(body.fields).map(([name, value]) => {
    if (binary.includes(name)) return [name, summarize(value, true)];
    const [named] = Object.values(hidden({ [name]: value }) ?? {}) as unknown[];
    return [name, summarize(typeof named === 'string' ? hidden(named) : named, false)];
  });
  return Object.fromEntries(fields);
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
  const { withholdInPlain, withholdInValue } = await import('../render/withhold-secrets.ts');
  const hidden = (value: unknown): unknown => {
    if (typeof value === 'string') return mask(withholdInPlain(value));
    return value === undefined ? undefined : JSON.parse(mask(JSON.stringify(withholdInValue(value, []).value)));
  };
  const contentType = encoded?.contentType.split(';')[0];
  const preview = {
    dryRun: true,
    note: 'Nothing was sent.',
    method: request.method,
    url: hidden(request.url),
    headers: contentType === undefined ? request.headers : { ...request.headers, 'Content-Type': contentType },
    ...(encoded === undefined ? {} : { bodyBytes: encoded.bytes.length, body: bodyOf(request, hidden) }),
  };
  return { kind: 'json', value: JSON.parse(mask(JSON.stringify(preview))) as unknown };
}
