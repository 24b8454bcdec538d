import type { ErrorCode } from '../../src/runtime/errors.ts';
import { ADVICE } from '../../src/runtime/render/shape-error.ts';

interface Meaning {
  readonly meaning: string;
  /** Whether the request was sent to Bitbucket; `either`: the intent in the audit log tells. */
  readonly sent: 'no' | 'yes' | 'either';
}

/** A new code does not compile until it stands here. */
const MEANINGS: Readonly<Record<ErrorCode, Meaning>> = {
  config: {
    meaning: 'A flag, a variable or a file is missing or wrong. The start stops with exit code 2.',
    sent: 'no',
  },
  'unknown-tool': { meaning: 'No tool of that name exists, or the policy does not expose it.', sent: 'no' },
  'invalid-arguments': { meaning: 'The arguments do not match the input schema of the tool.', sent: 'no' },
  denied: { meaning: 'The policy denies the call: a rule, a fixed argument or the scope.', sent: 'no' },
  'other-version': { meaning: 'This version of Bitbucket lacks the operation or the argument.', sent: 'no' },
  'not-confirmed': { meaning: 'The person said no, did not respond in time, or cannot be asked.', sent: 'no' },
  'question-too-long': { meaning: 'The question to the person would exceed 10,000 characters.', sent: 'no' },
  limited: { meaning: 'The limit of calls in 60 seconds is used up (`--calls-per-minute`).', sent: 'no' },
  'body-too-large': { meaning: 'The request body exceeds `--max-body-bytes`.', sent: 'no' },
  'audit-failed': { meaning: 'The audit log cannot be written.', sent: 'no' },
  unauthenticated: { meaning: 'Bitbucket rejects the credential (401).', sent: 'yes' },
  'credential-renewed': {
    meaning: 'A write met a 401; the credential was read again, the write was not sent again.',
    sent: 'yes',
  },
  forbidden: { meaning: 'The credential lacks a permission (403).', sent: 'yes' },
  'not-found': { meaning: 'The object does not exist, or the credential cannot see it (404).', sent: 'yes' },
  conflict: { meaning: 'The object has changed, or its state forbids the call (409).', sent: 'yes' },
  'rate-limited': { meaning: 'Bitbucket limits the rate of requests (429).', sent: 'yes' },
  busy: { meaning: 'The queue is full, or the turn of the call did not come in time.', sent: 'no' },
  'breaker-open': { meaning: 'Bitbucket failed several times in a row; the circuit breaker is open.', sent: 'no' },
  'locked-out': {
    meaning: 'Bitbucket demands a CAPTCHA before the next log-in. Further calls are not sent.',
    sent: 'either',
  },
  rejected: { meaning: 'Bitbucket rejects the request (another 4xx).', sent: 'yes' },
  failed: { meaning: 'Bitbucket failed (5xx).', sent: 'yes' },
  redirected: { meaning: 'The response is a redirect; redirects are not followed.', sent: 'yes' },
  'login-page': { meaning: 'The response is an HTML page instead of JSON.', sent: 'yes' },
  'malformed-answer': { meaning: 'The response is not what its headers or the document say.', sent: 'yes' },
  unreachable: { meaning: 'No connection to Bitbucket, or the connection broke.', sent: 'either' },
  tls: { meaning: 'The TLS handshake failed: certificate, client certificate or protocol.', sent: 'either' },
  proxy: { meaning: 'The proxy refused or broke the connection.', sent: 'either' },
  timeout: { meaning: 'A deadline passed (`--timeout`, `--connect-timeout`, `--stall-timeout`).', sent: 'either' },
  'too-large': {
    meaning: 'The response exceeds `--max-answer-bytes`, or the file exceeds what is handed over.',
    sent: 'yes',
  },
  cancelled: { meaning: 'The client cancelled the call.', sent: 'either' },
};

/** docs/errors.md: every code, from the tables that the program itself compiles with. */
export function emitErrorsPage(): string {
  const rows = Object.entries(MEANINGS).map(
    ([code, { meaning, sent }]) => `| \`${code}\` | ${meaning} | ${sent} | ${ADVICE[code as ErrorCode]} |`,
  );
  return `# Errors

Written by \`npm run generate\` from \`scripts/lib/emit-errors-page.ts\` and \`src/runtime/render/shape-error.ts\`. The codes are stable: text
may change, a code keeps its meaning.

## Codes

\`code\` of an \`AppError\` (library), \`outcome\` in the audit log, \`code\` in the server's log. A tool result has \`isError: true\` and one
text: what failed, then the remedy, which addresses the model. "Sent" says whether the request was sent to Bitbucket; for \`either\`, a write has an
\`intent\` in the audit log if it was about to be sent. When a write was sent and no response came, the remedy names the tool that shows
whether it happened.

| code | meaning | sent | remedy |
|---|---|---|---|
${rows.join('\n')}

The audit log has two more outcomes: \`ok\`, and \`internal\` for a failure of this program. The tool result then has an id,
\`Internal failure <id>\`, and the server's log has the details under that id.

## JSON-RPC errors

| code | when | remedy |
|---|---|---|
| \`-32601\` | The method does not exist, or nothing is offered for it: no resources where the policy allows no reads of files. | Use the capabilities of \`initialize\`. |
| \`-32602\` | Unknown tool, prompt, resource template or cursor; invalid arguments of a prompt; a resource that is malformed or denied. | Correct the request. |
| \`-32603\` | The message does not match the schema of its method, or reading a resource failed for another reason. | The message has the reason. |
| \`-32002\` | The resource does not exist. | Use a template of \`resources/templates/list\`. |

A line that is not a JSON-RPC message, or is longer than 10 MiB, gets no response; the log of the server notes it (\`--log-level debug\`).

## Exit codes

| code | when |
|---|---|
| 0 | Success; \`policy explain\`: allowed. |
| 1 | \`call\`: the result is an error. \`doctor\`: a step failed. \`policy explain\`: denied. \`auth status\`: no usable credential. \`catalog diff\`: an incompatible change. \`serve\`: a crash, with one line in the log. |
| 2 | Wrong flags, variables or files: one line on standard error says what and where. |
`;
}
