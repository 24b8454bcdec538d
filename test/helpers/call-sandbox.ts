import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';

interface Wanted {
  readonly as?: keyof Sandbox['tokens'];
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Given {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `undefined` when the response is not JSON. */
  readonly json: unknown;
}

/** One request to the sandbox, below `/rest`, as jdoe unless said otherwise. */
export async function callSandbox(
  sandbox: Sandbox,
  method: string,
  path: string,
  { as = 'jdoe', body, headers = {} }: Wanted = {},
): Promise<Given> {
  const authorization = `Bearer ${sandbox.tokens[as]}`;
  const form = body instanceof FormData;
  const content = body === undefined ? {} : { body: form ? body : JSON.stringify(body) };
  const type: Record<string, string> = body === undefined || form ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`${sandbox.url}/rest${path}`, {
    method,
    headers: { authorization, ...type, ...headers },
    ...content,
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json };
}
