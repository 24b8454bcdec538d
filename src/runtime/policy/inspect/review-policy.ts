import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { isAllowed } from '../decide/authorize.ts';
import { canAllow } from '../decide/evaluate-operation.ts';
import type { Policy, Rule } from '../decide/policy.ts';
import { planScope } from '../decide/scope-check.ts';
import type { PolicyFile, RuleSource } from '../language/policy-file/types.ts';

function warnOtherVersions(sources: readonly RuleSource[], catalog: Catalog): readonly string[] {
  return sources.flatMap(({ selectors }) =>
    (selectors.operation ?? []).flatMap(({ text, at }) => {
      const versions = catalog.availableIn.get(text);
      return versions === undefined
        ? []
        : [`${at}: '${text}' exists in Bitbucket ${versions.join(', ')}, not in ${catalog.bitbucketVersion}`];
    }),
  );
}

function reviewDeny(rule: Rule, before: readonly Rule[], policy: Policy): string | undefined {
  const matched = [...rule.operations];
  if (matched.length === 0) return 'matches no operation';
  const other = before.find((earlier) => matched.every((operation) => earlier.operations.has(operation)));
  if (other !== undefined) return `adds nothing: deny ${other.text} (${other.source}) already denies the same`;
  const wanted = matched.some(
    (operation) => policy.inProfile.has(operation) || policy.allow.some((allow) => canAllow(allow, operation)),
  );
  return wanted ? undefined : 'denies only operations that no rule allows';
}

function reviewAllow(rule: Rule, before: readonly Rule[], policy: Policy): string | undefined {
  const matched = [...rule.operations];
  if (matched.length === 0) return 'matches no operation';
  const allowed = matched.filter((operation) => canAllow(rule, operation));
  if (allowed.length === 0)
    return 'allows nothing: they or their request bodies have not been reviewed; list each by its exact name to allow it';
  const left = allowed.filter((operation) => !policy.deny.some((deny) => deny.operations.has(operation)));
  if (left.length === 0) return 'has no effect: deny rules cover everything it matches';
  const { scope } = policy;
  if (scope !== undefined && left.every((operation) => !planScope(scope, operation, policy.inputSchema).ok)) {
    return 'has no effect: no operation it matches can be kept inside the scope';
  }
  const freely = (operation: Operation): boolean =>
    policy.inProfile.has(operation) ||
    policy.allow.some((other) => other !== rule && other.arguments === undefined && canAllow(other, operation));
  if (rule.arguments !== undefined && left.some(freely)) {
    const names = left.filter(freely).map(({ name }) => name);
    return `its arguments bind nothing for ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}: another rule or the profile allows that without them`;
  }
  if (rule.arguments !== undefined) return undefined;
  if (left.every((operation) => policy.inProfile.has(operation)))
    return `adds nothing: profile ${policy.profile} already allows all of it`;
  const other = before.find(
    (earlier) => earlier.arguments === undefined && left.every((operation) => canAllow(earlier, operation)),
  );
  return other === undefined
    ? undefined
    : `adds nothing: allow ${other.text} (${other.source}) already allows all of it`;
}

/** Effects of so many operations that a second way to one is not worth a warning. */
const COMMON_EFFECTS: ReadonlySet<string> = new Set([
  'none',
  'list-repositories',
  'read-history',
  'read-discussion',
  'read-reports',
  'read-people',
  'read-settings',
  'change-settings',
]);

const MOST_TWINS = 5;

/**
 * Warns when a deny rule leaves other ways to the same effect. The effect is the rarest one that more than half of its operations have,
 * because that is most likely the one that was meant (a merge pushes code, too).
 */
function reviewTwins(rule: Rule, source: RuleSource | undefined, policy: Policy, catalog: Catalog): readonly string[] {
  const matched = [...rule.operations];
  if (source?.selectors.effect !== undefined) return [];
  const wanted = [...new Set(matched.flatMap(({ effects }) => effects))].filter(
    (effect) =>
      !COMMON_EFFECTS.has(effect) &&
      matched.filter(({ effects }) => effects.includes(effect)).length * 2 > matched.length,
  );
  const waysTo = (effect: string): number =>
    catalog.operations.filter(({ effects }) => effects.includes(effect)).length;
  const [meant] = wanted.toSorted((a, b) => waysTo(a) - waysTo(b));
  return [meant].flatMap((effect): readonly string[] => {
    if (effect === undefined) return [];
    const left = catalog.operations.filter(
      (operation) => operation.effects.includes(effect) && isAllowed(policy, operation),
    );
    if (left.length === 0) return [];
    const names = left.slice(0, MOST_TWINS).map(({ name }) => name);
    const more = left.length > MOST_TWINS ? ` and ${left.length - MOST_TWINS} more` : '';
    return [
      `does not cover every way to ${effect}: ${names.join(', ')}${more} still allowed; {effect: ${effect}} denies all`,
    ];
  });
}

function reviewReveals(policy: Policy, { revealSecrets = [] }: PolicyFile, catalog: Catalog): readonly string[] {
  const exposed = (text: string): boolean =>
    catalog.operations.some(
      (operation) => (operation.name === text || operation.key === text) && isAllowed(policy, operation),
    );
  return revealSecrets
    .filter(({ text }) => !exposed(text))
    .map(({ text, at }) => `${at}: revealSecrets '${text}' has no effect: it is not exposed`);
}

/** What in a valid policy is probably not meant: rules that match nothing, rules without effect, names of another version. */
export function reviewPolicy(policy: Policy, file: PolicyFile, catalog: Catalog): readonly string[] {
  const note = (list: 'allow' | 'deny', rule: Rule, problem: string | undefined): readonly string[] =>
    problem === undefined ? [] : [`${rule.source}: ${list} ${rule.text} ${problem}`];
  return [
    ...warnOtherVersions([...file.allow, ...file.deny], catalog),
    ...policy.deny.flatMap((rule, index) => note('deny', rule, reviewDeny(rule, policy.deny.slice(0, index), policy))),
    ...policy.deny.flatMap((rule, index) =>
      reviewTwins(rule, file.deny[index], policy, catalog).flatMap((problem) => note('deny', rule, problem)),
    ),
    ...policy.allow.flatMap((rule, index) =>
      note('allow', rule, reviewAllow(rule, policy.allow.slice(0, index), policy)),
    ),
    ...reviewReveals(policy, file, catalog),
  ];
}
