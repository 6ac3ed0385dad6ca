import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameParty } from '@gongkai/flows';
import { choose, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { deskOf, describedUnit } from './hands.ts';
import { answerQuestions, decide, sendThrough, writeLetter } from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';
import { daysAgo, letterSent, onDay, orThrow, receivedOn } from './past-letters.ts';
import { PHONE } from './public-site.ts';

let office: Office;
let handler: Page;
let head: Page;
const complaints: (readonly string[])[] = [];
const ASKED = '征求意见书（共同制作机关）';
const INFORMATION = '《青山水库联合调度方案》，与本机关共同制作';
const MADE = { responsible: 'own', published: false, exists: true, ready: true } as const;
const OWN = { clear: true, nature: 'request', repeat: 'none', ...MADE } as const;

beforeAll(async () => {
  office = await openOffice();
  await describedUnit(office);
  handler = await deskOf(office, complaints, ['李经办', 'lijingban', 'handler']);
  head = await deskOf(office, complaints, ['周杰', 'zhoujie', 'disclosureHead']);
});
afterAll(() => office.close());

const parties = () => handler.getByRole('region', { name: '征求意见' });
const party = (nth: number) =>
  parties()
    .getByRole('listitem')
    .filter({ hasText: `共同制作机关 ${nth}` });
/** Where the questions lead when the handler says that the information is there and ready. */
const dialog = () => handler.getByRole('dialog', { name: '作出决定' });

async function hear(nth: number, opinion: string): Promise<void> {
  await handler.getByRole('button', { name: `登记意见（共同制作机关 ${nth}）` }).click();
  const heard = handler.getByRole('dialog', { name: '登记意见' });
  await heard.getByRole('radio', { name: opinion, exact: true }).check();
  await expectGoodFor(handler, `the word of a co-making agency: ${opinion}`);
  await picture(handler, `co-maker-${nth}`);
  await heard.getByRole('button', { name: '登记意见' }).click();
  await settled(handler);
}

test('two agencies are named and asked by the pages; one agrees, and as long as the other may speak nobody decides', async () => {
  const request = await receivedOn(office, daysAgo(0), '公开青山水库联合调度方案');
  await handler.goto(`/work/requests/${request}`);
  for (const name of ['临江县水利局', '临江县气象局']) {
    await handler.getByRole('button', { name: '添加征求对象', exact: true }).click();
    const adding = handler.getByRole('dialog', { name: '添加征求对象' });
    await choose(handler, '种类', '共同制作机关');
    await adding.getByLabel(/^名称/).fill(name);
    await adding.getByRole('button', { name: '添加征求对象' }).click();
    await settled(handler);
  }
  await party(2).getByText('还没有发出文书').waitFor();
  await expectGoodFor(handler, 'two co-making agencies that are named');
  await picture(handler, 'co-makers-named');
  for (const nth of [1, 2]) {
    const letter = await writeLetter(handler, request, {
      title: `${ASKED}，致共同制作机关 ${nth}`,
      said: [['所涉及的信息', INFORMATION]],
    });
    if (nth === 1) await expectGoodFor(handler, 'a letter to a co-making agency');
    await sendThrough({ handler, reviewer: head, signer: head, head }, request, letter, 'L08');
  }

  await handler.setViewportSize(PHONE);
  await handler.goto(`/work/requests/${request}`);
  await party(2).getByText('前可以提出意见').waitFor();
  await hear(1, '同意公开');
  await party(1).getByText('同意公开').waitFor();
  await answerQuestions(handler, request, OWN);
  await dialog().getByText('正在等共同制作机关的意见').waitFor();
  expect(await dialog().getByRole('button', { name: '按这个结果决定' }).count()).toBe(0);
  await expectGoodFor(handler, 'a decision that waits for a co-making agency');
  await picture(handler, 'co-makers-wait');
});

/** Both were asked six weeks ago, with fifteen working days to speak. */
async function bothAsked(content: string): Promise<string> {
  const on = daysAgo(42);
  const request = await receivedOn(office, on, content);
  for (const name of ['临江县水利局', '临江县气象局']) {
    const contact = { name, address: '临江县学府路2号' };
    const named = orThrow(await nameParty(office, onDay(office, on), { request, kind: 'coMaker', contact }));
    await letterSent(office, request, { code: 'L08', party: named.party, on, said: { information: INFORMATION } });
  }
  return request;
}

test('one agrees and the other says nothing in its time: the page says that it counts as agreeing, and the decision is open', async () => {
  const request = await bothAsked('公开青山水库联合调度方案的附件');
  await handler.goto(`/work/requests/${request}`);
  await party(2).getByText('没有提出意见，视为同意公开').waitFor();
  await hear(1, '同意公开');
  await party(2).getByText('没有提出意见，视为同意公开').waitFor();
  await expectGoodFor(handler, 'a request whose co-making agency said nothing');
  await picture(handler, 'co-makers-silent');
  await answerQuestions(handler, request, { ...OWN, grounds: [], otherContent: false });
  await handler.getByRole('heading', { name: '予以公开', exact: true }).waitFor();
  await expectGoodFor(handler, 'a result after silence');
  await picture(handler, 'co-makers-result');
  await decide(handler);
  await handler.getByText('决定“予以公开”').waitFor();
});

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));
