/** The member at a path such as `values.0.id`; fails when there is none. */
export function pick(json: unknown, path: string): unknown {
  let at = json;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
      throw new Error(`no ${path} in ${JSON.stringify(json)}`);
    at = Reflect.get(at, name);
  }
  return at;
}
