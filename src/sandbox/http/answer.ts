import type { Json } from './json.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function bytes(body: Buffer, contentType: string, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'Content-Type': contentType, ...headers }, body };
}

export const answer = {
  bytes,
  json(value: Json, status = 200, headers: Record<string, string> = {}): Answer {
    return bytes(Buffer.from(JSON.stringify(value)), 'application/json;charset=UTF-8', status, headers);
  },
  text(text: string, contentType = 'text/plain;charset=UTF-8'): Answer {
    return bytes(Buffer.from(text), contentType);
  },
  none(): Answer {
    return { status: 204, headers: {}, body: Buffer.alloc(0) };
  },
};
