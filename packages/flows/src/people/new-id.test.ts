import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('is a UUID of version 7, sorts by time and never comes twice', () => {
  const ids = Array.from({ length: 200 }, (_, at) => newId(new Date(Date.UTC(2025, 0, 1) + at)));
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set([...ids, newId(new Date(0)), newId(new Date(0))]).size).toBe(202);
});
