import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { describeIssue } from './describe-issue.ts';

const MAX_DEPTH = 24;
const MAX_VALUES = 50_000;
const MAX_ISSUES = 5;

/** Checks the arguments of what has a name and an input schema: an operation, or a tool of our own. */
export type ArgumentsValidator<Named extends { readonly name: string } = Operation> = (
  named: Named,
  input: unknown,
) => JsonObject;

/** The values in one, itself included; throws beyond a depth. Calls itself no deeper than that. */
function valuesIn(value: unknown, depth: number): number {
  if (depth > MAX_DEPTH)
    throw new AppError('invalid-arguments', `the arguments are nested deeper than ${MAX_DEPTH} levels`);
  if (typeof value !== 'object' || value === null) return 1;
  let values = 1;
  for (const inner of Object.values(value)) {
    values += valuesIn(inner, depth + 1);
    if (values > MAX_VALUES)
      throw new AppError('invalid-arguments', `the arguments hold more than ${MAX_VALUES} values`);
  }
  return values;
}

/** Bounds depth and size before any schema sees the arguments, so that no input makes validation slow (threat model, C3). */
function checkArgumentBudget(input: unknown): void {
  valuesIn(input, 0);
}

/** Without the meta-schemas: no schema is checked here, and reading them is most of what making an Ajv costs. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
  });
  addFormats.default(ajv);
  return ajv;
}

/**
 * Strict Ajv over each tool's input schema: no coercion, no defaults, nothing removed. A schema is compiled at its first call
 * (compiling all of them would slow every start); a test compiles every one.
 */
export function createArgumentsValidator<Named extends { readonly name: string } = Operation>(
  schemaOf: (named: Named) => JsonSchema,
): ArgumentsValidator<Named> {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<string, ValidateFunction>();

  return (named, input) => {
    checkArgumentBudget(input);
    let validate = compiled.get(named.name);
    if (validate === undefined) {
      ajv ??= createAjv();
      validate = ajv.compile(schemaOf(named));
      compiled.set(named.name, validate);
    }
    if (validate(input) && isObject(input)) return input;
    const errors = validate.errors ?? [];
    const issues = errors.slice(0, MAX_ISSUES).map(describeIssue);
    const more = errors.length > MAX_ISSUES ? `; and ${errors.length - MAX_ISSUES} more` : '';
    throw new AppError('invalid-arguments', `${named.name}: ${issues.join('; ')}${more}`);
  };
}
