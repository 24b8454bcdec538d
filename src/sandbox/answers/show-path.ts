import type { JsonObject } from '../http/json.ts';

export function showPath(path: string): JsonObject {
  const components = path === '' ? [] : path.split('/');
  const name = components.at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  return {
    components,
    parent: components.slice(0, -1).join('/'),
    name,
    extension: dot > 0 ? name.slice(dot + 1) : undefined,
    toString: path,
  };
}
