import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fail, ok, plainDate, type Failure } from '@gongkai/kernel';
import { LETTER_PARTS, LETTERS } from '@gongkai/law';
import type { LetterStep } from '@gongkai/requests';
import { readStream, rebuildProjections } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { draftLetter, previewLetter, readLetter, signLetter, submitLetter, opineOnLetter } from '../requests/index.ts';
import { acting, everyPart, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { closeUnit } from '../units/index.ts';
import { listPhrasings, setPhrasing, type PhrasingCheck, type SetPhrasingAsk } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const ASK = { unit: 'edu', letter: 'L03', part: 'guidance', text: '【原文】如有疑问，请致电【机关名称】。', seen: 0 } as const;
/** What these tests say can be set, but for one sign. */
const check: PhrasingCheck<Failure<'paper.glyph-missing'>> = ({ text }) =>
  Promise.resolve(text.includes('✉') ? fail({ code: 'paper.glyph-missing' }) : ok(undefined));
const set = (more: Partial<SetPhrasingAsk> = {}, on = '2026-03-02', who = 'head', of = 'edu') =>
  setPhrasing(t.deps, acting(who, on, of), { ...ASK, from: plainDate(on), ...more }, check);
const shown = async (unit: string, on: string, part: string = ASK.part, letter: string = ASK.letter) =>
  t
    .done(await listPhrasings(t.deps, acting('handler', on), { unit }))
    .phrasings.find((each) => each.letter === letter && each.part === part);

const STEP: LetterStep = { code: 'L03', until: plainDate('2026-03-31') };
const writer = () => ({ ...everyPart(), agency: '沭阳县教育局' });
const draft = async (request: string, on: string, texts = {}, letter?: string) =>
  t.done(
    await draftLetter(
      t.deps,
      acting('handler', on),
      { request, step: STEP, texts, ...(letter === undefined ? {} : { letter }) },
      writer,
    ),
  );
const guidanceOf = ({ parts }: { readonly parts: readonly { readonly part: string; readonly text: string }[] }) =>
  parts.find(({ part }) => part === 'guidance')?.text;

describe('who words the letters of a unit', () => {
  test.each([
    ['a handler', 'handler', 'edu', 'edu', 'permission.no-role'],
    ['the head of another unit', 'head', 'sport', 'edu', 'permission.outside-scope'],
    ['the head of a unit below, for the one above', 'head', 'school', 'edu', 'permission.outside-scope'],
    ['for a unit that there is not', 'head', 'edu', 'nowhere', 'permission.outside-scope'],
  ])('%s may not', async (_why, who, of, unit, code) =>
    expect(await set({ unit }, '2026-03-02', who, of)).toMatchObject({ failure: { code } }),
  );

  test('what the letter says by law is refused, and what cannot be set; nothing is kept', async () => {
    expect(await set({ part: 'period' })).toMatchObject({
      failure: { code: 'phrasing.part-locked', params: { part: 'period' } },
    });
    expect(await set({ text: '请补正。' })).toMatchObject({ failure: { code: 'phrasing.original-missing' } });
    expect(await set({ text: '【原文】✉' })).toMatchObject({ failure: { code: 'paper.glyph-missing' } });
    expect(await readStream(t.deps.db, SITE, 'phrasing/edu')).toEqual([]);
  });
});

test('two at once for one part: one is kept, the other is told; another part is not in the way', async () => {
  const both = await Promise.all([
    set({ from: plainDate('2026-03-10') }),
    set({ from: plainDate('2026-03-10'), text: '请看：【原文】' }),
  ]);
  expect(both.map((each) => (each.ok ? 'kept' : each.failure.code)).toSorted()).toEqual(['kept', 'store.conflict']);
  t.done(await set({ part: 'contact', text: '联系电话：0527-12345', from: plainDate('2026-03-10') }));
  expect(await set({ seen: 0 })).toMatchObject({ failure: { code: 'store.conflict' } });
  t.done(await set({ from: plainDate('2026-03-10'), text: '请注意：【原文】', seen: 1 }));
  expect((await shown('edu', '2026-03-10'))?.entries).toHaveLength(2);
});

describe('letters', () => {
  test('are drafted with it from its day on, also by the unit below; what is drafted stays, and what is worded by hand stands before it', async () => {
    const { request: id } = await t.received('2026-03-04');
    const old = await draft(id, '2026-03-09');
    expect(guidanceOf(old.content)).toBe('（guidance）');

    const ask = { request: id, step: STEP, texts: {} };
    const preview = t.done(await previewLetter(t.deps, acting('handler', '2026-03-10'), ask, writer));
    expect(guidanceOf(preview)).toBe('请注意：（guidance）');
    expect(preview.phrased).toEqual([
      { part: 'contact', unitName: '沭阳县教育局' },
      { part: 'guidance', unitName: '沭阳县教育局' },
    ]);
    const byHand = { ...ask, texts: { guidance: '只此一次的文字' } };
    const reworded = t.done(await previewLetter(t.deps, acting('handler', '2026-03-10'), byHand, writer));
    expect(guidanceOf(reworded)).toBe('只此一次的文字');
    expect(reworded.phrased.map(({ part }) => part)).toEqual(['contact']);

    const today = await draft(id, '2026-03-10');
    expect(guidanceOf(today.content)).toBe('请注意：（guidance）');
    const locked = (content: typeof old.content) => content.parts.filter((each) => each.locked);
    expect(locked(today.content)).toEqual(locked(old.content));

    // Signed and read after it has changed, the older draft says what it said.
    const reread = t.done(await readLetter(t.deps, acting('handler', '2026-03-11'), { request: id, letter: old.letter }));
    expect(guidanceOf(reread.content)).toBe('（guidance）');
    const letter = { request: id, letter: old.letter };
    t.done(await submitLetter(t.deps, acting('handler', '2026-03-11'), letter));
    for (const matter of ['secrecy', 'legality'] as const)
      t.done(await opineOnLetter(t.deps, acting('reviewer', '2026-03-11'), { ...letter, matter, agrees: true }));
    t.done(await signLetter(t.deps, acting('head', '2026-03-11'), letter));
    const signed = t.done(await readLetter(t.deps, acting('handler', '2026-03-11'), letter));
    expect(guidanceOf(signed.content)).toBe('（guidance）');
    // Taken up again while it is a draft, it is written as letters are today.
    expect(guidanceOf((await draft(id, '2026-03-11', {}, today.letter)).content)).toBe('请注意：（guidance）');

    const below = await t.received('2026-03-04', {}, 'school');
    const inSchool = t.done(
      await previewLetter(
        t.deps,
        acting('handler', '2026-03-12', 'school'),
        { request: below.request, step: STEP, texts: {} },
        writer,
      ),
    );
    expect(guidanceOf(inSchool)).toBe('请注意：（guidance）');
  });

  test('a part that nobody has said anything for is still missing, whatever stands around it', async () => {
    const { request: id } = await t.received('2026-03-12');
    const blank = () => ({ ...everyPart(), guidance: '' });
    expect(
      await draftLetter(t.deps, acting('handler', '2026-03-12'), { request: id, step: STEP, texts: {} }, blank),
    ).toMatchObject({ failure: { code: 'letter.part-missing', parts: ['guidance'] } });
  });
});

test('the unit’s own stands before that above; taken back, it is the one above again; all is shown with its days', async () => {
  t.done(
    await set({ unit: 'school', text: '教研室提示：【原文】', from: plainDate('2026-04-01') }, '2026-03-20', 'head', 'school'),
  );
  t.done(await set({ unit: 'school', text: null, from: plainDate('2026-05-01'), seen: 1 }, '2026-04-10', 'head', 'school'));
  expect(await shown('school', '2026-03-31')).toMatchObject({ above: { text: '请注意：【原文】', unitName: '沭阳县教育局' } });
  expect((await shown('school', '2026-03-31'))?.own).toBeUndefined();
  expect(await shown('school', '2026-04-15')).toMatchObject({
    own: { text: '教研室提示：【原文】', from: '2026-04-01', setOn: '2026-03-20', byName: '人员head' },
    entries: [{ text: null, from: '2026-05-01' }, { text: '教研室提示：【原文】' }],
  });
  expect((await shown('school', '2026-05-02'))?.own).toBeUndefined();
  expect((await shown('sport', '2026-05-02'))?.above).toBeUndefined();
  expect(await set({ unit: 'school', text: null, seen: 2 }, '2026-05-02', 'head', 'school')).toMatchObject({
    failure: { code: 'phrasing.none' },
  });
});

test('only parts that are not locked are offered, each of its letter', async () => {
  const { phrasings } = t.done(await listPhrasings(t.deps, acting('handler', '2026-03-02'), { unit: 'gov' }));
  expect(phrasings.filter(({ letter }) => letter === 'L05').map(({ part }) => part)).toEqual(['contact', 'extensionReason']);
  expect(LETTER_PARTS).toEqual(expect.arrayContaining(phrasings.map(({ part }) => part)));
  expect(await listPhrasings(t.deps, acting('handler', '2026-03-02'), { unit: 'nowhere' })).toMatchObject({
    failure: { code: 'unit.missing' },
  });
});

test('who words a part of every letter has to have seen what was said of it in each', async () => {
  const contact = { unit: 'sport', part: 'contact', text: '联系电话：12345' } as const;
  const of = (more: Partial<SetPhrasingAsk>) => set({ ...contact, ...more }, '2026-04-01', 'head', 'sport');
  expect(await of({ letter: 'L20', text: '联系电话：67890' })).toEqual(ok({ seen: 1 }));
  expect(await of({ everyLetter: true, seen: 0 })).toMatchObject({ failure: { code: 'store.conflict' } });
  expect(await of({ everyLetter: true, seen: 1 })).toEqual(ok({ seen: 1 + LETTERS.length }));
});

test('taken back, what was to begin later does not begin', async () => {
  const winter = { unit: 'school', part: 'points', from: plainDate('2026-12-01'), text: '冬：【原文】' } as const;
  const of = (more: Partial<SetPhrasingAsk>) => set({ ...winter, ...more }, '2026-05-20', 'head', 'school');
  t.done(await of({ from: plainDate('2026-05-20'), text: '夏：【原文】' }));
  t.done(await of({ seen: 1 }));
  expect((await shown('school', '2026-12-01', 'points'))?.own?.text).toBe('冬：【原文】');
  expect(await of({ from: plainDate('2026-05-20'), text: null, seen: 2 })).toEqual(ok({ seen: 4 }));
  for (const on of ['2026-05-20', '2026-12-01']) expect((await shown('school', on, 'points'))?.own).toBeUndefined();
});

test('a unit that is no more words nothing', async () => {
  const admin = { ...acting('public', '2026-06-01'), actor: 'system/test' } as const;
  t.done(await closeUnit(t.deps.db, admin, { unit: 'sport', on: plainDate('2026-06-01') }));
  expect(await set({ unit: 'sport' }, '2026-06-02', 'head', 'sport')).toMatchObject({ failure: { code: 'permission.state' } });
});

test('the rows follow from the ledger', async () => {
  const before = await projectedRows(t.deps.db, SITE);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
});
