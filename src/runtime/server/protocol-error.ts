/** JSON-RPC error as the SDK puts it on the wire; throwing the SDK's own McpError would double the text's prefix. */
export function protocolError(code: number, message: string): Error {
  return Object.assign(new Error(message), { code });
}
