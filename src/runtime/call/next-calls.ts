import { nextCallsOf } from '../catalog/next-calls.ts';
import type { NextCall, Operation } from '../catalog/operation.ts';
import { isObject, type JsonObject } from '../json.ts';
import { authorize, effectiveSchema, fillArguments } from '../policy/decide/authorize.ts';
import { argumentSchema, withValue } from '../policy/language/argument-rules.ts';
import type { CallerContext } from './caller-context.ts';

/** A write that succeeded: what was called, and how Bitbucket responded. */
export interface Written {
  readonly operation: Operation;
  readonly values: JsonObject;
  readonly response: unknown;
}

/** A call that can be made as it stands. */
export interface SuggestedCall {
  readonly name: string;
  readonly values: JsonObject;
}

export type NextCallContext = Pick<CallerContext, 'exposed' | 'policy' | 'validate'>;

const MOST = 2;
/** A response may hold any text; keys, slugs and ids are shorter. */
const MAX_VALUE = 300;

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  return isObject(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : undefined;
}

/** A source is an argument of the write (`name`, `body.name`), or a JSON Pointer into its response. */
function sourced(source: string, { values, response }: Written): unknown {
  if (!source.startsWith('/')) return valueAt(values, source.split('.'));
  const steps = source.slice(1).split('/');
  return valueAt(
    response,
    steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

/** A text or a number in the type of the argument: Bitbucket has ids that are numbers here and text there. */
function plainValue(value: unknown, type: unknown): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (text === '' || text.length > MAX_VALUE) return undefined;
  if (type === 'string') return text;
  const number = Number(value);
  return Number.isSafeInteger(number) && String(number) === text ? number : undefined;
}

/** Path arguments of the same name are those of the write, unless the call says where else they come from. */
function sourcesOf({ with: given = {} }: NextCall, written: Operation, target: Operation): [string, string][] {
  const pathNames = ({ parameters }: Operation): readonly string[] =>
    parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const same = pathNames(target).filter((name) => pathNames(written).includes(name));
  return Object.entries({ ...Object.fromEntries(same.map((name) => [name, name])), ...given });
}

function isValid({ validate }: NextCallContext, target: Operation, values: JsonObject): boolean {
  try {
    validate(target, values);
    return true;
  } catch {
    return false;
  }
}

/** Undefined when a value is not there, or when the call would be rejected: by the policy, its scope or the input schema. */
function suggest(context: NextCallContext, call: NextCall, written: Written): SuggestedCall | undefined {
  const { exposed, policy } = context;
  const target = exposed.get(call.tool);
  if (target === undefined) return undefined;
  const whole = policy.inputSchema(target);
  const open = effectiveSchema(policy, target);
  let values: JsonObject = {};
  let shown: JsonObject = {};
  const sources = sourcesOf(call, written.operation, target);
  for (const [argument, source] of sources) {
    const path = argument.split('.');
    const value = plainValue(sourced(source, written), argumentSchema(whole, path)?.['type']);
    if (value === undefined) return undefined;
    values = withValue(values, path, value);
    // What the policy fixes is no argument of the tool.
    if (argumentSchema(open, path) !== undefined) shown = withValue(shown, path, value);
  }
  const sent = fillArguments(policy, target, values);
  // Fixed to another project than that of the write, it would show another thing.
  const moved = sources.some(([name]) => valueAt(sent, name.split('.')) !== valueAt(values, name.split('.')));
  if (moved || authorize(policy, target, sent).effect !== 'allow' || !isValid(context, target, shown)) return undefined;
  return { name: target.name, values: shown };
}

/** The first calls that make sense after a write (`next` in openapi/operations.yaml), of those that would be accepted. */
export function nextCalls(context: NextCallContext, written: Written): readonly SuggestedCall[] {
  return nextCallsOf(written.operation)
    .flatMap((call) => suggest(context, call, written) ?? [])
    .slice(0, MOST);
}
