import type { Catalog } from '../../catalog/catalog.ts';
import { isAllowed } from '../../policy/decide/authorize.ts';
import type { Policy } from '../../policy/decide/policy.ts';
import { PROMPTS, type PromptSpec } from './prompt-list.ts';

const TOOL = /\{\{([a-z0-9_]+)\}\}/g;

/** The tools that a line names. */
export function toolsOfLine(line: string): readonly string[] {
  return [...line.matchAll(TOOL)].map(([, name = '']) => name);
}

/** The prompts that the policy allows, each without the lines that it does not: whatever one names can be called. */
export function offeredPrompts(catalog: Catalog, policy: Policy): readonly PromptSpec[] {
  const allowed = (name: string): boolean => {
    const operation = catalog.byName.get(name);
    return operation !== undefined && isAllowed(policy, operation);
  };
  return PROMPTS.flatMap((prompt) => {
    const lines = prompt.lines.filter((line) => typeof line === 'string' || toolsOfLine(line.ifAllowed).every(allowed));
    const possible = lines.every((line) => typeof line !== 'string' || toolsOfLine(line).every(allowed));
    return possible ? [{ ...prompt, lines }] : [];
  });
}
