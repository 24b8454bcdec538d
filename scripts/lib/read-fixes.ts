import { arrayAt } from './array-at.ts';
import type { Fix } from './fix.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { SpecError, type SpecErrorCode, type SpecProblem } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** The parsing edge of openapi/overlay.yaml (OpenAPI Overlay 1.0): no correction without an id of its own and a reason. */
export function readFixes(overlay: JsonObject): readonly Fix[] {
  if (!/^1\.0\.\d+$/.test(stringAt(overlay, 'overlay') ?? '')) {
    const problem = 'is not an OpenAPI Overlay 1.0 document';
    throw new SpecError([
      { code: 'OVERLAY_INVALID', where: 'overlay.yaml', problem, remedy: 'begin it with "overlay: 1.0.0"' },
    ]);
  }
  const problems: SpecProblem[] = [];
  const fixes: Fix[] = [];
  const seen = new Set<string>();
  for (const [index, action] of arrayAt(overlay, 'actions').entries()) {
    try {
      const fix = readFix(action, index);
      if (seen.has(fix.id)) throw failure('FIX_DUPLICATE', named(fix.id), 'is there twice', 'give each its own id');
      seen.add(fix.id);
      fixes.push(fix);
    } catch (cause) {
      if (!(cause instanceof SpecError)) throw cause;
      problems.push(...cause.problems);
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
  return fixes;
}

/** How messages call a correction. */
export function named(id: string): string {
  return `overlay.yaml [${id}]`;
}

function readFix(action: Json, index: number): Fix {
  const target = stringAt(action, 'target');
  const [, id, reason = ''] = /^\[([a-z0-9-]+)\]\s*(.*)$/s.exec(stringAt(action, 'description') ?? '') ?? [];
  if (id === undefined) {
    const where = `overlay action ${index + 1} (${target ?? 'no target'})`;
    throw failure('FIX_INCOMPLETE', where, 'has no id', 'begin its description with [an-id-of-its-own]');
  }
  if (reason.trim() === '') throw failure('FIX_INCOMPLETE', named(id), 'has no reason', 'say why, after the id');
  if (!isJsonObject(action) || target === undefined) {
    throw failure('OVERLAY_INVALID', named(id), 'has no target', 'an action needs a target and update or remove');
  }
  const update = action['remove'] === true ? undefined : action['update'];
  if (update === undefined && action['remove'] !== true) {
    throw failure('OVERLAY_INVALID', named(id), 'has neither update nor remove', 'say what it does');
  }
  return { id, reason: reason.trim(), target, update, shownBy: shownBy(action['x-shown-by'] ?? [], id) };
}

function shownBy(value: Json, id: string): readonly string[] {
  const files = isJsonArray(value) ? value : [value];
  return files.map((file: Json) => {
    if (typeof file === 'string' && /^test\/\S+\.test\.ts$/.test(file)) return file;
    throw failure('FIX_INCOMPLETE', named(id), 'has an x-shown-by that is no test file', 'name it as test/….test.ts');
  });
}

function failure(code: SpecErrorCode, where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code, where, problem, remedy }]);
}
