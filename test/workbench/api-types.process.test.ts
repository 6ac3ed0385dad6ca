import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_TYPES, apiTypes } from './api-types.ts';

test('the workbench is typed by the interface as it is; write-api-types.ts writes the types anew', async () => {
  expect(readFileSync(API_TYPES, 'utf8')).toBe(await apiTypes());
});
