import type { Operation, ScopeFacts, ScopePlace } from '../../../src/runtime/catalog/operation.ts';
import { argumentsProblem, planScope } from '../../../src/runtime/policy/decide/scope-check.ts';
import { parseScope, type Scope } from '../../../src/runtime/policy/language/scope.ts';
import { catalogOf, operation, REPOSITORY } from '../small-catalog.ts';

export const scope = (...words: readonly string[]) => parseScope(words.map((text) => ({ text, at: 'test' })));
export const PLAT = scope('PLAT');
export const ONE = scope('PLAT/api');
const KEY = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/x';
export const project: ScopePlace = { in: 'path', at: 'projectKey', kind: 'project' };
export const place = (where: ScopePlace['in'], at: string, kind: string): ScopePlace =>
  Object.assign({ in: where, at }, { kind: kind as ScopePlace['kind'] });

/** An operation with these facts, and its scope check. */
export function made(
  facts: Partial<ScopeFacts>,
  properties = {},
  required: readonly string[] = [],
  over: Partial<Operation> = {},
) {
  const name = `made_${Math.random().toString(36).slice(2)}`;
  const one = operation(name, KEY, over, properties, required);
  const known: Operation = { ...one, scope: { reach: 'repository', places: REPOSITORY, beyond: [], ...facts } };
  const { inputSchema } = catalogOf([known]);
  const plan = (of: Scope) => planScope(of, known, inputSchema);
  return {
    problem: (of = PLAT) => {
      const planned = plan(of);
      return planned.ok ? undefined : planned.problem;
    },
    call: (values: object, of = PLAT) => {
      const planned = plan(of);
      if (!planned.ok) return planned.problem;
      return argumentsProblem(of, planned.plan, { projectKey: 'PLAT', repositorySlug: 'api', ...values });
    },
  };
}
