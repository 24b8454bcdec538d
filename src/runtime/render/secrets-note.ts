import type { Operation } from '../catalog/operation.ts';
import { quoteName } from './quote-name.ts';

const MAX_PLACES = 5;

/** The note on the secrets of a response: that they were withheld and who can show them, or that they are shown. */
export function secretsNote({ name }: Operation, places: readonly string[], revealed: boolean): string | undefined {
  if (places.length === 0) return undefined;
  const shown = places.slice(0, MAX_PLACES).map((place) => (place === '' ? 'the whole response' : quoteName(place)));
  const where = [...shown, ...(places.length > MAX_PLACES ? [`${places.length - MAX_PLACES} more`] : [])].join(', ');
  return revealed
    ? `Secret, shown by revealSecrets: ${where}. For the person who asked; write it nowhere else.`
    : `Secret withheld: ${where}. The operator can show it with revealSecrets: ${name}; otherwise a person can find it in the web interface of Bitbucket.`;
}
