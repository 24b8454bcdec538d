import { readFileSync } from 'node:fs';

export type Line = Readonly<Record<string, unknown>>;

/** The audit records of a text: its lines that are marked as such. Every line has to be JSON. */
export function recordsOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null) throw new Error(`no record: ${line}`);
      return Object.fromEntries(Object.entries(value));
    })
    .filter(({ log }) => log === 'audit');
}

export function readRecords(file: string): readonly Line[] {
  return recordsOf(readFileSync(file, 'utf8'));
}
