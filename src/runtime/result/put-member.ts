/** A member as JSON.parse would make it. */
export function putMember(object: Record<string, unknown>, name: string, value: unknown): void {
  // Assignment would change the prototype.
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
