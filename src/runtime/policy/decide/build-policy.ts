import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { PolicyConfig } from '../../config/load-config.ts';
import { AppError } from '../../errors.ts';
import { nearest } from '../../text/nearest.ts';
import {
  type ArgumentRules,
  argumentSchema,
  propertiesOf,
  toArgumentRules,
  valueProblem,
} from '../language/argument-rules.ts';
import { withoutColumn } from '../language/policy-file/convert.ts';
import { NO_SETTINGS, type PolicyFile, type RuleSource, SELECTORS } from '../language/policy-file/types.ts';
import { profileMembers } from '../language/profiles.ts';
import { parseScope } from '../language/scope.ts';
import { ruleText, select } from '../language/select.ts';
import { evaluateOperation } from './evaluate-operation.ts';
import type { Policy, PolicyRules, Rule } from './policy.ts';
import { revealedOperations } from './secret-visibility.ts';

export type { Policy };

/** Without a flag or a variable: a policy file by itself. */
export const NO_OVERRIDES: PolicyConfig = {
  readOnly: false,
  profile: undefined,
  allow: [],
  deny: [],
  scope: [],
  revealSecrets: [],
  file: undefined,
  frozen: undefined,
};

function checkArguments(
  source: RuleSource,
  rules: ArgumentRules,
  matching: readonly Operation[],
  catalog: Catalog,
): void {
  for (const rule of rules) {
    const at = source.arguments?.get(rule.name)?.at ?? source.source;
    const schemas = matching
      .map((operation) => argumentSchema(catalog.inputSchema(operation), rule.path))
      .filter((schema) => schema !== undefined);
    if (schemas.length === 0 && matching.length > 0) {
      const known = new Set(matching.flatMap((operation) => Object.keys(propertiesOf(catalog.inputSchema(operation)))));
      const close = nearest(rule.name, known);
      const hint =
        close === undefined || close === rule.name
          ? 'name a parameter, or a value of the body as body.x.y'
          : `nearest is '${close}'`;
      throw new AppError('config', `${at}: no operation of this rule has an argument '${rule.name}'; ${hint}`);
    }
    // Values that fit one of the operations are valid. The rule does not allow the other operations.
    const problems = schemas.map((schema) => valueProblem(schema, rule));
    const [problem] = problems.includes(undefined) ? [] : problems;
    if (problem !== undefined) throw new AppError('config', `${at}: ${rule.name} ${problem}`);
  }
}

function toRule(source: RuleSource, list: 'allow' | 'deny', catalog: Catalog): Rule {
  const operations = select(source, catalog, list);
  const given = SELECTORS.filter((selector) => source.selectors[selector] !== undefined);
  if (given.length === 0)
    throw new AppError(
      'config',
      `${source.source}: the rule selects nothing; give operation, path, access or another selector`,
    );
  if (list === 'allow' && given.every((selector) => selector === 'permission')) {
    const [word] = source.selectors.permission ?? [];
    throw new AppError(
      'config',
      `${word?.at ?? source.source}: permission alone allows nothing: it is what the document says, not what a call does; add another selector`,
    );
  }
  const values = toArgumentRules(source);
  if (values !== undefined && list === 'deny')
    throw new AppError('config', `${source.source}: a deny rule takes no arguments; restrict them in the allow rule`);
  if (values !== undefined) checkArguments(source, values, [...operations], catalog);
  return {
    text: ruleText(source),
    source: source.source,
    operations,
    names: new Set((source.selectors.operation ?? []).map(({ text }) => text)),
    ...(values === undefined ? {} : { arguments: values }),
  };
}

function optionRules(words: PolicyConfig['allow']): readonly RuleSource[] {
  return words.map((word) => ({ source: word.at, selectors: { operation: [word] } }));
}

/**
 * Flag before environment before file before default; only deny rules add up, from every source. A word without a match stops the
 * start: a typo must never widen or narrow a policy in silence.
 */
function resolveRules(config: PolicyConfig, catalog: Catalog, file: PolicyFile | undefined): PolicyRules {
  const profile = config.profile ?? file?.profile?.name ?? 'read-only';
  const inFile = config.profile === undefined ? file?.profile : undefined;
  const allow = config.allow.length > 0 ? optionRules(config.allow) : (file?.allow ?? []);
  const deny = [...(file?.deny ?? []), ...optionRules(config.deny)];
  const scope = config.scope.length > 0 ? config.scope : file?.scope;
  const revealSecrets = config.revealSecrets.length > 0 ? config.revealSecrets : (file?.revealSecrets ?? []);
  return {
    readOnly: config.readOnly,
    profile,
    profileSource: inFile === undefined ? `profile ${profile}` : withoutColumn(inFile.at),
    inProfile: profileMembers(catalog, profile),
    allow: allow.map((source) => toRule(source, 'allow', catalog)),
    deny: deny.map((source) => toRule(source, 'deny', catalog)),
    ...(scope === undefined ? {} : { scope: parseScope(scope) }),
    revealed: revealedOperations(revealSecrets, catalog),
    inputSchema: catalog.inputSchema,
    settings: file?.settings ?? NO_SETTINGS,
  };
}

/** Builds the policy of a process: its rules, and a verdict about every operation of the catalog. */
export function buildPolicy(config: PolicyConfig, catalog: Catalog, file?: PolicyFile): Policy {
  const rules = resolveRules(config, catalog, file);
  const verdicts = new Map(catalog.operations.map((one) => [one, evaluateOperation(rules, one)] as const));
  return Object.freeze({ ...rules, verdicts });
}
