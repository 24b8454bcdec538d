import type { Reason } from '../reason.ts';

const COMPILER = 'equivalent: what it asks for is always so; the compiler does not know it';
const CACHE = 'equivalent but for time: what is kept would be made again, the same';
const WORDS = 'equivalent but for time: which words are tried depends on it, which of them match does not';
const SCHEMA = 'equivalent: schemas hold no other kind of value in that place';

export const POLICY: readonly Reason[] = [
  {
    file: /^authorize$/,
    unreached: true,
    line: /\.common\.length > 0|export function bindsArguments/,
    why: 'gap in this process: only a long list asks for it, and the tests of those drive the built server',
  },
  {
    file: /^standing$/,
    line: /isAll\(\) === true|rules\.length === 0|unionOf\(rules/,
    why: 'equivalent but for time: all that rules match is put together sooner or later, or one after the other',
  },
  {
    file: /^operation-set$/,
    line: /this\.has\(operation\)|isAll\(\): boolean|toArray\(\)/,
    why: 'gap: these tests ask sets for their members through rules, where it makes no difference',
  },
  {
    file: /^word-index$/,
    text: /^isEvery\(told\)$/,
    why: 'equivalent but for time: a glob of stars alone matches word by word too',
  },
  {
    file: /^operation-set$/,
    text: /^operation !== undefined$/,
    why: 'equivalent, for the compiler: no bit stands beyond the last operation',
  },
  { file: /^load-policy$/, text: /^values !== undefined$/, why: 'equivalent: what is undefined is taken as absent' },
  { file: /^word-index$/, text: /^false$/, why: 'gap: no pattern of these tests spans two lines there' },
  { file: /^locate$/, text: /^'1:1'$/, why: 'equivalent: the root has a place, whatever was asked for' },
  {
    file: /^scope-check$/,
    text: /^slug\.in === 'path'$/,
    line: /level === 'project' &&/,
    why: 'gap: no slug of a body is checked here where a whole project is reached and a repository of another is in the scope',
  },
  {
    file: /^(?:authorize|match-words|operation-set|standing)$/,
    mutator: /^ConditionalExpression$/,
    text: /^(?:known|found|indices|words|matched|union) [!=]== undefined$/,
    why: CACHE,
  },
  {
    file: /^standing$/,
    text: /^\(rule\) => rule\.arguments === undefined$|^rule\.arguments === undefined$/,
    line: /plainRules\.set/,
    why: 'equivalent but for time: without a rule that is plain, all are gone through, and the same one is found',
  },
  {
    file: /^standing$/,
    text: /^rules\.filter\(/,
    why: 'equivalent: a way that is listed twice allows the same',
  },
  {
    file: /^standing$/,
    line: /policy\.readOnly && operation\.access !== 'read'/,
    why: 'equivalent: under read-only every write is refused in these words, and a read that gets here is refused all the same',
  },
  {
    file: /^standing$/,
    line: /problem === undefined \|\| waysOf|this\.admitted \? waysOf|!this\.admitted \|\| isPlain/,
    why: 'equivalent: two of these conditions hold together wherever it is asked',
  },
  { file: /^authorize$/, text: /^first\?\.arguments === undefined$|^value === undefined$/, why: COMPILER },
  {
    file: /^(?:effective-schema|argument-rules|read-places)$/,
    text: /^step === undefined(?: \|\| !isObject\(inner\))?$/,
    why: COMPILER,
  },
  {
    file: /^load-policy-file$/,
    text: /^json === undefined$/,
    why: 'equivalent but for time: the parser for YAML reads JSON too, and takes longer to load',
  },
  { file: /^load-policy-file$/, text: /'unreadable'/, why: 'equivalent: what is thrown there is an Error' },
  {
    file: /^load-policy$/,
    text: /^values === undefined$/,
    why: 'equivalent: a rule without the member and one with an undefined one are read alike',
  },
  {
    file: /^operation-set$/,
    text: /^at < bits\.length$/,
    replacement: /<=/,
    why: 'equivalent: nothing is stored beyond the end of a typed array',
  },
  {
    file: /^operation-set$/,
    line: /sets of two catalogs/,
    why: 'a guard against our own mistake: nothing mixes catalogs',
  },
  {
    file: /^pattern$/,
    line: /text\.length < first\.length \+ last\.length/,
    why: 'equivalent: a short cut, the last line of the function says the same',
  },
  {
    file: /^pattern$/,
    text: /^(?:piece|last)\[0\] \?\? ''$/,
    why: 'equivalent but for time: every place is tried, not only those where the literal stands',
  },
  {
    file: /^pattern$/,
    text: /^endOf\(piece, template, start\) >= 0$/,
    replacement: /> 0$/,
    why: 'equivalent: a piece that ends at 0 is empty, and is where it stands in any case',
  },
  { file: /^pattern$/, unreached: true, mutator: /^ArrayDeclaration$/, text: /^\[''\]$/, why: COMPILER },
  {
    file: /^to-policy-file$/,
    text: /^\[\]$/,
    why: 'equivalent: the place of what is not there is the place of what holds it',
  },
  {
    file: /^scope-check$/,
    line: /const asSchema = /,
    why: SCHEMA,
  },
  {
    file: /^scope-check$/,
    line: /if \(place\.in === 'path'\) return true;/,
    why: 'equivalent but for time: every argument of a path is required by its schema too',
  },
  {
    file: /^scope-check$/,
    text: /^scope === undefined$/,
    why: 'equivalent: an operation without scope has access unknown',
  },
  {
    file: /^scope-check$/,
    mutator: /^ArrayDeclaration$/,
    line: /ScopePlace\[\] = \[\]|condition === undefined|: \[\];$/,
    why: 'equivalent: a text in a list of places or conditions reads no argument',
  },
  {
    file: /^scope-check$/,
    text: /^condition === undefined$/,
    why: 'equivalent: an undefined condition is met by what has no such place',
  },
  { file: /^scope-check$/, text: /^'repository'$/, why: 'equivalent: it is only ever compared with the other word' },
  {
    file: /^scope-check$/,
    text: /^' or '$/,
    why: 'equivalent: no effect that is bounded has a condition of two values',
  },
  {
    file: /^policy-file-issue$/,
    line: /typeof properties === 'object'|typeof given === 'string'/,
    why: 'equivalent: a schema that refuses a property lists those it has, and the type of a word is checked before its value',
  },
  {
    file: /^policy-file-issue$/,
    line: /keyword !== 'if'|error === undefined|'is not valid'|error\.message/,
    why: 'equivalent: Ajv gives the errors inside an `if` before it, and an error whenever it refuses',
  },
  { file: /^word-index$/, line: /findLast|others\.|literal|tail|enough|inner|split/, why: WORDS },
  { file: /^argument-rules$/, text: /^'body\.'$/, why: 'equivalent: no parameter has a dot in its name' },
  { file: /^argument-rules$/, line: /return type === 'object'/, why: 'equivalent: no argument is a list of lists' },
  {
    file: /^argument-rules$/,
    line: /typeof pattern === 'string'/,
    why: 'equivalent: an absent pattern matches all, the type was checked before, and no pattern needs the flag',
  },
  {
    file: /^locate-json$/,
    why: 'equivalent: a list never reads what it counts for a map, and no key stands at the first letter',
  },
  { file: /^lock$/, text: /^a < b$/, why: 'equivalent: no two operations have the same key' },
  {
    file: /^match-words$/,
    line: /permission === null|\.includes\('\*'\)|lone: '\*'|operation === undefined|selector === 'operation'/,
    why: 'equivalent but for time: the slower of two ways finds the same operations',
  },
  { file: /^open-policy-file$/, text: /^'utf8'$/, why: 'equivalent: JSON.parse takes the bytes as well' },
  {
    file: /^locate-yaml$/,
    why: 'equivalent: js-yaml gives no event for which the two differ in a document without aliases and with scalar keys',
  },
  {
    file: /^review-policy$/,
    text: /^\[\]$|^other !== rule$|^rule\.arguments !== undefined$/,
    why: 'equivalent: what it leaves out is left out by another part of the same condition',
  },
  {
    file: /^scope$/,
    text: /project [!=]== undefined/,
    why: 'equivalent: the expression that was matched before leaves no such text',
  },
  { file: /^select$/, text: /^\[\]$/, why: 'equivalent: no operation has the name that stands in for it' },
  {
    file: /^profiles$/,
    why: 'equivalent: `authorize` and the reviewed lists say the same; here it is said once more',
  },
  {
    file: /^revealing$/,
    text: /^words\.length === 0$/,
    why: 'equivalent but for time: an empty set holds nothing',
  },
  {
    file: /^revealing$/,
    text: /^'allow'$/,
    why: 'equivalent: the list matters only for selectors that are not used here',
  },
  {
    file: /^authorize$/,
    text: /^common\.length === 0$/,
    why: 'equivalent but for time: nothing that is bound fills nothing in',
  },
  {
    file: /^policy-file-issue$/,
    line: /new Ajv2020/,
    why: 'equivalent: the schema is ours and stands the strict rules, by which the build compiles it too',
  },
  {
    file: /^scope-check$/,
    line: /plans\.get|known !== undefined/,
    why: 'equivalent but for time: what is kept would be made again, the same',
  },
  {
    file: /^word-index$/,
    line: /text\.length - 1/,
    why: 'equivalent: the text ends with a line end, and no word starts after it',
  },
];
