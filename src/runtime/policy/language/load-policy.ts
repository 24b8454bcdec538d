import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { PolicyConfig } from '../../config/load-config.ts';
import { AppError } from '../../errors.ts';
import { nearest } from '../../text/nearest.ts';
import type { Policy, Rule } from '../decide/policy.ts';
import { revealing } from '../decide/revealing.ts';
import { type ArgumentRules, argumentSchema, propertiesOf, toArgumentRules, valueProblem } from './argument-rules.ts';
import { type OperationSet, placesIn } from './operation-set.ts';
import { NO_SETTINGS, type PolicyFile, type RuleSource, SELECTORS } from './policy-file.ts';
import { profileMembers } from './profiles.ts';
import { parseScope } from './scope.ts';
import { ruleText, type Selection, select } from './select.ts';

export type { Policy };

function checkArguments(
  source: RuleSource,
  rules: ArgumentRules,
  matching: readonly Operation[],
  catalog: Catalog,
): void {
  for (const rule of rules) {
    const at = (): string => source.arguments?.get(rule.name)?.at ?? source.source;
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
      throw new AppError('config', `${at()}: no operation of this rule has an argument '${rule.name}'; ${hint}`);
    }
    // Where the values fit one operation, another that they do not fit is just not allowed by this rule.
    const problems = schemas.map((schema) => valueProblem(schema, rule));
    const [problem] = problems.includes(undefined) ? [] : problems;
    if (problem !== undefined) throw new AppError('config', `${at()}: ${rule.name} ${problem}`);
  }
}

/** No literal with getters: a cold start takes longer to make one of those. */
class ResolvedRule implements Rule {
  readonly names: Rule['names'];
  readonly arguments?: ArgumentRules;
  private readonly written: RuleSource;
  private readonly selection: Selection;

  constructor(written: RuleSource, selection: Selection, values: ArgumentRules | undefined) {
    this.written = written;
    this.selection = selection;
    this.names = selection.names;
    if (values !== undefined) this.arguments = values;
  }

  get text(): string {
    return ruleText(this.written);
  }

  get source(): string {
    return this.written.source;
  }

  get operations(): OperationSet {
    return this.selection.operations;
  }
}

function toRule(source: RuleSource, list: 'allow' | 'deny', catalog: Catalog): Rule {
  const selection = select(source, catalog, list);
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
  if (values !== undefined) checkArguments(source, values, selection.operations.toArray(), catalog);
  return new ResolvedRule(source, selection, values);
}

function optionRules(words: PolicyConfig['allow']): readonly RuleSource[] {
  return words.map((word) => ({ source: word.at, selectors: { operation: [word] } }));
}

/**
 * Flag before environment before file before default; only deny rules add up, whoever gave them. A word that matches nothing
 * stops the start: a typo must never widen or narrow a policy in silence.
 */
export function buildPolicy(config: PolicyConfig, catalog: Catalog, file?: PolicyFile): Policy {
  const profile = config.profile ?? file?.profile?.name ?? 'read-only';
  const allow = config.allow.length > 0 ? optionRules(config.allow) : (file?.allow ?? []);
  const scope = config.scope.length > 0 ? config.scope : file?.scope;
  const written = config.profile === undefined ? file?.profile : undefined;
  const places = placesIn(catalog);
  const inProfile = profileMembers(catalog, profile);
  return Object.freeze({
    readOnly: config.readOnly,
    profile,
    get profileSource() {
      return written === undefined ? `profile ${profile}` : written.at.split(':').slice(0, -1).join(':');
    },
    // Like the rules: an operation of another catalog is admitted by nothing.
    inProfile: (operation: Operation) => places.has(operation) && inProfile(operation),
    allow: allow.map((source) => toRule(source, 'allow', catalog)),
    deny: [...(file?.deny ?? []), ...optionRules(config.deny)].map((source) => toRule(source, 'deny', catalog)),
    ...(scope === undefined ? {} : { scope: parseScope(scope) }),
    reveals: revealing(config.revealSecrets.length > 0 ? config.revealSecrets : (file?.revealSecrets ?? []), catalog),
    inputSchema: catalog.inputSchema,
    settings: file?.settings ?? NO_SETTINGS,
  });
}
