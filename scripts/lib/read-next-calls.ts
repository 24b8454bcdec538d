import type { NextCall } from '../../src/runtime/catalog/operation.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';
import { SpecError } from './spec-error.ts';

const MAX_CALLS = 3;
/** An argument: a name, with dots below `body`. */
const ARGUMENT = /^(?:body(?:\.[\w-]+)+|(?!body$)[\w-]+)$/;
/** A JSON Pointer (RFC 6901) into the response; not an empty one, which is all of it. */
const POINTER = /^(?:\/(?:[^~/]|~[01])+)+$/;

/** The parsing edge of `next` in an entry of operations.yaml. */
export function readNextCalls(value: Json | undefined, access: string, where: string): readonly NextCall[] {
  if (value === undefined) return [];
  if (access === 'read') throw invalid(`${where} next`, 'is on a read', 'only a write has next calls; remove it');
  if (!isJsonArray(value) || value.length === 0 || value.length > MAX_CALLS)
    throw invalid(`${where} next`, `is not a list of one to ${MAX_CALLS} calls`, 'write one - tool: name a call');
  const calls = value.map((call, at) => readCall(call, `${where} next[${at}]`));
  const twice = calls.find(({ tool }, at) => calls.findIndex((other) => other.tool === tool) !== at);
  if (twice !== undefined) throw invalid(`${where} next`, `has "${twice.tool}" twice`, 'keep one');
  return calls;
}

function readCall(call: Json, where: string): NextCall {
  const { tool, with: sources = {}, ...others } = isJsonObject(call) ? call : {};
  if (typeof tool !== 'string' || !isJsonObject(sources) || Object.keys(others).length > 0)
    throw invalid(where, 'is not a map of tool and with', 'write tool: name, and with: { argument: source }');
  const entries = Object.entries(sources).map(([argument, source]): [string, string] => {
    if (!ARGUMENT.test(argument))
      throw invalid(where, `"${argument}" is not the name of an argument`, 'write name or body.name');
    if (typeof source === 'string' && (source.startsWith('/') ? POINTER : ARGUMENT).test(source))
      return [argument, source];
    throw invalid(
      where,
      `the source of "${argument}" is ${JSON.stringify(source)}`,
      'write an argument of this operation (name, body.name) or a JSON Pointer into its response (/id)',
    );
  });
  return { tool, ...(entries.length === 0 ? {} : { with: Object.fromEntries(entries) }) };
}

function invalid(where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy }]);
}
