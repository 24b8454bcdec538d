import { readFileSync } from 'node:fs';
import { query } from 'json-p3';
import { parse } from 'yaml';

/** A second reading of the document, by the words of OpenAPI alone: it shares no code with the generator or the runtime. */
export interface DocumentedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** Pattern `.*`: since 9.2 the document's mark of a value that may hold slashes. */
  readonly multiSegment: boolean;
  /** Each item is sent as `name.1=…&other.1=…`, the next with 2. */
  readonly numbered: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface DocumentedOperation {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DocumentedParameter[];
  /** Media type of the request body, without parameters; undefined when there is none. */
  readonly mediaType: string | undefined;
  /** Form fields with format `binary`. */
  readonly binaryFields: readonly string[];
  /** Media types of the responses. */
  readonly answers: readonly string[];
}

type Tree = Record<string, unknown>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** OpenAPI Overlay 1.0 section 4.4.3: members merge recursively, a list is appended to, anything else is replaced. */
function merge(target: unknown, update: unknown): unknown {
  if (Array.isArray(target))
    return [...(target as unknown[]), ...(Array.isArray(update) ? (update as unknown[]) : [update])];
  if (typeof target !== 'object' || target === null || typeof update !== 'object' || update === null) return update;
  if (Array.isArray(update)) return update;
  const merged: Tree = { ...(target as Tree) };
  for (const [name, value] of Object.entries(update))
    merged[name] = name in merged ? merge(merged[name], value) : value;
  return merged;
}

function applyOverlay(root: Tree, overlay: Tree): void {
  for (const action of list(overlay['actions']).map(tree)) {
    const nodes = query(String(action['target']), root as never).nodes;
    // Last first: a removed item moves those behind it.
    for (const { location } of [...nodes].reverse()) {
      const last = location.at(-1) ?? '';
      const parent = location.slice(0, -1).reduce<unknown>((node, step) => (node as Tree)[step], root) as Tree;
      if (action['remove'] !== true) parent[last] = merge(parent[last], action['update']);
      else if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else Reflect.deleteProperty(parent, last);
    }
  }
}

function readParameter(value: unknown): DocumentedParameter | undefined {
  const { name, in: place, required, schema, 'x-numbered': numbered } = tree(value);
  if (place !== 'path' && place !== 'query') return undefined; // headers are the client's own affair
  return {
    name: String(name),
    in: place,
    required: required === true,
    multiSegment: place === 'path' && tree(schema)['pattern'] === '.*',
    numbered: numbered === true,
    schema: tree(schema),
  };
}

const bare = (mediaType: string): string => mediaType.replace(/;.*/, '').trim();

function readBody(root: Tree, operation: Tree): Pick<DocumentedOperation, 'mediaType' | 'binaryFields'> {
  const [mediaType, ...others] = Object.keys(tree(tree(operation['requestBody'])['content']));
  if (mediaType === undefined) return { mediaType: undefined, binaryFields: [] };
  if (others.length > 0) throw new Error(`two media types: ${mediaType}, ${others.join()}`);
  const declared = tree(tree(tree(tree(operation['requestBody'])['content'])[mediaType])['schema']);
  const reference = declared['$ref'];
  const schema =
    typeof reference === 'string'
      ? reference
          .slice(2)
          .split('/')
          .reduce<Tree>((node, step) => tree(node[step]), root)
      : declared;
  const fields = Object.entries(tree(schema['properties']));
  return {
    mediaType: bare(mediaType),
    binaryFields: fields.filter(([, field]) => tree(field)['format'] === 'binary').map(([name]) => name),
  };
}

/** Every operation of the corrected document by the tool name that openapi/operations.yaml froze. */
export function readDocument(folder = 'openapi', version = '10.0'): ReadonlyMap<string, DocumentedOperation> {
  const root = tree(JSON.parse(readFileSync(`${folder}/bitbucket-${version}.json`, 'utf8')));
  applyOverlay(root, tree(parse(readFileSync(`${folder}/overlay.yaml`, 'utf8'))));
  const names = tree(tree(parse(readFileSync(`${folder}/operations.yaml`, 'utf8')))['operations']);
  const operations = new Map<string, DocumentedOperation>();
  for (const [path, item] of Object.entries(tree(root['paths']))) {
    for (const method of METHODS.filter((word) => word in tree(item))) {
      const operation = tree(tree(item)[method]);
      const key = `${method.toUpperCase()} ${path}`;
      operations.set(String(tree(names[key])['name']), {
        key,
        method: method.toUpperCase(),
        path,
        parameters: list(operation['parameters']).flatMap((parameter) => readParameter(parameter) ?? []),
        ...readBody(root, operation),
        answers: [
          ...Object.values(tree(operation['responses'])).flatMap((answer) =>
            Object.keys(tree(tree(answer)['content'])).map(bare),
          ),
          ...(tree(operation['x-text'])['asked'] === true ? ['text/plain'] : []),
        ],
      });
    }
  }
  return operations;
}
