import type { JsonFields } from '../http/json-fields.ts';
import { refusal } from '../http/refusal.ts';
import type { RefMatcher } from '../state/ref-matcher.ts';
import { anyRef } from '../state/ref-matcher.ts';

/** A matcher of the body; absent means any branch. The sandbox has no branching model, so it rejects such a matcher. */
export function readMatcher(body: JsonFields, name: string): RefMatcher {
  const matcher = body.child(name);
  if (matcher === undefined) return anyRef;
  const type = matcher.child('type')?.oneOf('id', ['ANY_REF', 'BRANCH', 'PATTERN', 'MODEL_BRANCH', 'MODEL_CATEGORY']);
  if (type === 'ANY_REF') return anyRef;
  if (type === 'MODEL_BRANCH' || type === 'MODEL_CATEGORY')
    throw refusal.invalid('This repository has no branching model.', `${name}.type.id`);
  const id = matcher.requiredText('id');
  if (type === 'PATTERN') return { id, displayId: id, type };
  const full = id.startsWith('refs/') ? id : `refs/heads/${id}`;
  return { id: full, displayId: full.replace('refs/heads/', ''), type: 'BRANCH' };
}
