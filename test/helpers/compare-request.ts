import { isDeepStrictEqual } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseMultipart } from './parse-multipart.ts';
import type { DocumentedOperation, DocumentedParameter } from './read-document.ts';
import type { StubRequest } from './start-stub.ts';

export type Given = Readonly<Record<string, unknown>>;

const TOKEN = 'test-token';
/** Every header that a request may have; none of them takes its value from an argument. */
const HEADERS = new Map<string, RegExp>([
  ['accept', /^[a-z*]+\/[a-z*.+-]+$/],
  ['accept-encoding', /^gzip, deflate, br$/],
  ['authorization', new RegExp(`^Bearer ${TOKEN}$`)],
  ['connection', /^(keep-alive|close)$/],
  ['content-length', /^\d+$/],
  ['content-type', /^[a-z]+\/[a-z.+-]+(; ?boundary=.+)?$/],
  ['host', /^127\.0\.0\.1:\d+$/],
  ['user-agent', /^bitbucket-openapi-mcp\/\d+\.\d+\.\d+$/],
  ['x-atlassian-token', /^no-check$/],
]);
const EXPECTED_HEADERS = ['accept', 'authorization', 'host', 'user-agent'];

// The document's own schemas carry vendor keywords and OpenAPI's formats; what they say is all that counts here.
const ajv = new Ajv2020({ strict: false, formats: { int32: true, int64: true } });
addFormats.default(ajv, ['date', 'date-time', 'email', 'uri']);
const compiled = new WeakMap<object, ValidateFunction>();

function satisfies(schema: object, value: unknown): boolean {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value);
}

/** A text from the wire as the type that its schema declares; a text that is no such value stays a text, and fails. */
function typed(text: string, schema: Readonly<Record<string, unknown>>): unknown {
  if (schema['type'] === 'integer' && /^-?(0|[1-9]\d*)$/.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map(String);
}

/** One capture for each placeholder; a glued one (`/diff{path}`) brings its own slash and may be absent. */
function templateExpression({ path, parameters }: DocumentedOperation): { expression: RegExp; names: string[] } {
  const names: string[] = [];
  const source = path.split(/\{([^{}]+)\}/).map((part, index, parts) => {
    if (index % 2 === 0) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    names.push(part);
    const multiSegment = parameters.find(({ name }) => name === part)?.multiSegment === true;
    if (!(parts[index - 1] ?? '').endsWith('/')) return '(?:/(.+))?';
    return multiSegment ? '(.+)' : '([^/]+)';
  });
  return { expression: new RegExp(`^${source.join('')}$`), names };
}

function* comparePath(operation: DocumentedOperation, given: Given, raw: string): Generator<string> {
  const { expression, names } = templateExpression(operation);
  const match = expression.exec(raw);
  if (match === null) {
    yield `path ${raw} is not ${operation.path}`;
    return;
  }
  if (!/^(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]|%[0-9A-F]{2})*$/.test(raw)) yield `path ${raw} is not RFC 3986`;
  for (const [index, name] of names.entries()) {
    const capture = match[index + 1];
    const sent = capture?.split('/').map(decodeURIComponent);
    const wanted = given[name] === undefined ? undefined : texts(given[name]).join();
    if (!isDeepStrictEqual(sent, wanted?.split('/')))
      yield `path parameter ${name}: ${capture ?? 'absent'} for ${wanted ?? 'none'}`;
    const parameter = operation.parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    if (parameter === undefined) yield `path parameter ${name} is not in the document`;
    else if (sent !== undefined && !satisfies(parameter.schema, typed(sent.join('/'), parameter.schema)))
      yield `path parameter ${name}: ${sent.join('/')} is not ${JSON.stringify(parameter.schema)}`;
  }
}

function satisfiesQuery({ schema }: DocumentedParameter, values: readonly string[]): boolean {
  if (schema['type'] !== 'array') return values.length === 1 && satisfies(schema, typed(values[0] ?? '', schema));
  const items = schema['items'] as Readonly<Record<string, unknown>>;
  return satisfies(
    schema,
    values.map((value) => typed(value, items)),
  );
}

/** `username.1=…&role.1=…`: each member of each item once, counted from 1 without a gap. */
function* compareNumbered(name: string, given: unknown, sent: Map<string, string[]>): Generator<string> {
  const items = (given ?? []) as readonly Readonly<Record<string, unknown>>[];
  for (const [index, item] of items.entries()) {
    for (const [member, value] of Object.entries(item)) {
      const key = `${member}.${index + 1}`;
      if (!isDeepStrictEqual(sent.get(key), [String(value)])) yield `query ${name}: ${key} is ${String(sent.get(key))}`;
      sent.delete(key);
    }
  }
}

