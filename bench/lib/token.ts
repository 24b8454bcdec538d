/** Worth nothing: only the stub upstream asks for it. */
export const TOKEN = 'bench-token-of-the-stub-upstream';
