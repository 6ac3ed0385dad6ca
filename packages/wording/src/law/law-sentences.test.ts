import { plainDate } from '@gongkai/kernel';
import {
  DECISION_QUESTIONS,
  feeByItems,
  feeByPages,
  LETTER_PARTS,
  OUTCOME_CLASSES,
  OUTCOMES,
  remedyOf,
  ROUTES,
  type OutcomeId,
} from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import { feeLineText, feeSentence } from './fee-sentences.ts';
import { remedySentence } from './remedy-sentences.ts';
import { DECISION_QUESTION_NAMES, LETTER_PART_NAMES, OUTCOME_CLASS_NAMES, ROUTE_NAMES } from './request-names.ts';

const NAMES = { reviewBodies: ['沭阳县人民政府'], court: '沭阳县人民法院' } as const;
const notices = (outcome: OutcomeId, on = '2026-03-02'): readonly string[] => {
  const remedy = remedyOf({
    outcome,
    on: plainDate(on),
    unit: { kind: 'department' },
    ...(outcome === 'partial' ? { grounds: ['process' as const] } : {}),
  });
  if (!remedy.ok) throw new Error(remedy.failure.code);
  return remedy.value.notices.map((notice) => remedySentence(notice, NAMES));
};

describe('the remedy notice', () => {
  test('review first names no suit before the review', () => {
    expect(notices('denied.process')).toEqual([
      '如对本决定不服，应当自收到本告知书之日起60日内先向沭阳县人民政府申请行政复议；对行政复议决定不服的，可在收到复议决定书之日起15日内依法提起行政诉讼。',
    ]);
  });

  test('the choice of both names the court', () => {
    expect(notices('unavailable.not_held')).toEqual([
      '如对本决定不服，可以自收到本告知书之日起60日内向沭阳县人民政府申请行政复议，或者自收到之日起6个月内向沭阳县人民法院提起行政诉讼。',
    ]);
  });

  test('a partial answer has a paragraph for each part', () => {
    const [given, withheld, ...more] = notices('partial');
    expect(given).toMatch(/^如对本告知书中予以公开的部分不服，可以.*提起行政诉讼。$/);
    expect(withheld).toMatch(/^如对本告知书中不予公开的部分不服，应当.*先向/);
    expect(more).toEqual([]);
  });

  test('every leaf that leaves something open says so, before and since 2024', () => {
    for (const { id } of OUTCOMES)
      for (const on of ['2023-12-29', '2024-01-02']) {
        const sentences = notices(id, on);
        expect(sentences.length > 0).toBe(id !== 'other.misc');
        for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN/);
      }
  });

  test('two review bodies are the applicant’s choice', () => {
    const remedy = remedyOf({
      outcome: 'denied.process',
      on: plainDate('2026-03-02'),
      unit: { kind: 'department', justice: true },
    });
    const [notice] = remedy.ok ? remedy.value.notices : [];
    expect(notice && remedySentence(notice, { reviewBodies: ['沭阳县人民政府', '宿迁市司法局'], court: '' })).toContain(
      '先向沭阳县人民政府或者宿迁市司法局申请',
    );
  });
});

describe('fees', () => {
  const ON = plainDate('2026-03-02');
  test.each([
    ['by items', feeByItems(ON, 0, 41), '一个自然月内 41 件，按件计收：信息处理费共 4,300 元。'],
    ['over those of the month', feeByItems(ON, 34, 1), '当月已有 34 件，再申请 1 件，按件计收：信息处理费共 200 元。'],
    ['by pages', feeByPages(ON, 68), '一件申请 68 页，按量计收：信息处理费共 380 元。'],
    ['none', feeByItems(ON, 0, 10), '一个自然月内 10 件，按件计收：不收信息处理费。'],
  ])('%s', (_why, fee, sentence) => expect(fee.ok && feeSentence(fee.value)).toBe(sentence));

  test('band by band', () => {
    const fee = feeByItems(ON, 0, 41);
    expect(fee.ok && fee.value.lines.map((line) => feeLineText('items', line))).toEqual([
      '第 1—10 件：不收费',
      '第 11—30 件：每件 100 元，20 件，计 2,000 元',
      '第 31—40 件：每件 200 元，10 件，计 2,000 元',
      '第 41 件：每件 300 元，1 件，计 300 元',
    ]);
  });
});

test('everything that a page can show has a name', () => {
  const named = [
    [ROUTES, ROUTE_NAMES],
    [OUTCOME_CLASSES, OUTCOME_CLASS_NAMES],
    [DECISION_QUESTIONS, DECISION_QUESTION_NAMES],
    [LETTER_PARTS, LETTER_PART_NAMES],
  ] as const;
  for (const [ids, names] of named) {
    expect(Object.keys(names).toSorted()).toEqual([...ids].toSorted());
    expect(new Set(Object.values(names)).size).toBe(ids.length);
  }
});
