import { plainDate } from '@gongkai/kernel';
import {
  answerDeadline,
  DEADLINES,
  dueOf,
  LAW_DEFAULTS,
  NATIONAL_CALENDAR,
  workingDayAfter,
  type ClockFact,
  type DueQuestion,
} from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import { answerDeadlineSentence, countSentence, daysLeftText, dueSentence } from './deadline-sentences.ts';

const day = plainDate;
const received = (on: string): ClockFact => ({ kind: 'received', on: day(on) });

function said(facts: readonly ClockFact[], on = '2027-12-31'): string {
  const answer = answerDeadline(NATIONAL_CALENDAR, facts, day(on), LAW_DEFAULTS);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answerDeadlineSentence(answer.value);
}

/** One row a cause: the whole sentence, so that nothing slips in or out unseen. */
test.each<readonly [string, readonly ClockFact[], string | undefined, string]>([
  [
    'weekends alone',
    [received('2026-03-02')],
    undefined,
    '答复期限至2026年3月30日止：2026年3月2日收到申请，当日不计，自次日起数满20个工作日；8天周末不计。',
  ],
  [
    'a holiday and the Saturdays that make up for it',
    [received('2026-01-30')],
    undefined,
    '答复期限至2026年3月5日止：2026年1月30日收到申请，当日不计，自次日起数满20个工作日；5天周末不计；春节放假（2026年2月15日至23日）不计；调休上班的2026年2月14日、2026年2月28日计入。',
  ],
  [
    'a holiday of a festival, over two months',
    [received('2025-05-14')],
    undefined,
    '答复期限至2025年6月12日止：2025年5月14日收到申请，当日不计，自次日起数满20个工作日；6天周末不计；端午节放假（2025年5月31日至6月2日）不计。',
  ],
  [
    'a pause',
    [received('2026-03-02'), { kind: 'paused', cause: 'thirdParty', from: day('2026-03-06'), to: day('2026-03-23') }],
    undefined,
    '答复期限至2026年4月15日止：2026年3月2日收到申请，当日不计，自次日起数满20个工作日；2026年3月6日至23日征求第三方意见，11个工作日不计；10天周末不计；清明节放假（2026年4月4日至6日）不计。',
  ],
  [
    'another agency is waited for',
    [received('2026-03-02'), { kind: 'paused', cause: 'otherAgency', from: day('2026-03-06') }],
    '2026-03-17',
    '正在等候其他机关的意见（2026年3月6日起），如果今天收到，答复期限至2026年4月9日止：2026年3月2日收到申请，当日不计，自次日起数满20个工作日；自2026年3月6日起征求其他机关意见，7个工作日不计；8天周末不计；清明节放假（2026年4月4日至6日）不计。',
  ],
  [
    'an extension',
    [received('2026-03-02'), { kind: 'extended', on: day('2026-03-27'), days: 5 }],
    undefined,
    '答复期限至2026年4月7日止：2026年3月2日收到申请，当日不计，自次日起数满20个工作日；经批准延长5个工作日；8天周末不计；清明节放假（2026年4月4日至6日）不计。',
  ],
  [
    'a restart',
    [received('2026-06-15'), { kind: 'corrected', on: day('2026-07-03') }],
    undefined,
    '答复期限至2026年7月31日止：2026年7月3日收到补正后的申请，当日不计，自次日起数满20个工作日；此前自2026年6月15日起算的期限不再计算；8天周末不计。',
  ],
  [
    'a correction is waited for',
    [received('2026-06-15'), { kind: 'correctionAsked', on: day('2026-06-25') }],
    '2026-07-03',
    '正在等候申请人补正（2026年6月25日起），如果今天收到，答复期限至2026年7月31日止：届时期限重新计算，当日不计，数满20个工作日；8天周末不计。',
  ],
  [
    'a payment is waited for',
    [received('2026-06-15'), { kind: 'feeNotice', on: day('2026-06-25') }],
    '2026-07-03',
    '正在等候申请人缴费（2026年6月25日起），如果今天收到，答复期限至2026年7月31日止：届时期限重新计算，当日不计，数满20个工作日；8天周末不计。',
  ],
  [
    'paid',
    [received('2026-06-15'), { kind: 'feePaid', on: day('2026-07-03') }],
    undefined,
    '答复期限至2026年7月31日止：2026年7月3日申请人缴清信息处理费，当日不计，自次日起数满20个工作日；此前自2026年6月15日起算的期限不再计算；8天周末不计。',
  ],
  [
    'provisional',
    [received('2026-12-10')],
    undefined,
    '答复期限至2027年1月7日止：2026年12月10日收到申请，当日不计，自次日起数满20个工作日；8天周末不计；2027年的节假日安排尚未公布，此日期为暂定，法定节假日扣除后不早于2027年1月8日，公布后重新计算。',
  ],
  [
    'the agency’s own period',
    [received('2026-03-02'), { kind: 'delayed', on: day('2026-03-20'), until: day('2026-06-30') }],
    undefined,
    '答复期限至2026年6月30日止：申请数量、频次明显超过合理范围，本机关确定了延迟答复的合理期限。',
  ],
])('%s', (_why, facts, on, sentence) => expect(said(facts, on)).toBe(sentence));

