import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import { workingDayAfter } from './count.ts';
import { NATIONAL_LAYERS } from './national.ts';
import { noticeLayer, noticeTableRows, type NoticeHeading } from './notice-table.ts';

const HEADING: NoticeHeading = {
  id: 'national-2027',
  level: 'national',
  year: 2027,
  notice: '《国务院办公厅关于2027年部分节假日安排的通知》',
  knownFrom: plainDate('2026-11-25'),
};
/** Made up: the notice of 2027 was not out when this was written. */
const TABLE = `日期\t安排\t节日
2027-01-01\t休\t元旦
2027/1/2\t休\t元旦
2027年1月3日，休，元旦
2027-02-20 班 春节

2027-05-01,放假,劳动节
2027-05-02,放假,劳动节
2027-10-01,休,国庆节
2027-10-02,休,国庆节
2027-10-03,休,国庆节
`;

const refusalsOf = (text: string, heading: NoticeHeading = HEADING) => {
  const layer = noticeLayer(heading, noticeTableRows(text));
  return layer.ok ? [] : layer.failure.refusals.map(({ code, params }) => [code, params?.['row'] ?? params?.['on']]);
};

test('a table becomes a layer, whatever its separators and dates look like', () => {
  const layer = noticeLayer(HEADING, noticeTableRows(TABLE));
  if (!layer.ok) throw new Error(JSON.stringify(layer.failure));
  expect(layer.value.days.slice(0, 4)).toEqual([
    { date: '2027-01-01', kind: 'off', name: '元旦' },
    { date: '2027-01-02', kind: 'off', name: '元旦' },
    { date: '2027-01-03', kind: 'off', name: '元旦' },
    { date: '2027-02-20', kind: 'worked', name: '春节' },
  ]);
  const due = workingDayAfter(calendarOf([...NATIONAL_LAYERS, layer.value]), plainDate('2026-12-10'), 20);
  expect(due).toMatchObject({ ok: true, value: { due: '2027-01-08', provisional: false } });
});

describe('refused, with the row', () => {
  test.each([
    ['a day that there is not', TABLE.replace('2027-02-20', '2027-02-30'), [['notice.date-unreadable', 5]]],
    ['neither 休 nor 班', TABLE.replace('班', '调休'), [['notice.kind-unknown', 5]]],
    ['a day of nothing', TABLE.replace('班 春节', '班'), [['notice.name-missing', 5]]],
    ['a day of another year', TABLE.replace('2027-02-20', '2028-02-19'), [['notice.other-year', 5]]],
    ['a make-up day on a weekday', TABLE.replace('2027-02-20', '2027-02-22'), [['notice.worked-weekday', 5]]],
    ['the same day twice', TABLE.replace('2027-02-20 班', '2027-01-01 休'), [['notice.day-twice', 5]]],
    [
      'without a day that the statute frees',
      TABLE.replace('2027-10-02,休,国庆节', ''),
      [['notice.statutory-missing', '2027-10-02']],
    ],
    [
      'all that is wrong at once',
      TABLE.replace('班 春节', '').replace('2027-05-01,放假', '2027-05-01,节'),
      [
        ['notice.kind-unknown', 5],
        ['notice.kind-unknown', 7],
        ['notice.statutory-missing', '2027-05-01'],
      ],
    ],
  ])('%s', (_why, text, refusals) => expect(refusalsOf(text)).toEqual(refusals));

  test('nothing at all', () => expect(refusalsOf('日期 安排 节日\n')[0]).toEqual(['notice.empty', undefined]));

  test('a notice that is dated after its year', () => {
    expect(refusalsOf(TABLE, { ...HEADING, knownFrom: plainDate('2028-01-01') })).toEqual([
      ['notice.published-late', '2028-01-01'],
    ]);
  });
});

test('the last December days belong to the notice of the next year', () => {
  expect(refusalsOf(`${TABLE}2026-12-31 休 元旦`)).toEqual([]);
});

test('an office may work on a weekday of its own, and need not repeat the statute', () => {
  expect(refusalsOf('2027-03-20 班 运动会补班\n2027-03-17 休 运动会', { ...HEADING, id: 'own-2027-1', level: 'own' })).toEqual(
    [],
  );
});
