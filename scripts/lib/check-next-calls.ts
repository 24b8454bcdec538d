import type { NextCall } from '../../src/runtime/catalog/operation.ts';
import { argumentSchema } from '../../src/runtime/policy/language/argument-rules.ts';
import { arrayAt } from './array-at.ts';
import type { CatalogEntry } from './build-catalog.ts';
import { leadsIntoAnswer } from './check-secrets.ts';
import { documentOperations } from './document-operations.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import type { Reviewed } from './reviewed.ts';
import type { SpecProblem } from './spec-error.ts';

/** The catalog of one version, with the document that it was made of. */
interface Version {
  readonly document: JsonObject;
  readonly entries: readonly CatalogEntry[];
}

const PLAIN: readonly unknown[] = ['string', 'integer', 'number'];

/** What is wrong with the next calls of reviewed versions: each must be a complete call of a tool that a version has. */
export function nextCallProblems(versions: readonly Version[], reviewed: Reviewed): readonly SpecProblem[] {
  const tools = new Set([...reviewed.operations.values()].map(({ name }) => name));
  const problems = versions.flatMap((version) => ofVersion(version, reviewed));
  const unknown = [...reviewed.operations].flatMap(([key, { next }]) =>
    next.flatMap(({ tool }, at) => (tools.has(tool) ? [] : [problemAt(key, at, `"${tool}" is not a tool`)])),
  );
  // Two versions with the same problem tell it once.
  return [...new Map([...unknown, ...problems].map((one) => [`${one.where} ${one.problem}`, one])).values()];
}

function ofVersion({ document, entries }: Version, reviewed: Reviewed): readonly SpecProblem[] {
  const byName = new Map(entries.map((entry) => [entry.operation.name, entry]));
  const found = new Map(documentOperations(document).map(({ key, operation }) => [key, operation]));
  return entries.flatMap((written) => {
    const { key } = written.operation;
    const leads = (pointer: string): boolean =>
      leadsIntoAnswer(objectAt(found.get(key), 'responses'), pointer, document);
    return (reviewed.operations.get(key)?.next ?? []).flatMap((call, at) => {
      const target = byName.get(call.tool);
      // Another version may have it; a server never offers what its own catalog lacks.
      const said = target === undefined ? [] : callProblems(written, target, call, leads);
      return said.map((problem) => problemAt(key, at, problem));
    });
  });
}

function callProblems(
  written: CatalogEntry,
  target: CatalogEntry,
  { tool, with: sources = {} }: NextCall,
  leads: (pointer: string) => boolean,
): readonly string[] {
  const problems = target.operation.deprecated ? [`"${tool}" is deprecated`] : [];
  for (const [argument, source] of Object.entries(sources)) {
    if (!isPlain(target.inputSchema, argument))
      problems.push(`"${argument}" is not an argument of ${tool} that is a text or a number`);
    if (!source.startsWith('/')) {
      if (!isPlain(written.inputSchema, source))
        problems.push(`the source "${source}" is not an argument of this operation that is a text or a number`);
    } else if ((written.operation.secrets ?? []).some((secret) => `${source}/`.startsWith(`${secret}/`)))
      problems.push(`the source ${source} is a secret of the response`);
    else if (!leads(source)) problems.push(`the source ${source} is not in the response`);
  }
  const same = pathArguments(written).filter((name) => pathArguments(target).includes(name));
  const missing = missingArguments(target.inputSchema, [], [...same, ...Object.keys(sources)]);
  return [...problems, ...missing.map((name) => `the required argument "${name}" of ${tool} has no source`)];
}

function isPlain(schema: JsonObject, argument: string): boolean {
  return PLAIN.includes(argumentSchema(schema, argument.split('.'))?.['type']);
}

function pathArguments({ operation }: CatalogEntry): readonly string[] {
  return operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
}

/** Required arguments, members of a body one by one, of which none of `given` is the name. */
function missingArguments(schema: JsonObject, path: readonly string[], given: readonly string[]): readonly string[] {
  const required = arrayAt(schema, 'required').filter((name) => typeof name === 'string');
  return required.flatMap((name) => {
    const full = [...path, name];
    const argument = full.join('.');
    if (given.includes(argument)) return [];
    if (!given.some((one) => one.startsWith(`${argument}.`))) return [argument];
    return missingArguments(objectAt(objectAt(schema, 'properties'), name), full, given);
  });
}

function problemAt(key: string, at: number, problem: string): SpecProblem {
  return {
    code: 'NEXT_CALL_INVALID',
    where: `openapi/operations.yaml ${key} next[${at}]`,
    problem,
    remedy: 'correct the entry (see next in openapi/README.md)',
  };
}
