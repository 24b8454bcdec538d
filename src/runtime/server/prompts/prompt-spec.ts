import type { CompletionKind } from '../completion/completion-kind.ts';

export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly completes?: CompletionKind;
}

/** A workflow in words: `{{tool}}` is the name of a tool, `{argument}` what the person gave. */
export interface PromptSpec {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  /** A line with `ifAllowed` is left out where the policy does not allow its tools, or its argument was not given. */
  readonly lines: readonly (string | { readonly ifAllowed: string })[];
}
