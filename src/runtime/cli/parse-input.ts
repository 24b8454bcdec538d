import { AppError } from '../errors.ts';

/** The JSON of `--input`; nothing given is an empty object. */
export function parseInput(text: unknown): unknown {
  if (typeof text !== 'string') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('config', `--input: not JSON (${cause instanceof Error ? cause.message : 'unreadable'})`, {
      cause,
    });
  }
}
