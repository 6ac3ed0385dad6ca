import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCode, fromCursor, keysOfYear, listKey, listsOf, toCursor } from './lists.ts';

const code = fc
  .tuple(fc.integer({ min: 11, max: 82 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map(([province, city, county]) => [province, city, county].map((part) => String(part).padStart(2, '0')).join(''));
const edition = fc.constantFrom('2008' as const, '2019' as const, '2021' as const);
const worst = fc.constantFrom('error' as const, 'warning' as const, 'info' as const, 'none' as const);
const hexId = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 20, maxLength: 20 });

/** As the column `sort_key` is made. */
const sortKey = (year: number | null, sound: string, id: string) =>
  `${String(9999 - (year ?? 0)).padStart(4, '0')}/${sound}/${id}`;

test('a report stands in exactly the lists whose filter it fits', () => {
  fc.assert(
    fc.property(
      code,
      edition,
      worst,
      fc.record({ region: code, edition, worst }, { requiredKeys: [] }),
      (region, form, gravest, asked) => {
        const lists = listsOf({ unitId: null, region: cutCode(region), edition: form, worst: gravest, rules: [] });
        const fits =
          (asked.region === undefined || cutCode(region).startsWith(cutCode(asked.region))) &&
          (asked.edition === undefined || asked.edition === form) &&
          (asked.worst === undefined || asked.worst === gravest);
        expect(lists.includes(listKey(asked))).toBe(fits);
        expect(new Set(lists).size).toBe(lists.length);
      },
    ),
  );
});

test('closing zeros of a code say its level and nothing else', () => {
  fc.assert(
    fc.property(code, (six) => {
      expect(cutCode(`${six.slice(0, 2)}0000`)).toBe(six.slice(0, 2));
      expect(cutCode(cutCode(six))).toBe(cutCode(six));
      expect(cutCode(six).padEnd(6, '0')).toBe(six);
    }),
  );
});

test('keys of a year are those between its bounds, and newer years come first', () => {
  const year = fc.option(fc.integer({ min: 1, max: 9999 }), { nil: null });
  const sound = fc.string({ unit: fc.constantFrom(...'0123456789abcdefz'), maxLength: 12 });
  fc.assert(
    fc.property(year, year, sound, hexId, (a, b, name, id) => {
      const key = sortKey(a, name, id);
      const { from, below } = keysOfYear(b ?? 0);
      expect(key >= from && key < below).toBe((a ?? 0) === (b ?? 0));
      if ((a ?? 0) > (b ?? 0)) expect(key < sortKey(b, name, id)).toBe(true);
    }),
  );
});

test('a cursor brings its key back, and any other text brings none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), hexId, (year, id) => {
      const key = sortKey(year, 'b0b2c9bd', id);
      expect(fromCursor(toCursor(key))).toBe(key);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fromCursor(text)).toBeUndefined();
    }),
  );
});
