import { readFileSync } from 'node:fs';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { API_TYPES, apiTypes } from './api-types.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

test('the workbench is typed by the interface as it is; write-api-types.ts writes the types anew', async () => {
  expect(readFileSync(API_TYPES, 'utf8')).toBe(await apiTypes(database.db));
});
