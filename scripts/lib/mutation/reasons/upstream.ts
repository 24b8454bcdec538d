import type { Reason } from '../reason.ts';

const COMPILER = 'equivalent: what it asks for is always so; the compiler does not know it';
const UNTOLD = 'gap: these tests do not tell the two apart';
const ROADS = 'gap in this process: test/network goes every road with the built server';
const NODE_22 = 'seen only on Node 22.15 and later, by npm run test:nodes (Node 20 cannot list its authorities)';
const OURS = 'a guard against our own mistake: openapi-fetch makes the request that it was given';

export const UPSTREAM: readonly Reason[] = [
  {
    file: /^check-value$/,
    text: /^'%'$/,
    why: 'equivalent but for time: what holds no percent sign decodes to itself',
  },
  {
    file: /^serialize-parameters$/,
    text: /^pieces === undefined$/,
    why: 'equivalent but for time: what is kept would be made again, the same',
  },
  { file: /^http-fetch$/, line: /interim <= MAX_INTERIM_ANSWERS/, why: UNTOLD },
  { file: /^check-value$/, mutator: /^Regex$/, text: /%\[0-9a-f\]/, why: UNTOLD },
  {
    file: /^encode-body$/,
    line: /typeof value !== 'string'/,
    why: 'equivalent: an object in the place of Base64 is none, and the schema refuses it before',
  },
  { file: /^encode-body$/, text: /^\[\]$/, why: 'equivalent: no field has the name that stands in for it' },
  { file: /^encode-body$/, text: /^'utf8'$/, why: 'equivalent: it is what Node takes without it' },
  {
    file: /^(?:encode-body|send|open-route|http-fetch|try-connection)$/,
    unreached: true,
    mutator: /^StringLiteral$/,
    text: /^'(?:multipart\/form-data|no proxy|on the way|TLS|openapi-fetch did not call our fetch)?'$/,
    why: COMPILER,
  },
  { file: /^send$/, line: /made\.url !== built\.url|not the one that was proven/, why: OURS },
  {
    file: /^send$/,
    line: /body === undefined|parseAs|status: 204/,
    why: 'equivalent: our own fetch sends the bytes, and gives openapi-fetch nothing to read; these options only keep it from trying',
  },
  { file: /^send$/, text: /^answer === undefined$/, why: COMPILER },
  { file: /^send$/, text: /^''$/, why: 'equivalent: what does not look like a media type is none' },
  {
    file: /^send$/,
    line: /name\.trim\(\)|content-type/,
    why: 'gap: no media type here has anything before it, or spaces',
  },
  {
    file: /^send$/,
    line: /signal\.aborted/,
    why: 'equivalent: what aborts a call of ours gives an AppError as its reason, and without it there is none',
  },
  {
    file: /^http-fetch$/,
    line: /outcomeUnknown = /,
    why: 'gap: no write here is refused by TLS after something was sent',
  },
  {
    file: /^http-fetch$/,
    line: /emit\('error'|client\.destroy\(error\)/,
    why: 'equivalent where a socket is there: node:http tells of the same error',
  },
  {
    file: /^http-fetch$/,
    line: /'aborted'|'abort'|'close'|\{ once|^ {6}const abort/,
    why: 'equivalent: the reason of the signal is told, not this error; a listener that stays hears nothing more',
  },
  { file: /^http-fetch$/, line: /startsWith\('https:'\)|blockedBy: undefined/, why: UNTOLD },
  { file: /^(?:open-route|open-agents)$/, why: ROADS },
  { file: /^secure-context$/, why: NODE_22 },
  { file: /^read-body$/, line: /HPE_/, why: UNTOLD },
  {
    file: /^read-body$/,
    mutator: /^Regex$/,
    why: "equivalent: the codes of this Node's decoders begin with Z_ or ERR__, and no other code holds either",
  },
  {
    file: /^read-body$/,
    mutator: /^ObjectLiteral$/,
    why: 'only in the log: the cause of an error, which no answer quotes',
  },
  { file: /^read-body$/, line: /'unknown'/, why: 'gap: no failure without a code comes in the middle of an answer' },
  {
    file: /^read-body$/,
    text: /^encoding\.trim\(\)$/,
    why: 'equivalent: node:http cuts the spaces of a header itself',
  },
  {
    file: /^read-body$/,
    why: 'gap: whether an answer is given up at its announcement, at its first byte too many or a moment later is not told apart',
  },
  {
    file: /^try-connection$/,
    why: 'gap in this process: `doctor` is tested with the built server, in test/network/doctor-road.test.ts',
  },
  {
    file: /^watch-connect$/,
    why: UNTOLD,
  },
  {
    file: /^resilience$/,
    line: /instanceof AppError|'neutral'|'cancelled'|'success'/,
    why: 'gap: the breaker is not asked after such an outcome',
  },
  { file: /^resilience$/, text: /^turn !== undefined$/, why: 'equivalent: to wait for nothing takes no time' },
  { file: /^resilience$/, line: /requestsPerSecond === 0|asked === 0|hints\.retryAfterMs === undefined/, why: UNTOLD },
  {
    file: /^resilience$/,
    line: /sent/,
    why: 'gap: a token more or less after a request that was not sent is not counted here',
  },
  { file: /^turns$/, text: /^'abort'$/, why: 'equivalent: who has left the queue cannot leave it again' },
  { file: /^turns$/, line: /waitMs > 0|waiting\.size === 0/, why: UNTOLD },
  { file: /^answer-hints$/, mutator: /^Regex$/, why: UNTOLD },
  { file: /^answer-hints$/, why: 'equivalent: an absent header is no number and no date' },
  { file: /^breaker$/, why: 'gap: nothing here is under way when the breaker opens' },
  {
    file: /^build-request$/,
    line: /parsed\.origin/,
    why: 'a guard against our own mistake: two checks of one address, of which either is enough',
  },
  { file: /^running$/, mutator: /^ObjectLiteral$/, why: 'gap: a timer that is left over ends with the process' },
  { file: /^running$/, line: /isRead\(call\)/, why: 'gap: the grace is longer than these tests look' },
  {
    file: /^serialize-parameters$/,
    text: /^typeof value === 'number'$/,
    why: 'equivalent: nothing but a number is a safe integer',
  },
  {
    file: /^token-bucket$/,
    line: /missing <= 0|perSecond === undefined/,
    why: 'equivalent: the greater of the two numbers is taken, or the comparison with undefined is false',
  },
  { file: /^token-bucket$/, mutator: /^MethodExpression$/, why: UNTOLD },
  {
    file: /^version-of$/,
    why: 'equivalent: what it guards against throws, and the `catch` gives the same',
  },
  {
    file: /^check-value$/,
    text: /^PLAIN\.test\(segment\)$/,
    why: 'equivalent but for time: the long way finds nothing in a plain name either',
  },
  {
    file: /^deadline$/,
    text: /^'abort'$/,
    why: 'equivalent: a signal of our own knows one event, whatever it is called',
  },
  {
    file: /^stop-signal$/,
    text: /^\[\]$/,
    why: 'equivalent: who has aborted calls no listener again',
  },
];
