/** What of Bitbucket can be completed: variables of resource templates and arguments of prompts. */
export type CompletionKind = 'project' | 'repository' | 'branch' | 'tag' | 'pull-request';
