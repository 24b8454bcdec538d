import type { BuiltRequest } from './build-request.ts';
import { rejectArgument } from './check-value.ts';

export interface EncodedBody {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Base64 of RFC 4648 section 4, with its padding; other input would be decoded to unintended bytes. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function appendField(form: FormData, name: string, value: unknown, binary: readonly string[]): void {
  if (!binary.includes(name)) {
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    return;
  }
  if (typeof value !== 'string' || !BASE64.test(value)) rejectArgument(`body/${name}`, 'is not Base64');
  form.append(name, new Blob([Buffer.from(value, 'base64')]), name);
}

/** Bytes and media type of a request's body, if it has one. */
export async function encodeBody({ body, operation }: BuiltRequest): Promise<EncodedBody | undefined> {
  if (body === undefined) return undefined;
  const binary = operation.body?.binaryFields ?? [];
  if (body.kind === 'value') {
    const text =
      body.mediaType === 'text/plain' && typeof body.value === 'string' ? body.value : JSON.stringify(body.value);
    return { contentType: body.mediaType, bytes: Buffer.from(text, 'utf8') };
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(body.fields)) appendField(form, name, value, binary);
  const encoded = new Response(form);
  return {
    contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
    bytes: Buffer.from(await encoded.arrayBuffer()),
  };
}
