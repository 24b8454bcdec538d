/** Shapes of Bitbucket's responses with content of our own. */
export type Shape = Readonly<Record<string, unknown>>;

export const BASE = 'https://bitbucket.example.com';

const NAMES = ['Jane Doe', 'Alex Smith', 'Robin Reader', 'Ines Ortega', 'Tomasz Nowak', 'Mei Chen', 'Build Robot'];

/** `times(3, f)`: f(0), f(1), f(2). */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Forty digits that look like a commit and are the same in every run. */
export function hash(seed: number): string {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return times(40, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 28).toString(16);
  }).join('');
}

export const at = (index: number): number => 1_767_600_000_000 + index * 3_723_000;

export const self = (path: string): Shape => ({ self: [{ href: `${BASE}${path}` }] });

export function user(index: number): Shape {
  const displayName = NAMES[index % NAMES.length] ?? '';
  const name = displayName.toLowerCase().replace(' ', '.');
  return {
    name,
    emailAddress: `${name}@example.com`,
    active: true,
    displayName,
    id: 1000 + (index % NAMES.length),
    slug: name,
    type: 'NORMAL',
    links: self(`/users/${name}`),
    avatarUrl: `${BASE}/users/${name}/avatar.png?s=64&v=1700000000${index % NAMES.length}`,
  };
}

/** A person who pushed with an address that no user has. */
export const stranger = (index: number): Shape => ({
  name: `Contractor ${index}`,
  emailAddress: `c${index}@example.net`,
});

export const page = (values: readonly unknown[], more: Shape = {}): Shape => ({
  size: values.length,
  limit: 25,
  isLastPage: false,
  values,
  start: 0,
  nextPageStart: 25,
  ...more,
});
