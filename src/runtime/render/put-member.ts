/** Adds a member as JSON.parse does. */
export function putMember(object: Record<string, unknown>, name: string, value: unknown): void {
  // Assigning `__proto__` would change the prototype.
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
