import { McpError } from '@modelcontextprotocol/sdk/types.js';

/** Code and text of the JSON-RPC error that a request ends in; what does not end in one fails the test. */
export async function rejected(request: Promise<unknown>): Promise<readonly [code: number, message: string]> {
  const error: unknown = await request.then(
    (answer) => {
      throw new Error(`answered ${JSON.stringify(answer)}`);
    },
    (cause: unknown) => cause,
  );
  if (!(error instanceof McpError)) throw error;
  return [error.code, error.message];
}
