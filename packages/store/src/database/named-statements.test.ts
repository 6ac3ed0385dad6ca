import { expect, test } from 'vitest';
import { StatementNames } from './named-statements.ts';

const thrice = (names: StatementNames, text: string) => [names.of(text), names.of(text), names.of(text)];

test('what comes the third time has a name, and keeps it', () => {
  const names = new StatementNames();
  const [first, second, third] = thrice(names, 'select a from b');
  expect([first, second]).toEqual([undefined, undefined]);
  expect(third).toBeDefined();
  expect(names.of('select a from b')).toBe(third);
  expect(thrice(names, 'select c from b').at(-1)).not.toBe(third);
});

test.each([
  ['all columns', 'select * from a'],
  ['all columns of a table', 'select "a".* from "a"'],
  ['all columns given back', 'insert into a values ($1) returning *'],
])('%s are another answer after a migration, and get no name', (_why, text) => {
  expect(thrice(new StatementNames(), text)).toEqual([undefined, undefined, undefined]);
});

test('a count of all is no list of columns', () => {
  expect(thrice(new StatementNames(), 'select count(*) from a').at(-1)).toBeDefined();
});

test('however many texts there are, there are two hundred names, and those stay', () => {
  const names = new StatementNames();
  const given = Array.from({ length: 300 }, (_, n) => thrice(names, `select ${n}`).at(-1));
  expect(new Set(given.filter((name) => name !== undefined)).size).toBe(200);
  expect(names.of('select 0')).toBe(given[0]);
});
