import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countAllDeadlines, giveTrackingCode } from '@gongkai/flows';
import { choose, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { deskOf, hiredHands } from './hands.ts';
import { feeUnpaid } from './leaf-pasts.ts';
import { answerQuestions, decide, sendThrough, writeLetter, type Hands } from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';
import { APPLICANT, daysAgo, onDay, orThrow, receivedOn } from './past-letters.ts';
import { PHONE } from './public-site.ts';
import { watch } from './strict-page.ts';

let office: Office;
let hands: Hands;
let applicant: Page;
const complaints: (readonly string[])[] = [];
const NOTICE = '收费通知书';
const HELD = { responsible: 'own', published: false, exists: true, ready: true } as const;
const GIVEN = { clear: true, nature: 'request', repeat: 'none', ...HELD, grounds: [], otherContent: false } as const;

beforeAll(async () => {
  office = await openOffice();
  const signing = await hiredHands(office, complaints);
  hands = { ...signing, head: await deskOf(office, complaints, ['周杰', 'zhoujie', 'disclosureHead']) };
  applicant = await (await office.desk()).newPage();
  complaints.push(watch(applicant, office.address));
});
afterAll(() => office.close());

const codeFor = async (request: string) => orThrow(await giveTrackingCode(office, onDay(office, daysAgo(0)), { request })).code;

/** The page of the request, as its applicant opens it. */
async function track(code: string): Promise<void> {
  await applicant.goto('/track');
  await applicant.getByLabel('查询码').fill(code);
  await applicant.getByLabel('申请人姓名或单位名称').fill(APPLICANT.name);
  await applicant.getByRole('button', { name: '查询', exact: true }).click();
  await applicant.getByRole('heading', { name: '办理经过' }).waitFor();
}
const asked = () => applicant.getByRole('region', { name: '缴费' });
const stage = () => applicant.locator('.facts dd').first().innerText();

test('a fee is asked for by the page, shown to the applicant, entered on a phone when it has come, and the answer follows', async () => {
  const { handler } = hands;
  const request = await receivedOn(office, daysAgo(0), '公开2020年至2024年历次防汛会商的全部记录');
  const code = await codeFor(request);
  await handler.goto(`/work/requests/${request}/letters`);
  await handler.getByRole('link', { name: `拟：${NOTICE}` }).click();
  await choose(handler, '计收方式', '按量计收');
  await handler.getByLabel('件数或者页数').fill('60');
  await handler.getByLabel('缴纳方式').fill('到县财政局非税收入窗口缴纳');
  await handler.getByRole('button', { name: '生成预览' }).click();
  await handler.getByText('按所填内容生成，还没有保存。').waitFor();
  // The first thirty pages are free, the next cost ten yuan each.
  await handler.getByText('应缴信息处理费共计人民币300元').waitFor();
  await expectGoodFor(handler, 'a fee notice');
  await picture(handler, 'fee-notice');
  await handler.getByRole('button', { name: '保存草稿' }).click();
  await handler.getByRole('heading', { name: '经办过程' }).waitFor();
  const notice = new URL(handler.url()).pathname.split('/').at(-1) ?? '';
  await sendThrough(hands, request, notice, 'L11');

  await track(code);
  expect(await stage()).toBe('等您缴费');
  await asked()
    .getByText(/^信息处理费 300 元，请在 .+前（含当日）缴纳/)
    .waitFor();
  await asked().getByText('到县财政局非税收入窗口缴纳').waitFor();
  await expectGoodFor(applicant, 'a request that waits for its fee');
  await picture(applicant, 'fee-asked');

  await handler.setViewportSize(PHONE);
  await handler.goto(`/work/requests/${request}`);
  await handler.getByText('等待缴费').first().waitFor();
  await handler.getByRole('button', { name: '登记缴费', exact: true }).click();
  const dialog = handler.getByRole('dialog', { name: '登记缴费' });
  await dialog.getByText('应缴 300 元，须一次缴清。').waitFor();
  await dialog.getByLabel('收到金额（元）').fill('200');
  await dialog.getByLabel('财政票据的号码').fill('3201234567');
  await dialog.getByRole('button', { name: '登记缴费' }).click();
  await dialog.getByRole('alert').getByText(/300/).waitFor();
  await expectGoodFor(handler, 'a payment that is not the whole fee');
  await picture(handler, 'fee-not-whole');
  await dialog.getByLabel('收到金额（元）').fill('300');
  await dialog.getByRole('button', { name: '登记缴费' }).click();
  await settled(handler);
  expect(await handler.getByText('等待缴费').count()).toBe(0);
  await expectGoodFor(handler, 'a request whose fee is paid');
  await picture(handler, 'fee-paid');

  await track(code);
  expect(await asked().count()).toBe(0);
  await applicant.getByRole('listitem').filter({ hasText: '缴清信息处理费' }).waitFor();
  await applicant.getByRole('heading', { name: '答复期限' }).waitFor();
  await expectGoodFor(applicant, 'a request whose fee is paid, as its applicant sees it');

  await answerQuestions(handler, request, GIVEN);
  await handler.getByRole('heading', { name: '予以公开', exact: true }).waitFor();
  await expectGoodFor(handler, 'a result after the fee, on a phone');
  await decide(handler);
  const said = [['随文书提供的材料', '《防汛会商记录（2020—2024）》，共60页']] as const;
  const answer = await writeLetter(handler, request, { title: '政府信息公开申请答复告知书（予以公开）', said });
  await expectGoodFor(handler, 'a draft on a phone');
  await sendThrough(hands, request, answer, 'L20');
  await track(code);
  expect(await stage()).toBe('答复已送达');
  await applicant.getByRole('button', { name: '下载 PDF：政府信息公开申请答复告知书（予以公开）' }).waitFor();
});

test('a fee that was not paid in its time: page and inbox say that it has lapsed, and the closing letter tells the applicant', async () => {
  const { handler } = hands;
  const request = await feeUnpaid(office, '公开2019年全部防汛物资的采购清单');
  // As the job does in the night.
  await countAllDeadlines(office, new Date());
  const code = await codeFor(request);
  await track(code);
  expect(await stage()).toBe('逾期未补正或未缴费，不再处理');
  await asked()
    .getByText(/^信息处理费 300 元没有缴纳/)
    .waitFor();
  expect(await applicant.getByText('缴清后').count()).toBe(0);
  await expectGoodFor(applicant, 'a request that has lapsed');
  await picture(applicant, 'fee-lapsed');

  await handler.setViewportSize(PHONE);
  await handler.goto('/work/requests');
  const row = handler.getByRole('list', { name: '申请列表' }).getByRole('listitem').filter({ hasText: '逾期，待结案' });
  await row.waitFor();
  await expectGoodFor(handler, 'the inbox with a request that has lapsed');
  await row.getByRole('link').click();
  await handler.getByRole('heading', { name: '经过', exact: true }).waitFor();
  await expectGoodFor(handler, 'a request that has lapsed, at its desk');
  await picture(handler, 'fee-lapsed-desk');
  await answerQuestions(handler, request, {});
  await handler.getByRole('heading', { name: '逾期未缴费，不再处理', exact: true }).waitFor();
  await expectGoodFor(handler, 'the result of a lapse');
  await decide(handler);
  const letter = await writeLetter(handler, request, { title: '不再处理告知书', said: [] });
  await sendThrough(hands, request, letter, 'L33');
  await track(code);
  expect(await asked().count()).toBe(0);
  await applicant.getByRole('button', { name: '下载 PDF：不再处理告知书' }).waitFor();
  await expectGoodFor(applicant, 'a request that was closed for its fee');
  await picture(applicant, 'fee-closed');
});

test('the browser complained about nothing', () =>
  expect(complaints.flat().filter((said) => !/\b422\b|\b409\b/.test(said))).toEqual([]));
