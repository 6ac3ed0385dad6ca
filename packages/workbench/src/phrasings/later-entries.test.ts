import { expect, test } from 'vitest';
import { laterEntries } from './later-entries.ts';

const entry = (from: string, text: string | null) => ({
  from,
  text,
  setOn: '2026-03-01',
  setAt: `${from}T00:00:00.000Z`,
  by: '王芳',
});
const NOW = entry('2026-03-01', '今');
const WINTER = entry('2026-12-01', '冬');

test.each<readonly [string, Parameters<typeof laterEntries>[0], readonly (readonly [string, string | null])[]]>([
  [
    'what begins later, the nearest first',
    { source: 'unit', entries: [entry('2026-06-01', '夏'), WINTER, NOW] },
    [
      ['2026-06-01', '夏'],
      ['2026-12-01', '冬'],
    ],
  ],
  [
    'of two for one day the later entry',
    { source: 'unit', entries: [entry('2026-12-01', '冬二'), WINTER, NOW] },
    [['2026-12-01', '冬二']],
  ],
  ['the end of what holds today', { source: 'unit', entries: [entry('2026-12-01', null), NOW] }, [['2026-12-01', null]]],
  [
    'no end of what was ended before',
    { source: 'system', entries: [entry('2026-12-01', null), entry('2026-03-01', null), WINTER, NOW] },
    [],
  ],
  ['nothing of what has begun', { source: 'unit', entries: [NOW] }, []],
])('%s', (_what, part, found) => expect(laterEntries(part, '2026-03-02').map(({ from, text }) => [from, text])).toEqual(found));
