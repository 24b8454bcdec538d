import { createArgumentsValidator } from '../call/validate-arguments.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { loadGuards, loadPolicyConfig } from '../config/load-config.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { AppError } from '../errors.ts';
import { effectiveSchema, fillArguments, isAllowed } from '../policy/decide/authorize.ts';
import { buildPolicy, NO_OVERRIDES } from '../policy/decide/build-policy.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { explain } from '../policy/inspect/explain.ts';
import { writeLock } from '../policy/inspect/lock-files.ts';
import { reviewPolicy } from '../policy/inspect/review-policy.ts';
import { readPolicyFile } from '../policy/language/policy-file/read.ts';
import { nearest } from '../text/nearest.ts';
import { openChosenCatalog } from './open-chosen-catalog.ts';
import { openPolicy } from './open-policy.ts';
import { parseInput } from './parse-input.ts';
import { print } from './print.ts';

function findOperation(word: string, catalog: Catalog): Operation {
  const found = catalog.byName.get(word) ?? catalog.operations.find(({ key }) => key === word);
  if (found !== undefined) return found;
  const others = catalog.availableIn.get(word);
  if (others !== undefined) {
    const where = `'${word}' does not exist in Bitbucket ${catalog.bitbucketVersion}, only in ${others.join(', ')}`;
    throw new AppError('config', `${where}; see --bitbucket-version`);
  }
  const close = nearest(
    word,
    catalog.operations.flatMap(({ name, key }) => [name, key]),
  );
  const hint = close === undefined ? 'see bitbucket-openapi-mcp operations --all' : `nearest is '${close}'`;
  throw new AppError('config', `'${word}' is not an operation of Bitbucket ${catalog.bitbucketVersion}; ${hint}`);
}

function readValues(policy: Policy, operation: Operation, text: unknown): Readonly<Record<string, unknown>> {
  const validate = createArgumentsValidator((one) => effectiveSchema(policy, one));
  return fillArguments(policy, operation, validate(operation, parseInput(text)));
}

/** `policy explain`: why a tool, or one call of it, is allowed or denied. Returns 0 for allowed, 1 for denied. */
export async function explainPolicy(word: string, flags: Flags): Promise<number> {
  const { catalog, policy } = await openPolicy(parseOptions(flags, process.env), false);
  const operation = findOperation(word, catalog);
  const listed = isAllowed(policy, operation);
  const values = listed && flags['input'] !== undefined ? readValues(policy, operation, flags['input']) : undefined;
  const { decision, rules, scope, arguments: bound, secrets } = explain(policy, operation, values);
  const allowed = decision.effect === 'allow';
  const lines = [
    `${allowed ? 'allowed' : 'denied'}: ${operation.name} (${operation.key}), access ${operation.access}`,
    `  decided by  ${decision.rule}${decision.source === '' || decision.rule === decision.source ? '' : ` (${decision.source})`}`,
    ...(rules.length === 0 ? ['no rule'] : rules).map(
      (rule, at) => `${at === 0 ? '  matching    ' : ' '.repeat(14)}${rule}`,
    ),
    `  scope       ${scope}`,
    `  arguments   ${bound}`,
    `  secrets     ${secrets}`,
  ];
  print(lines);
  return allowed ? 0 : 1;
}

function summary(policy: Policy, catalog: Catalog): string {
  const exposed = catalog.operations.filter((operation) => isAllowed(policy, operation));
  const counts = (['read', 'write', 'delete', 'admin', 'unknown'] as const)
    .map((access) => [access, exposed.filter((operation) => operation.access === access).length] as const)
    .filter(([, count]) => count > 0)
    .map(([access, count]) => `${count} ${access}`);
  return `${exposed.length} operations of Bitbucket ${catalog.bitbucketVersion} exposed${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}

/** `policy check FILE`: what it exposes, and what in it is probably not meant. Warnings are no failure. */
export async function checkPolicy(path: string, flags: Flags): Promise<void> {
  const catalog = await openChosenCatalog(parseOptions(flags, process.env));
  const file = await readPolicyFile(path);
  const policy = buildPolicy(NO_OVERRIDES, catalog, file); // a check ignores the flags and variables of the shell
  const warnings = reviewPolicy(policy, file, catalog).map((warning) => `warning: ${warning}`);
  print([...warnings, `${file.name} is valid; ${summary(policy, catalog)}`]);
}

/** `policy lock FILE`: records the policy that results from the file, flags and variables; a start that differs is rejected. */
export async function lockPolicy(path: string, flags: Flags): Promise<void> {
  const options = parseOptions({ ...flags, policy: path }, process.env);
  const catalog = await openChosenCatalog(options);
  const file = await readPolicyFile(path);
  const policy = buildPolicy(loadPolicyConfig(options), catalog, file);
  const paths = writeLock(path, policy, loadGuards(options, file.settings), catalog);
  print([`wrote ${paths.join(' and ')}: ${summary(policy, catalog)}`]);
}
