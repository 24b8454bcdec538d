import type { Credentials } from '../../../src/runtime/bitbucket/credentials.ts';
import { type Answer, createSender } from '../../../src/runtime/bitbucket/http/send.ts';
import { startDeadline } from '../../../src/runtime/bitbucket/pacing/deadline.ts';
import { loadConfig, type UpstreamConfig } from '../../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../../src/runtime/config/parse-options.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import type { StubAnswer } from '../../helpers/start-stub.ts';
import { built, CREDENTIALS } from './fake-sender.ts';

export interface Given {
  readonly flags?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly limits?: Partial<UpstreamConfig>;
  readonly credentials?: Partial<Credentials>;
}

/** To be closed after each test. */
export const open: (() => unknown)[] = [];

export const configOf = (url: string, { flags = {}, env = {}, limits = {} }: Given = {}): UpstreamConfig => ({
  ...loadConfig(parseOptions({ url, ...flags }, env)).upstream,
  ...limits,
});

/** What one request came to: the response, or code and words of the failure. */
export async function send(
  name: string,
  url: string,
  given: Given = {},
  signal?: AbortSignal,
): Promise<Answer | AppError> {
  const config = configOf(url, given);
  const sender = createSender(config, 'unit/1');
  open.push(sender.close);
  const request = built(name, new URL(url).origin);
  const body =
    request.body === undefined ? undefined : { contentType: 'application/json', bytes: Buffer.from('{"a":1}') };
  const deadline = startDeadline(config.timeoutMs, signal);
  return await sender
    .send(request, body, { ...CREDENTIALS, ...given.credentials }, deadline.signal)
    .catch((error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    })
    .finally(deadline.stop);
}

/** A response of the stub. */
export const at =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = '{}'): StubAnswer =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);