function* compareQuery(operation: DocumentedOperation, given: Given, raw: string): Generator<string> {
  const sent = new Map<string, string[]>();
  for (const pair of raw === '' ? [] : raw.split('&')) {
    // As Tomcat reads it: a plus is a space.
    const [name = '', value] = pair.replaceAll('+', ' ').split('=', 2).map(decodeURIComponent);
    if (value === undefined) yield `query ${pair} has no value`;
    sent.set(name, [...(sent.get(name) ?? []), value ?? '']);
  }
  for (const parameter of operation.parameters.filter((candidate) => candidate.in === 'query')) {
    const { name } = parameter;
    if (parameter.numbered) {
      yield* compareNumbered(name, given[name], sent);
      continue;
    }
    const values = sent.get(name);
    const wanted = given[name] === undefined ? [] : texts(given[name]);
    if (!isDeepStrictEqual(values ?? [], wanted))
      yield `query ${name}: sent ${String(values)}, given ${String(wanted)}`;
    if (values !== undefined && !satisfiesQuery(parameter, values))
      yield `query ${name}: ${values.join()} is not ${JSON.stringify(parameter.schema)}`;
    if (values === undefined && parameter.required) yield `query ${name} is required and was not sent`;
    sent.delete(name);
  }
  for (const name of sent.keys()) yield `query ${name} is not in the document`;
}

function* compareForm(
  operation: DocumentedOperation,
  given: Given,
  contentType: string,
  body: Buffer,
): Generator<string> {
  const parts = parseMultipart(contentType, body);
  const fields = Object.entries(given['body'] as object);
  if (!isDeepStrictEqual(parts.map(({ name }) => name).sort(), fields.map(([name]) => name).sort()))
    yield `form fields ${parts.map(({ name }) => name).join()} for ${fields.map(([name]) => name).join()}`;
  for (const { name, filename, content } of parts) {
    const value = String(fields.find(([field]) => field === name)?.[1]);
    const binary = operation.binaryFields.includes(name);
    if (binary !== (filename !== undefined)) yield `form field ${name} is sent as a ${binary ? 'text' : 'file'}`;
    if (!content.equals(Buffer.from(value, binary ? 'base64' : 'utf8'))) yield `form field ${name} has another content`;
  }
}

function* compareBody(operation: DocumentedOperation, given: Given, { headers, body }: StubRequest): Generator<string> {
  const contentType = headers['content-type'];
  if (operation.mediaType === undefined || given['body'] === undefined) {
    if (contentType !== undefined || body.length > 0) yield `a body (${String(contentType)}) that nobody gave`;
    return;
  }
  if (typeof contentType !== 'string' || contentType.split(';')[0] !== operation.mediaType) {
    yield `Content-Type ${String(contentType)} is not ${operation.mediaType}`;
  } else if (operation.mediaType === 'multipart/form-data') {
    yield* compareForm(operation, given, contentType, body);
  } else {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const value: unknown = operation.mediaType.endsWith('json') ? JSON.parse(text) : text;
    if (!isDeepStrictEqual(value, given['body'])) yield `the body ${text.slice(0, 200)} is not what was given`;
  }
}

function* compareHeaders(operation: DocumentedOperation, { method, headers, body }: StubRequest): Generator<string> {
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value !== 'string' || HEADERS.get(name)?.test(value) !== true) yield `header ${name}: ${String(value)}`;
  }
  for (const name of [...EXPECTED_HEADERS, ...(method === 'GET' ? [] : ['x-atlassian-token'])]) {
    if (headers[name] === undefined) yield `header ${name} is missing`;
  }
  if (headers['content-length'] !== undefined && Number(headers['content-length']) !== body.length)
    yield 'header content-length is wrong';
  const { accept } = headers;
  // Failures are JSON everywhere, so a type that no response has is wrong only where the document names some.
  if (operation.answers.length > 0 && accept !== '*/*' && !operation.answers.includes(String(accept)))
    yield `Accept ${String(accept)} is none of ${operation.answers.join()}`;
}

/** What differs between a request as it came and what the document says about it; nothing when it is faithful. */
export function compareRequest(operation: DocumentedOperation, given: Given, request: StubRequest): string[] {
  const [target = '', query = '', ...rest] = request.url.split('?');
  return [
    ...(request.method === operation.method ? [] : [`method ${request.method} is not ${operation.method}`]),
    ...(rest.length === 0 ? [] : ['two question marks']),
    ...(target.startsWith('/rest/') ? [] : [`${target} is not below /rest`]),
    ...comparePath(operation, given, target.slice('/rest'.length)),
    ...compareQuery(operation, given, query),
    ...compareBody(operation, given, request),
    ...compareHeaders(operation, request),
  ];
}
