import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

type Tree = { readonly [name: string]: unknown };

const ID = 'bitbucket';

/** Where the document contradicts the product, with the schema that fits the product. */
const CORRECTIONS: Readonly<Record<string, unknown>> = {
  // Absent or null on the last page, depending on the list.
  nextPageStart: { type: ['integer', 'null'] },
  // `anchor.path` of a comment is an object in the document and a string in the product.
  path: {},
  srcPath: {},
  // Lists of refs in the product, one ref in the document.
  aheadRefs: {},
  divergedRefs: {},
  orphanedRefs: {},
  // The value of an insight report's figure is whatever its type says.
  value: {},
};

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function loosen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosen);
  if (!isTree(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, loosen(member)]));
  if (!isTree(value['properties'])) return copy;
  const corrected = Object.entries(CORRECTIONS).filter(
    ([name]) => isTree(value['properties']) && name in value['properties'],
  );
  // The items of a page inside a response are an object in the document, once.
  const { values } = value['properties'];
  if (isTree(values) && values['type'] === 'object') corrected.push(['values', {}]);
  const properties = isTree(copy['properties']) ? copy['properties'] : {};
  return { ...copy, properties: { ...properties, ...Object.fromEntries(corrected) } };
}

function pointer(...names: readonly string[]): string {
  return names.map((name) => `/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function member(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => (isTree(at) ? at[name] : undefined), value);
}

const document: unknown = loosen(
  JSON.parse(readFileSync(new URL('../../openapi/bitbucket-10.0.json', import.meta.url), 'utf8')),
);
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(isTree(document) ? document : {}, ID);

/** The document's schema of a JSON response, compiled; `undefined` when it has none. */
function schemaOf(method: string, template: string, status: number): ValidateFunction | undefined {
  const where = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content'];
  const content = member(document, ...where);
  const media = isTree(content) ? Object.keys(content).find((name) => name.startsWith('application/json')) : undefined;
  if (media === undefined || member(content, media, 'schema') === undefined) return undefined;
  return ajv.compile({ $ref: `${ID}#${pointer(...where, media, 'schema')}` });
}

/** What the document has against a response; nothing when it fits or when the document says nothing. */
export function answerProblems(method: string, template: string, status: number, json: unknown): readonly string[] {
  if (member(document, 'paths', template, method.toLowerCase()) === undefined)
    return [`${method} ${template} is not in the document`];
  const validate = schemaOf(method, template, status);
  if (validate === undefined || validate(json)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
