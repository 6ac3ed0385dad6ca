import { archiveHref } from '@gongkai/ui';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveAsk } from './archive-query.ts';

test.each<[string, Readonly<Record<string, unknown>>, object]>([
  ['nothing', {}, {}],
  [
    'everything that goes together',
    { q: ' 莱西 ', year: '2020', region: '3702', edition: '2019', worst: 'error' },
    { q: '莱西', year: 2020, region: '3702', edition: '2019', worst: 'error' },
  ],
  ['fields of a form left empty', { q: '', year: '', region: '' }, {}],
  ['what is not what it should be', { year: 'abc', region: '37028', edition: '2020', worst: 'bad', rule: 'R99' }, {}],
  ['a field written twice', { year: ['2020', '2021'] }, {}],
  ['what nobody knows', { utm_source: 'x', __proto__: 'y' }, {}],
  ['a rule, asked alone', { rule: 'R1', region: '37', year: '2020' }, { rule: 'R1', year: 2020 }],
  ['two ways at once: on', { after: 'x', before: 'y' }, { after: 'x' }],
])('%s', (_why, query, ask) => {
  expect(archiveAsk(query)).toEqual(ask);
});

test('whatever an address says, its list has one address that says the same', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('2020', '37', 'error', 'R1', '2019', '莱西'));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('q', 'year', 'region', 'edition', 'worst', 'rule', 'after', 'before', 'x'), value),
      (query) => {
        const ask = archiveAsk(query);
        const again = Object.fromEntries(new URLSearchParams(archiveHref(ask).slice(2)));
        expect(archiveAsk(again)).toEqual(ask);
      },
    ),
  );
});
