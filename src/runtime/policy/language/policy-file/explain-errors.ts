import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../../../../openapi/policy.schema.json' with { type: 'json' };
import { AppError } from '../../../errors.ts';
import { nearest } from '../../../text/nearest.ts';
import type { ParsedFile } from './parse.ts';

/** One error in a policy file. `path`: keys and indices down to it. `key`: the last key is wrong, not its value. */
export interface PolicyFileIssue {
  readonly path: readonly string[];
  readonly key: boolean;
  readonly problem: string;
}

function text(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 80)}'` : JSON.stringify(value).slice(0, 80);
}

const hint = (given: unknown, words: readonly string[]): string => {
  const close = typeof given === 'string' ? nearest(given, words) : undefined;
  return close === undefined ? `it can be ${words.join(', ')}` : `did you mean '${close}'?`;
};

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function param(error: ErrorObject, name: string): unknown {
  const params: Readonly<Record<string, unknown>> = error.params;
  return params[name];
}

/** The advice for a number that is too small. */
function atLeast(error: ErrorObject): string {
  const least = `the least is ${String(param(error, 'limit'))}`;
  const countsCalls = error.parentSchema?.['pattern'] === '^unlimited$';
  return error.data === 0 && countsCalls
    ? `which could mean none or no limit: write unlimited, or a deny rule ({access: ${stepsOf(error.instancePath).at(-1) ?? ''}}) for none`
    : least;
}

function toIssue(error: ErrorObject): PolicyFileIssue {
  const path = stepsOf(error.instancePath);
  const here = path.findLast((step) => !/^\d+$/.test(step)) ?? 'the policy';
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(param(error, 'additionalProperty'));
      const properties: unknown = error.parentSchema?.['properties'];
      const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
      return {
        path: [...path, name],
        key: true,
        problem: `'${name.slice(0, 80)}' is not known here; ${hint(name, known)}`,
      };
    }
    case 'enum': {
      const allowed = param(error, 'allowedValues');
      const words = Array.isArray(allowed) ? allowed.map(String) : [];
      return { path, key: false, problem: `${text(error.data)} is not known here; ${hint(error.data, words)}` };
    }
    case 'type': {
      const types = param(error, 'type');
      const wanted = Array.isArray(types) ? types.join(' or ') : String(types);
      return { path, key: false, problem: `'${here}' must be ${wanted}, is ${text(error.data)}` };
    }
    case 'minimum':
      return { path, key: false, problem: `'${here}' is ${text(error.data)}, ${atLeast(error)}` };
    case 'pattern':
      return { path, key: false, problem: `${text(error.data)} does not match ${String(param(error, 'pattern'))}` };
    default:
      return {
        path,
        key: false,
        problem: `'${here}' ${error.message ?? 'is not valid'}${here === 'confirm' && error.keyword === 'minItems' ? '; to confirm nothing write confirm: none' : ''}`,
      };
  }
}

const NO_POLICY: PolicyFileIssue = { path: [], key: false, problem: 'it is not a policy' };

/** With messages and the offending values. The compilation takes 40 ms, so only a failing start imports this file. */
const validate = new Ajv2020({ strict: true, strictTypes: false, verbose: true, validateSchema: false }).compile(
  schema,
);

/** The first error in a parsed policy file; undefined for a valid one. */
export function policyFileIssue(value: unknown): PolicyFileIssue | undefined {
  if (validate(value)) return undefined;
  const error = validate.errors?.find(({ keyword }) => keyword !== 'if');
  return error === undefined ? NO_POLICY : toIssue(error);
}

/** The error that stops the start, in one line: file, line, column, problem and the nearest valid value. */
export function policyFileError(name: string, { value, position }: ParsedFile): AppError {
  const { path, key, problem } = policyFileIssue(value) ?? NO_POLICY;
  return new AppError('config', `${name}:${position(path, key)}: ${problem}`);
}
