import { plainDate } from '@gongkai/kernel';
import { LETTERS } from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import type { Phrasing } from './phrasing.ts';
import { phrasingHeld, phrasingsOn } from './phrasings-on.ts';
import { LONGEST_PHRASING, setPhrasing, setPhrasings, type SetPhrasing } from './set-phrasing.ts';

const TODAY = plainDate('2026-03-02');
const said = (from: string, text: string | null, more: Partial<Phrasing> = {}): Phrasing => ({
  letter: 'L05',
  part: 'extensionReason',
  from: plainDate(from),
  text,
  ...more,
});
const BEFORE = [said('2026-02-01', '【原文】给您带来不便，敬请谅解。')];
const set = (more: Partial<SetPhrasing>, before: readonly Phrasing[] = BEFORE) =>
  setPhrasing(before, { letter: 'L05', part: 'extensionReason', from: TODAY, text: '【原文】敬请谅解。', ...more }, TODAY);

test.each<readonly [string, Partial<SetPhrasing>, string]>([
  ['a letter that there is not', { letter: 'L99' }, 'phrasing.letter-unknown'],
  ['what the register says', { part: 'newDueDay' }, 'phrasing.part-locked'],
  ['the remedy, which this letter has not either', { part: 'remedy' }, 'phrasing.part-locked'],
  ['a part of other letters', { part: 'points' }, 'phrasing.part-not-of-letter'],
  ['the seal, whose text is on no paper', { part: 'seal', text: '（印章）' }, 'phrasing.part-not-of-letter'],
  ['what is no part', { part: 'constructor' }, 'phrasing.part-not-of-letter'],
  ['no text', { text: ' \n　' }, 'phrasing.text-missing'],
  ['what nobody would see', { part: 'contact', text: '\u200B \u2060\uFE0F' }, 'phrasing.text-missing'],
  ['a text beyond reading', { text: `【原文】${'字'.repeat(LONGEST_PHRASING)}` }, 'phrasing.text-too-long'],
  ['a placeholder that there is not', { text: '【原文】【申请人】' }, 'phrasing.placeholder-unknown'],
  ['a name that every object has', { text: '【原文】【toString】' }, 'phrasing.placeholder-unknown'],
  ['a bracket that is not closed', { text: '【原文】【登记号' }, 'phrasing.placeholder-unknown'],
  ['a bracket that was not opened', { text: '【原文】登记号】' }, 'phrasing.placeholder-unknown'],
  ['what would lose the reason that the officer fills in', { text: '因工作需要。' }, 'phrasing.original-missing'],
  ['a day that is over', { from: plainDate('2026-03-01') }, 'phrasing.day-unusable'],
  ['a day far ahead', { from: plainDate('2029-01-01') }, 'phrasing.day-unusable'],
  ['what is said already', { text: ' 【原文】给您带来不便，敬请谅解。\r\n' }, 'phrasing.same'],
  ['taking back what nobody has said', { part: 'contact', text: null }, 'phrasing.none'],
])('%s is refused', (_why, more, code) => expect(set(more)).toMatchObject({ ok: false, failure: { code } }));

test('what is the same in every letter may be said without the system’s text', () =>
  expect(set({ part: 'contact', text: '联系电话：12345\r\n【机关名称】' })).toMatchObject({
    ok: true,
    value: [{ on: TODAY, body: { part: 'contact', from: TODAY, text: '联系电话：12345\n【机关名称】' } }],
  }));

test('what was said is taken back, and may be said again', () => {
  const taken = set({ text: null });
  expect(taken).toMatchObject({ ok: true, value: [{ body: { text: null } }] });
  const after = [...BEFORE, said('2026-03-02', null)];
  expect(set({ text: null }, after)).toMatchObject({ failure: { code: 'phrasing.none' } });
  expect(set({ text: '【原文】给您带来不便，敬请谅解。' }, after)).toMatchObject({ ok: true });
});

