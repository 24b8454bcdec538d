export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** The rule that decided, in words an operator finds in the configuration. */
  readonly rule: string;
  /** Where it stands: `policy.yaml:12`, `--allow`, `BITBUCKET_DENY`, `profile read-only`; empty when nothing allows it. */
  readonly source: string;
}

type Decide = (rule: string, by: { readonly source: string }) => Decision;

/** Where the rule stands is looked up when somebody asks, which is at no start and for few calls. */
const decide =
  (effect: Decision['effect']): Decide =>
  (rule, by) => ({
    effect,
    rule,
    get source() {
      return by.source;
    },
  });

export const allow = decide('allow');
export const deny = decide('deny');