test('a plain count of working days', () => {
  const counted = workingDayAfter(NATIONAL_CALENDAR, day('2026-02-13'), 7);
  if (!counted.ok) throw new Error(counted.failure.code);
  expect(countSentence(day('2026-02-13'), 7, counted.value)).toBe(
    '2026年3月2日：2026年2月13日当日不计，自次日起数满7个工作日；1天周末不计；春节放假（2026年2月15日至23日）不计；调休上班的2026年2月14日、2026年2月28日计入。',
  );
});

describe('days left', () => {
  test.each([
    [5, '还剩 5 个工作日'],
    [0, '今天到期'],
    [-2, '已超期 2 个工作日'],
  ])('%i', (left, text) => expect(daysLeftText(left)).toBe(text));
});

describe('the other deadlines', () => {
  const due = (question: Omit<DueQuestion, 'on' | 'start'>, start: string): string => {
    const found = dueOf(NATIONAL_CALENDAR, { ...question, start: day(start), on: day(start) });
    if (!found.ok) throw new Error(found.failure.code);
    return dueSentence(found.value);
  };

  test.each<readonly [string, Omit<DueQuestion, 'on' | 'start'>, string, string]>([
    [
      'in working days',
      { id: 'D3' },
      '2026-06-15',
      '一次性告知补正的期限至2026年6月25日止：2026年6月15日当日不计，自次日起满7个工作日；端午节放假（2026年6月19日至21日）不计。',
    ],
    [
      'in days of the calendar, moved off a holiday',
      { id: 'D18' },
      '2026-03-02',
      '申请行政复议的期限至2026年5月6日止：2026年3月2日当日不计，自次日起满60日；最后一日2026年5月1日是休息日或者节假日，顺延。',
    ],
    ['in months', { id: 'D19' }, '2026-03-02', '直接提起行政诉讼的期限至2026年9月2日止：2026年3月2日当日不计，自次日起满6个月。'],
    ['a day that is told', { id: 'D4', stated: day('2026-07-10') }, '2026-06-25', '申请人补正的期限至2026年7月10日止。'],
    [
      'a minimum',
      { id: 'D23' },
      '2026-03-03',
      '决策草案公开征求意见不早于2026年4月2日结束：2026年3月3日当日不计，自次日起满30日。',
    ],
    [
      'provisional',
      { id: 'D18' },
      '2026-12-10',
      '申请行政复议的期限至2027年2月8日止：2026年12月10日当日不计，自次日起满60日；2027年的节假日安排尚未公布，此日期为暂定，公布后重新计算。',
    ],
  ])('%s', (_why, question, start, words) => expect(due(question, start)).toBe(words));

  test('every row that has a day can be said', () => {
    for (const { id, variant, period } of DEADLINES) {
      if (period.unit === 'none' || period.unit === 'within') continue;
      const question = { id, stated: day('2026-04-01'), ...(variant === undefined ? {} : { variant }) };
      expect(due(question, '2026-03-02')).toMatch(/^[^；]*20\d\d年.*。$/);
      expect(due(question, '2026-03-02')).not.toMatch(/undefined|NaN/);
    }
  });
});
