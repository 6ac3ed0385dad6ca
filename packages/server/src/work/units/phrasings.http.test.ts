import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { LETTERS } from '@gongkai/law';
import { PLACEHOLDERS } from '@gongkai/requests';
import { makeTestDatabase } from '@gongkai/store/testing';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
});
afterAll(() => house.close());
beforeEach(() => house.begin());

type Browser = Awaited<ReturnType<VaultedHouse['ready']>>;
type Part = {
  readonly part: string;
  readonly source: string;
  readonly original: string;
  readonly example: string;
  readonly entries: readonly object[];
};
type Listed = { readonly letters: readonly { readonly letter: string; readonly parts: readonly Part[] }[] };

const URL = '/units/bureau/phrasings';
const ASK = { letter: 'L05', part: 'extensionReason', from: '2026-03-02', text: '【原文】敬请谅解。', seen: 0 };
const head = (unit = 'bureau') =>
  house.ready(`head-${unit}`, `head-${unit}`, { appointments: [{ role: 'disclosureHead', unit, scope: 'ownAndBelow' }] });
const listed = async (browser: Browser, unit = 'bureau') => (await browser.get(`/units/${unit}/phrasings`)).json<Listed>();
const partOf = async (browser: Browser, unit = 'bureau', { letter, part } = ASK) =>
  (await listed(browser, unit)).letters.find((each) => each.letter === letter)?.parts.find((each) => each.part === part);

test('everybody here reads what may be worded of each letter, and whose words it is in; the head alone words it', async () => {
  const handler = await house.ready('h', 'handler', { appointments: [{ role: 'handler', unit: 'bureau', scope: 'ownUnit' }] });
  const all = await listed(handler);
  expect(all).toMatchObject({
    unit: { id: 'bureau' },
    placeholders: Object.values(PLACEHOLDERS).map((name) => `【${name}】`),
  });
  expect(all.letters.map(({ letter }) => letter)).toEqual(LETTERS.map(({ code }) => code));
  const parts = all.letters.flatMap((each) => each.parts);
  expect(new Set(parts.map(({ source }) => source))).toEqual(new Set(['system']));
  // Of the bureau nothing is said yet by which it could be reached; all else the example says.
  expect(parts.filter(({ original }) => original === '').map(({ part }) => part)).toEqual(LETTERS.map(() => 'contact'));
  expect((await handler.post(URL, ASK)).json()).toMatchObject({ status: 403, code: 'permission.no-role' });
  expect((await handler.get('/units/nowhere/phrasings')).json()).toMatchObject({ status: 404, code: 'unit.missing' });
});

test.each([
  [{ part: 'newDueDay' }, 'phrasing.part-locked', '由登记、法律或者日历确定'],
  [{ part: 'points' }, 'phrasing.part-not-of-letter', '没有'],
  [{ letter: 'L99' }, 'phrasing.letter-unknown', '没有这种文书'],
  [{ text: ' ' }, 'phrasing.text-missing', '不能空着'],
  [{ text: `【原文】${'字'.repeat(2000)}` }, 'phrasing.text-too-long', '2000'],
  [{ text: '【原文】【申请人】' }, 'phrasing.placeholder-unknown', '【申请人】'],
  [{ text: '因故延期。' }, 'phrasing.original-missing', '请保留【原文】'],
  [{ from: '2026-03-01' }, 'phrasing.day-unusable', '2026年3月2日'],
])('%o is refused by code and sentence', async (more, code, words) => {
  const browser = await head();
  const problem = (await browser.post(URL, { ...ASK, ...more })).json<{ code: string; detail: string; status: number }>();
  expect(problem).toMatchObject({ status: 422, code });
  expect(problem.detail).toContain(words);
  if (!('from' in more)) {
    const { from: _from, seen: _seen, ...asked } = { ...ASK, ...more };
    expect((await browser.post(`${URL}/preview`, asked)).json()).toMatchObject({ status: 422, code });
  }
});

test('a text with characters that no letter could be printed with is refused, and names them; nothing is kept', async () => {
  const browser = await head();
  const ask = { ...ASK, part: 'contact', text: '✉ 【机关名称】，📞 12345', everyLetter: true };
  const problem = (await browser.post(URL, ask)).json<{ detail: string }>();
  expect(problem).toMatchObject({ status: 422, code: 'paper.glyph-missing' });
  expect(problem.detail).toContain('✉、📞');
  expect((await partOf(browser, 'bureau', ask))?.entries).toEqual([]);
});

test('said from a day on, seen as an example, by the unit below too; a second browser that had not seen it is told; taken back', async () => {
  const browser = await head();
  const { letter, part } = ASK;
  const preview = (await browser.post(`${URL}/preview`, { letter, part, text: ASK.text })).json<{ text: string }>();
  expect((await browser.post(URL, ASK)).json()).toEqual({ seen: 1 });
  const said = await partOf(browser);
  expect(said).toMatchObject({
    source: 'unit',
    text: ASK.text,
    from: '2026-03-02',
    unitName: null,
    example: preview.text,
    entries: [{ text: ASK.text, setOn: '2026-03-02', by: '王芳' }],
    seen: 1,
  });
  expect(preview.text).toBe(`${said?.original ?? ''}敬请谅解。`);
  expect(await partOf(browser, 'section')).toMatchObject({
    source: 'above',
    unitName: '临江县教育局',
    text: ASK.text,
    entries: [],
    seen: 0,
  });

  expect((await browser.post(URL, ASK)).json()).toMatchObject({ status: 409, code: 'store.conflict' });
  expect((await browser.post(URL, { ...ASK, seen: 1 })).json()).toMatchObject({ status: 409, code: 'phrasing.same' });
  expect((await browser.post(URL, { ...ASK, text: null, seen: 1 })).json()).toEqual({ seen: 2 });
  expect((await browser.post(URL, { ...ASK, text: null, seen: 2 })).json()).toMatchObject({ status: 409, code: 'phrasing.none' });
  expect(await partOf(browser)).toMatchObject({ source: 'system', text: null, entries: [{ text: null }, { text: ASK.text }] });
});

test('said once of every letter that has the part; one that says so already is left alone', async () => {
  const browser = await head('town');
  const ask = { ...ASK, part: 'contact', text: '联系电话：12345' };
  expect((await browser.post('/units/town/phrasings', { ...ask, letter: 'L20' })).json()).toEqual({ seen: 1 });
  const every = (seen: number) => browser.post('/units/town/phrasings', { ...ask, everyLetter: true, seen });
  expect((await every(0)).json()).toMatchObject({ status: 409, code: 'store.conflict' });
  expect((await every(1)).json()).toEqual({ seen: LETTERS.length });
  const contacts = (await listed(browser, 'town')).letters.flatMap(({ parts }) => parts.filter(({ part }) => part === 'contact'));
  expect(contacts.map(({ example, entries }) => [example, entries.length])).toEqual(LETTERS.map(() => [ask.text, 1]));
  expect((await every(LETTERS.length)).json()).toMatchObject({ code: 'phrasing.same' });
});
