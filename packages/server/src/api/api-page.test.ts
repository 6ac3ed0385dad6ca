import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEMONSTRATION } from '../testing/demonstration-app.ts';
import { STATUS } from './problem.ts';

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');

test('docs/api.md lists every code with its status, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z.-]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)]);
  expect(rows.toSorted()).toEqual(Object.entries(STATUS).toSorted());
});

test('docs/api.md asks for reports that the demonstration holds', () => {
  const asked = [...page.matchAll(/\b[0-9a-f]{20}\b/g)].map(([id]) => id);
  const files = ['laixi-2020.txt', 'jinshi-2018.docx'].map((name) => readFileSync(`${DEMONSTRATION}${name}`));
  const held = files.map((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 20));
  expect([...new Set(asked)].toSorted()).toEqual(held.toSorted());
});
