import type { Reason } from '../reason.ts';

const COMPILER = 'equivalent: what it asks for is always so; the compiler does not know it';
const MEMBERS = 'equivalent: what is no object has no member of these names either';
const WRITES =
  'gap in this process: test/mcp/after-write.test.ts calls every write of the catalog through the built server instead';
const VERSIONS = 'gap in this process: the tests of versions drive the built server';
const CUT = 'gap in this process: no answer here is cut, so none names how to go on; test/runtime/result does';
const UNTOLD = 'gap: these tests do not tell the two apart';
const LONG = 'gap: no list, name or path here is that long';

export const TOOLS: readonly Reason[] = [
  { file: /^asked-of$/, why: CUT },
  { file: /^call-search-tool$/, line: /const asOperation/, why: CUT },
  { file: /^(?:after-write|describe-written|next-calls)$/, unreached: true, line: /\?\? |= ''/, why: COMPILER },
  { file: /^written-thing$/, line: /typeof value === 'object'/, why: MEMBERS },
  { file: /^(?:after-write|describe-written|next-calls|written-thing)$/, why: WRITES },
  {
    file: /^(?:brief-tool|listed-schema|minimal-call|validate-arguments|describe-issue|reserved-arguments)$/,
    line: /typeof (?:value|input|schema|properties) === 'object'/,
    why: 'equivalent: schemas hold no null there, and what is validated as an object is one',
  },
  {
    file: /^brief-tool$/,
    line: /type === undefined|words === undefined|names\.size > 0|permission === null/,
    why: 'equivalent: JSON leaves out what is undefined, and no description says "Needs null"',
  },
  {
    file: /^brief-tool$/,
    line: /firstSentence/,
    why: 'equivalent: the leftmost match begins at the start, and without one the whole text is taken',
  },
  { file: /^brief-tool$/, line: /clause = ''/, why: 'gap: no description here is one clause that ends with a stop' },
  {
    file: /^(?:brief-tool|listed-schema)$/,
    line: /schema\['enum'\]|name \?\? ''/,
    why: 'equivalent: a word that no description uses makes no description say less',
  },
  {
    file: /^call-search-tool$/,
    line: /bodies|\(input\) =>/,
    why: 'gap: no operation of the small catalog has a reviewed body',
  },
  {
    file: /^call-search-tool$/,
    line: /recordRefused/,
    why: 'gap: the record of a refusal has a hash of its arguments, which no test compares',
  },
  { mutator: /^MethodExpression$/, text: /\.slice\(0, /, why: LONG },
  {
    file: /^confirm-call$/,
    line: /canonicalJson/,
    why: 'gap: in these tests neither the operation nor the arguments change while a person thinks',
  },
  {
    file: /^describe-issue$/,
    line: /text === undefined|'none'|close === undefined|'is not valid'/,
    why: 'equivalent: what is shown is never undefined, and Ajv says a word for every error',
  },
  {
    file: /^describe-issue$/,
    text: /^''$/,
    why: 'gap: no wrong word here is far from every right one in this place',
  },
  {
    file: /^describe-target$/,
    line: /match === null|does not match its template/,
    why: 'a guard against our own mistake: the request was built from the template that it is matched with',
  },
  { file: /^describe-target$/, why: UNTOLD },
  {
    file: /^perform-call$/,
    line: /operation !== undefined|operation === undefined/,
    why: COMPILER,
  },
  {
    file: /^perform-call$/,
    line: /source === ''/,
    why: 'equivalent: what denies by arguments stands somewhere, or nothing would have allowed the tool',
  },
  { file: /^perform-call$/, line: /context\.version|controls\.dryRun/, why: VERSIONS },
  {
    file: /^perform-call$/,
    line: /revealed: false|performed \?\? \{/,
    why: 'equivalent: without secrets nobody asks whether they are shown, and at least one page is asked for',
  },
  { file: /^perform-call$/, line: /throw await teach/, why: 'gap: here every example that is tried passes' },
  { file: /^(?:open-context|version-gate)$/, why: VERSIONS },
  { file: /^preview-request$/, line: /=== undefined/, why: 'equivalent: JSON leaves out what is undefined' },
  {
    file: /^validate-arguments$/,
    mutator: /^BooleanLiteral$/,
    why: 'equivalent but for time or for our own mistakes: what Ajv checks of schemas, which a test compiles one by one',
  },
  {
    file: /^validate-arguments$/,
    text: /^validate === undefined$/,
    why: 'equivalent but for time: what is kept would be made again, the same',
  },
  {
    file: /^follow-pages$/,
    text: /^content\.kind !== 'json'$/,
    why: 'equivalent: what is no JSON has no value, and is given as it came',
  },
  { file: /^follow-pages$/, line: /typeof value !== 'object'/, why: 'gap: no page here is a bare value' },
  { file: /^follow-pages$/, line: /isLastPage/, why: 'gap: no page here says of itself something that is no boolean' },
  {
    file: /^follow-pages$/,
    line: /stopped === undefined|fitting < LEAST_ITEMS/,
    why: 'gap: the words for one reason to stop are not told from those for another',
  },
  { file: /^follow-pages$/, text: /^'start'$/, why: UNTOLD },
  { file: /^follow-pages$/, mutator: /^BlockStatement$/, why: 'equivalent: it stops a timer of which nobody hears' },
  { file: /^list-brief$/, why: 'equivalent: the one tool of ours is short in every dialect' },
  { file: /^list-tools$/, why: 'equivalent: the schema has the same type already' },
  {
    file: /^listed-schema$/,
    line: /values === undefined|keyword === 'items'/,
    why: 'equivalent: JSON leaves out what is undefined, and no other keyword holds a schema',
  },
  {
    file: /^minimal-call$/,
    line: /typeof pattern|'minimum'/,
    why: 'equivalent: an absent pattern matches all, and an absent bound is not above 0',
  },
  { file: /^minimal-call$/, line: /named === undefined|\? required/, why: UNTOLD },
  {
    file: /^minimal-call$/,
    line: /MAX_SHOWN|catch/,
    why: 'gap: the reviewed bodies are shorter, and one that is refused is left out either way',
  },
  {
    file: /^minimal-call$/,
    line: /\} catch \{|return false/,
    why: 'equivalent: undefined leaves a body out as false does',
  },
  {
    file: /^reserved-arguments$/,
    line: /typeof (?:fields|maxItems|startLine)|'number'/,
    why: 'equivalent: the arguments were held to their schema before',
  },
  { file: /^reserved-arguments$/, why: UNTOLD },
  {
    file: /^says-more$/,
    why: 'gap: words in capitals, in digits or with an s in the middle are in both texts or in none',
  },
  {
    file: /^search-tools$/,
    mutator: /^StringLiteral$|^ObjectLiteral$/,
    text: /^'[A-Z].*'$|^\{ type|^'object'$/,
    why: 'only words for a model, or what a call is held to by its own schema',
  },
  {
    file: /^search-tools$/,
    line: /access === 'read'|idempotentHint/,
    why: 'gap: every list here has reads, and none whose writes can all be repeated',
  },
  { file: /^search-tools$/, why: UNTOLD },
  { file: /^admit-call$/, why: 'equivalent: it is only compared with the other word' },
  { file: /^call-limiter$/, why: COMPILER },
  {
    file: /^call-tool$/,
    text: /^operation\.access === 'read'|^'read'$/,
    line: /operation\.access === 'read'/,
    why: 'gap: no read here is answered without content',
  },
  {
    file: /^call-tool$/,
    line: /known\.access|status === undefined|texts\.length/,
    why: 'equivalent but for time: what a read or a dry run does not need is loaded, and says nothing',
  },
  {
    file: /^check-fields$/,
    text: /^mask === undefined$/,
    why: 'equivalent: two conditions in a row, of which either is enough',
  },
  { file: /^check-fields$/, why: 'gap: of this message the tests compare the names and the end' },
  { file: /^find-check-read$/, mutator: /^Regex$/, why: 'equivalent: every template begins with its API' },
  { file: /^find-check-read$/, why: UNTOLD },
  {
    file: /^open-toolset$/,
    line: /long|auto|gemini|lean|MOST_DIRECT/,
    why: 'gap in this process: sixty operations are more than the small catalog has; the tests of modes and dialects drive the built server',
  },
  {
    file: /^follow-pages$/,
    text: /^'abort'$/,
    why: 'equivalent: a signal of our own knows one event, whatever it is called',
  },
];
