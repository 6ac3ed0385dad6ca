import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterRemedy, OUTCOMES, outcomeRow, remedyOf } from '@gongkai/law';
import { expectGoodFor, picture } from './at-a-desk.ts';
import { COURT, hiredHands, REVIEW_BODY } from './hands.ts';
import { LEAF_JOURNEYS, type LeafJourney } from './leaves.data.ts';
import {
  answerQuestions,
  decide,
  download,
  readDelivered,
  sendThrough,
  writeLetter,
  type Hands,
  type ReadLetter,
} from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';
import { OPENERS, pdfText, wordTexts } from './opened-files.ts';
import { daysAgo, receivedOn } from './past-letters.ts';

const FIRST = `应当自收到本告知书之日起60日内先向${REVIEW_BODY}申请行政复议；对行政复议决定不服的，可在收到复议决定书之日起15日内依法提起行政诉讼。`;
const EITHER = `可以自收到本告知书之日起60日内向${REVIEW_BODY}申请行政复议，或者自收到之日起6个月内向${COURT}提起行政诉讼。`;
/** Spec §2(7), as each class of outcome has to say it; arts. 14–16 send whoever is refused to review first since 2024. */
const REMEDIES: Readonly<Record<LeafJourney['remedy'], readonly string[]>> = {
  RF: [`如对本决定不服，${FIRST}`],
  RE: [`如对本决定不服，${EITHER}`],
  both: [`如对本告知书中予以公开的部分不服，${EITHER}`, `如对本告知书中不予公开的部分不服，${FIRST}`],
  RN: [],
};

let office: Office;
let hands: Hands;
let folder: string;
const complaints: (readonly string[])[] = [];
/** The letters that came to their applicants, by leaf, for opening their files in the end. */
const delivered = new Map<string, ReadLetter>();

const nameOf = ({ outcome, basis }: LeafJourney): string => (basis === undefined ? outcome : `${outcome}.${basis}`);
const named = LEAF_JOURNEYS.map((leaf) => [nameOf(leaf), leaf] as const);

beforeAll(async () => {
  office = await openOffice();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-letters-'));
  hands = await hiredHands(office, complaints);
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

test('the table has every leaf of the law, once for each of its bases', () => {
  const wanted = OUTCOMES.flatMap(({ id, bases }) => (bases.length === 1 ? [id] : bases.map((basis) => `${id}.${basis.id}`)));
  expect(named.map(([name]) => name)).toEqual(wanted);
});

describe('decided, written and read in the browser; review, signature, number, post and delivery over HTTP, each with his own session', () => {
  test.each(named)('%s', async (name, leaf) => {
    const { handler } = hands;
    const isShown = name === 'partial' || name === 'other.misc';
    const content = `公开临江县2025年度防汛应急预案（${name}）`;
    const request = await (leaf.before?.(office, content) ?? receivedOn(office, daysAgo(0), content));
    await answerQuestions(handler, request, leaf.answers);
    const dialog = handler.getByRole('dialog', { name: '作出决定' });
    if (leaf.code === 'L26') {
      await dialog.getByRole('combobox', { name: '此前' }).click();
      await handler.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    }
    const result = dialog.locator('.leaf');
    await result.getByRole('heading', { name: leaf.title, exact: true }).waitFor();
    await result.getByText(leaf.letter, { exact: true }).waitFor();
    if (leaf.article !== '') await result.getByText(leaf.article).waitFor();
    for (const notice of REMEDIES[leaf.remedy]) await result.getByText(notice, { exact: true }).waitFor();
    if (name === 'partial') await expectGoodFor(handler, 'a result with two notices');
    if (isShown) await picture(handler, `leaf-${name}`);
    await decide(handler);

    const letter = await writeLetter(handler, request, { title: leaf.letter, said: leaf.said });
    await sendThrough(hands, request, letter, leaf.code);
    const read = await readDelivered(handler, request, letter);
    expect(read.number).toMatch(/〔\d{4}〕\d+号/);
    expect(read.parts['article'] ?? '').toContain(leaf.article);
    expect(`${read.parts['conclusion'] ?? ''}${read.parts['closingReason'] ?? ''}`).toContain(leaf.says);
    expect(read.parts['remedy'] ?? '').toBe(REMEDIES[leaf.remedy].join(''));
    if (isShown) await expectGoodFor(handler, `a delivered letter: ${name}`);
    if (isShown) await picture(handler, `letter-${name}`);
    await download(handler, folder, name);
    delivered.set(name, read);
  });
});

test('the one letter without a remedy closes what the applicant gave up: it decides nothing that could be challenged', () => {
  const without = LEAF_JOURNEYS.filter(({ remedy }) => remedy === 'RN').map(({ outcome, code }) => [outcome, code]);
  expect(without).toEqual([['other.misc', 'L35']]);
  expect([outcomeRow('other.misc').remedy, letterRemedy('L35')]).toEqual(['RN', 'RN']);
  const asked = remedyOf({ outcome: 'other.misc', on: daysAgo(0), unit: { kind: 'government' } });
  expect(asked.ok && asked.value.notices).toEqual([]);
});

/** What a file lacks of what its letter says. */
function lacking(leaf: LeafJourney, text: string): readonly string[] {
  const read = delivered.get(nameOf(leaf));
  if (read === undefined) return ['never delivered'];
  const { number, parts } = read;
  const wanted = [number, parts['conclusion'] ?? '', leaf.says, leaf.article, parts['article'] ?? '', ...REMEDIES[leaf.remedy]];
  const lacks = wanted.map((each) => each.replace(/\s/g, '')).filter((each) => !text.includes(each));
  return leaf.remedy === 'RN' && /行政复议|行政诉讼/.test(text) ? [...lacks, 'a remedy that is none'] : lacks;
}

const NOTHING_LACKS = named.map(([name]) => [name, []]);

test.skipIf(!OPENERS.soffice)('LibreOffice opens every Word file: number, article, outcome and remedy are in it', async () => {
  const texts = await wordTexts(folder, [...delivered.keys()]);
  expect(named.map(([name, leaf]) => [name, lacking(leaf, texts.get(name) ?? '')])).toEqual(NOTHING_LACKS);
});

test.skipIf(!OPENERS.pdftotext)('poppler opens every PDF: number, article, outcome and remedy are in it', async () => {
  const texts = new Map<string, string>();
  for (const name of delivered.keys()) texts.set(name, await pdfText(folder, name));
  expect(named.map(([name, leaf]) => [name, lacking(leaf, texts.get(name) ?? '')])).toEqual(NOTHING_LACKS);
});

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));
