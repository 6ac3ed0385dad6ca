import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ONLY_AFTER_PARENT, ONLY_AT_BOUNDARY, NEVER_NAMES } from './ambiguous-names.data.ts';
import { divisionsIn } from './find-divisions.ts';
import { register } from './register.ts';

const ambiguous = new Set([...ONLY_AFTER_PARENT, ...NEVER_NAMES]);
const names = [...register().byName.keys()].filter((name) => !ambiguous.has(name));
const clauses = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 20 });

test('names set apart by commas are all found, each at its place', () => {
  fc.assert(
    fc.property(clauses, (parts) => {
      expect(divisionsIn(parts.join('，')).map(({ name }) => name)).toEqual(parts);
    }),
  );
});

test('mentions are in order, do not overlap and quote the text', () => {
  const scraps = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom('市', '区', '县', '和', '公开', '，', 'a', '全'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const { from, to, name, divisions } of divisionsIn(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to)).toBe(name);
        expect(divisions.every((division) => division.name === name)).toBe(true);
        end = to;
      }
    }),
  );
});

test('the lists of ambiguous names hold only names that exist', () => {
  const listed = [...ONLY_AFTER_PARENT, ...ONLY_AT_BOUNDARY, ...NEVER_NAMES];
  expect(listed.filter((name) => !register().byName.has(name))).toEqual([]);
  expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
});
