import type { JsonObject } from '../http/json.ts';
import type { MatcherType, RefMatcher } from '../state/ref-matcher.ts';

const NAMES: Readonly<Record<MatcherType, string>> = { ANY_REF: 'Any branch', BRANCH: 'Branch', PATTERN: 'Pattern' };

export function showMatcher({ id, displayId, type }: RefMatcher): JsonObject {
  return { id, displayId, type: { id: type, name: NAMES[type] } };
}
