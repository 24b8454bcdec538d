import { expect, test } from 'vitest';
import { applyOverlay } from '../../scripts/lib/apply-overlay.ts';
import type { Json, JsonObject } from '../../scripts/lib/json.ts';
import { readFixes } from '../../scripts/lib/read-fixes.ts';

const document: JsonObject = {
  paths: { '/a': { get: { tags: ['x'], parameters: [{ name: 'p' }, { name: 'q' }, { name: 'p' }] } } },
};
const corrected = (...actions: readonly JsonObject[]): JsonObject => {
  const named = actions.map((action, index): Json => ({ ...action, description: `[made-${index}] why` }));
  return applyOverlay(document, readFixes({ overlay: '1.0.0', actions: named })).document;
};

test.each<[what: string, action: JsonObject, get: JsonObject]>([
  [
    'an entry is appended to an array',
    { target: "$.paths['/a'].get.parameters", update: { name: 'r' } },
    { tags: ['x'], parameters: [{ name: 'p' }, { name: 'q' }, { name: 'p' }, { name: 'r' }] },
  ],
  [
    'an array inside an update is appended',
    { target: "$.paths['/a'].get", update: { tags: ['y'] } },
    { tags: ['x', 'y'], parameters: [{ name: 'p' }, { name: 'q' }, { name: 'p' }] },
  ],
  [
    'an object is merged',
    { target: "$.paths['/a'].get.parameters[?@.name == 'q']", update: { required: true } },
    { tags: ['x'], parameters: [{ name: 'p' }, { name: 'q', required: true }, { name: 'p' }] },
  ],
  [
    'several items of one array are removed',
    { target: "$.paths['/a'].get.parameters[?@.name == 'p']", remove: true },
    { tags: ['x'], parameters: [{ name: 'q' }] },
  ],
  [
    'a member is removed, whatever the update',
    { target: '$..parameters', remove: true, update: { a: 1 } },
    { tags: ['x'] },
  ],
])('%s', (_, action, get) => {
  expect(corrected(action)).toEqual({ paths: { '/a': { get } } });
});

test('actions see what the ones before them did', () => {
  const result = corrected(
    { target: '$.paths', update: { '/b': { get: {} } } },
    { target: "$.paths['/b'].get", update: { tags: ['z'] } },
  );
  expect(result).toMatchObject({ paths: { '/b': { get: { tags: ['z'] } } } });
});

test('the document that was given stays as it was', () => {
  const before = structuredClone(document);
  corrected({ target: '$..tags', update: 'y' });
  expect(document).toEqual(before);
});
