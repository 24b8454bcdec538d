import { readFileSync } from 'node:fs';
import { isRecord } from './is-record.ts';

/** A tool as a converter without opinions makes it. */
export interface NaiveTool {
  readonly key: string;
  readonly name: string;
  readonly inputSchema: unknown;
}

type Tree = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'put', 'delete'];
const document: unknown = JSON.parse(
  readFileSync(new URL('../../openapi/bitbucket-10.0.json', import.meta.url), 'utf8'),
);

const tree = (value: unknown): Tree => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function member(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => tree(inner)[name], value);
}

/** References written out; one that is being written out already becomes an object without more. */
function inline(value: unknown, open: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, open));
  if (!isRecord(value)) return value;
  const { $ref } = value;
  if (typeof $ref === 'string') {
    return open.has($ref)
      ? { type: 'object' }
      : inline(member(document, $ref.slice(2).split('/')), new Set([...open, $ref]));
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inline(item, open)]));
}

function toTool(path: string, method: string, operation: Tree, shared: readonly unknown[]): NaiveTool {
  const parameters = [...shared, ...list(operation['parameters'])].map((each) => tree(inline(each, new Set())));
  const [body] = Object.values(tree(tree(operation['requestBody'])['content'])).map((each) => tree(each)['schema']);
  const required = parameters.filter((each) => each['required'] === true).map((each) => String(each['name']));
  return {
    key: `${method.toUpperCase()} ${path}`,
    name: String(operation['operationId']),
    inputSchema: {
      type: 'object',
      properties: {
        ...Object.fromEntries(parameters.map((each) => [String(each['name']), each['schema']])),
        ...(body === undefined ? {} : { body: inline(body, new Set()) }),
      },
      required,
    },
  };
}

/**
 * One tool for each operation of the committed document, its schemas written out. Without a sentence: the document that is committed
 * holds facts only, so what Atlassian's prose would cost on top is not in here.
 */
export function naiveList(): readonly NaiveTool[] {
  return Object.entries(tree(tree(document)['paths'])).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = tree(item)[method];
      return isRecord(operation) ? [toTool(path, method, operation, list(tree(item)['parameters']))] : [];
    }),
  );
}