describe('where something is said for later days', () => {
  const OF = { letter: 'L05', part: 'extensionReason' } as const;
  const later = [...BEFORE, said('2026-12-01', '【原文】冬'), said('2027-01-01', null), said('2027-03-01', '【原文】春')];
  const after = (more: Partial<SetPhrasing>, before: readonly Phrasing[] = later): readonly Phrasing[] => {
    const made = set(more, before);
    if (!made.ok) throw new Error(made.failure.code);
    return [...before, ...made.value.map(({ body }) => body)];
  };
  const texts = (all: readonly Phrasing[]) =>
    ['2026-03-02', '2026-11-30', '2026-12-01', '2027-01-15', '2027-03-01'].map(
      (on) => phrasingHeld(all, OF, plainDate(on))?.text,
    );

  test('taken back, it holds on none of them either', () =>
    expect(texts(after({ text: null }))).toEqual([undefined, undefined, undefined, undefined, undefined]));
  test('taken back from a day between, what stands before it stays', () =>
    expect(texts(after({ text: null, from: plainDate('2026-12-15') })).slice(1)).toEqual([
      BEFORE[0]?.text,
      '【原文】冬',
      undefined,
      undefined,
    ]));
  test('what only begins later is taken back, too, and then there is none', () => {
    const taken = after({ text: null }, later.slice(1));
    expect(texts(taken)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(set({ text: null }, taken)).toMatchObject({ failure: { code: 'phrasing.none' } });
  });
  test('another text holds until they come', () =>
    expect(texts(after({}))).toEqual(['【原文】敬请谅解。', '【原文】敬请谅解。', '【原文】冬', undefined, '【原文】春']));
});

describe('said of every letter that has the part', () => {
  const CONTACT = { letter: 'L05', part: 'contact', from: TODAY, text: '联系电话：12345', everyLetter: true } as const;
  const lettersOf = (more: Partial<SetPhrasing & { everyLetter: boolean }>, before: readonly Phrasing[] = []) => {
    const made = setPhrasings(before, { ...CONTACT, ...more }, TODAY);
    return made.ok ? made.value.map(({ body }) => body.letter) : made.failure.code;
  };
  const EVERY = LETTERS.map(({ code }) => code);
  const already = EVERY.map((letter) => said('2026-02-01', CONTACT.text, { letter, part: 'contact' }));

  test.each<readonly [string, Parameters<typeof lettersOf>, unknown]>([
    ['of the one alone', [{ everyLetter: false }], ['L05']],
    ['of each that has it, the one that was asked for first', [{}], ['L05', ...EVERY.filter((code) => code !== 'L05')]],
    ['of those that have it and of no other', [{ part: 'points', letter: 'L29', text: '【原文】请核对。' }], ['L29', 'L03']],
    ['what says so already is left alone', [{}, already.filter(({ letter }) => letter !== 'L22')], ['L22']],
    ['where all say so, nothing is said', [{}, already], 'phrasing.same'],
    ['taken back of those that say something', [{ text: null }, already.slice(0, 2)], ['L01', 'L02']],
    ['taken back where none says anything', [{ text: null }], 'phrasing.none'],
    ['what may not be said is said of none', [{ part: 'remedy' }], 'phrasing.part-locked'],
    ['nor of a letter that there is not', [{ letter: 'L99' }], 'phrasing.letter-unknown'],
  ])('%s', (_why, asked, found) => expect(lettersOf(...asked)).toEqual(found));
});

describe('what holds on a day', () => {
  const OF = { letter: 'L05', part: 'extensionReason' } as const;
  const dated = [
    said('2026-03-01', '【原文】甲'),
    said('2026-05-01', null),
    said('2026-04-01', '【原文】乙'),
    said('2026-04-01', '【原文】丙'),
  ];
  test.each([
    ['before all', '2026-02-28', undefined],
    ['from its day', '2026-03-01', '【原文】甲'],
    ['of two for one day the later entry', '2026-04-01', '【原文】丙'],
    ['taken back', '2026-05-01', undefined],
  ])('%s', (_why, on, text) => expect(phrasingHeld(dated, OF, plainDate(on))?.text).toBe(text));

  test('the unit’s own stands before that above it, part by part; what it takes back is the one above again', () => {
    const above = [said('2026-01-01', '【原文】上级'), said('2026-01-01', '上级的联系方式', { part: 'contact' })];
    const own = [said('2026-02-01', '【原文】本级'), said('2026-04-01', null)];
    const on = (day: string) =>
      Object.fromEntries([...phrasingsOn([own, above], 'L05', plainDate(day))].map(([part, { text }]) => [part, text]));
    expect(on('2026-01-15')).toEqual({ extensionReason: '【原文】上级', contact: '上级的联系方式' });
    expect(on('2026-02-15')).toEqual({ extensionReason: '【原文】本级', contact: '上级的联系方式' });
    expect(on('2026-04-15')).toEqual({ extensionReason: '【原文】上级', contact: '上级的联系方式' });
    expect(phrasingsOn([own, above], 'L04', plainDate('2026-02-15')).size).toBe(0);
  });
});
