import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NAME, shown, writtenPdf } from '@gongkai/redaction/testing';
import { comeIn, expectGoodFor, picture } from './at-a-desk.ts';
import { openLine, type BreakableLine } from './breakable-line.ts';
import { openOffice, type Office } from './office.ts';
import { daysAgo, receivedOn } from './past-letters.ts';
import { boxOf, laidBeside, masked, opened, pictured } from './redaction-desk.ts';

let office: Office;
let line: BreakableLine;
let first: Page;
let second: Page;
const complaints: (readonly string[])[] = [];
/** Processes that recognise characters, one after another: a limit against hanging, on a busy machine as well. */
const SLOW = 600_000;
const FILE = '名单.pdf';
const PAPER = writtenPdf({ pages: [{ content: shown(`户主${NAME}，住青山镇，共三口人，补偿面积见附表`, 60, 600) }] });

beforeAll(async () => {
  office = await openOffice();
  line = await openLine(office.address);
  const afar: Office = {
    ...office,
    address: line.address,
    desk: (options) => office.desk({ baseURL: line.address, ...options }),
  };
  const at = async (from: Office, name: string, signInName: string): Promise<Page> => {
    const page = await comeIn(from, signInName, await office.hire({ name, signInName, role: 'handler' }), complaints);
    await page.getByRole('heading', { name: '我的待办' }).waitFor();
    return page;
  };
  first = await at(afar, '李经办', 'lijingban');
  second = await at(office, '陈明', 'chenming');
});
afterAll(async () => {
  await line.close();
  await office.close();
});

const make = (page: Page) => page.getByRole('button', { name: '生成公开件' }).click();
/** Begun, and come through to the program, which has it in hand: what is cut off before that was never asked. */
async function begun(page: Page, request: string): Promise<void> {
  const asking = page.waitForRequest((each) => each.method() === 'POST' && each.url().endsWith('/redactions'));
  const looking = page.waitForRequest((each) => each.url().includes('/redactions/making/'));
  await make(page);
  await asking;
  const id = (await looking).url().split('/').at(-1) ?? '';
  await page.getByText('正在涂黑和核验').waitFor();
  const state = `${office.address}/api/work/requests/${request}/redactions/making/${id}`;
  const inHand = async () => {
    const { making, made } = (await (await page.request.get(state)).json()) as { making: boolean; made: string | null };
    return making || made !== null;
  };
  await expect.poll(inHand).toBe(true);
}
const proved = (page: Page) => page.getByRole('heading', { name: '公开件已生成，核验通过' }).waitFor({ timeout: 300_000 });

test(
  'a connection that breaks says what to do, before the making and within it, and what was drawn is there',
  { timeout: SLOW },
  async () => {
    const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
    await laidBeside(first, request, FILE, PAPER);
    await pictured(first);
    await masked(first, NAME);

    await first.context().setOffline(true);
    await make(first);
    await first.getByRole('alert').getByText('请检查网络后重试。已经填写的内容还在，没有丢失。').waitFor();
    expect(await boxOf(first, 1).count()).toBe(1);
    await expectGoodFor(first, 'a making that did not begin');
    await picture(first, 'redaction-not-begun');
    await first.context().setOffline(false);

    await begun(first, request);
    line.cut();
    await first.getByText('连接断了，程序可能还在制作').waitFor();
    expect(await boxOf(first, 1).count()).toBe(1);
    await expectGoodFor(first, 'a making whose answer did not come');
    await picture(first, 'redaction-lost');
    line.mend();
    await proved(first);
  },
);

test(
  'an answer that goes astray without a sign is missed, and what was made meanwhile is found, once',
  { timeout: SLOW },
  async () => {
    const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
    await laidBeside(first, request, FILE, PAPER);
    await pictured(first);
    await masked(first, NAME);
    await begun(first, request);
    line.swallow();
    await proved(first);
    const files = await first.request.get(`/api/work/requests/${request}/redactions/files`);
    expect(await files.json()).toMatchObject({ copies: [{ name: '公开件1.pdf' }] });
  },
);

test('where the program has begun nothing the page says so, and it is begun anew', { timeout: SLOW }, async () => {
  const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
  await laidBeside(first, request, FILE, PAPER);
  await pictured(first);
  await masked(first, NAME);
  await first.route('**/redactions', (route) => route.abort('connectionreset'), { times: 1 });
  await make(first);
  await first.getByText('程序没有在做，也没有做成公开件').waitFor({ timeout: 60_000 });
  expect(await boxOf(first, 1).count()).toBe(1);
  await expectGoodFor(first, 'a making that is not at work');
  await picture(first, 'redaction-over');
  await make(first);
  await proved(first);
});

test(
  'what was made while masks were added is not shown in place of what they make: it is said, and they stay',
  { timeout: SLOW },
  async () => {
    const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
    await laidBeside(first, request, FILE, PAPER);
    await pictured(first);
    await masked(first, NAME);
    await begun(first, request);
    line.cut();
    await first.getByText('连接断了，程序可能还在制作').waitFor();
    await first.getByRole('button', { name: '加一个区域' }).click();
    line.mend();
    await first.getByRole('alert').getByText('用的是改动以前的区域').waitFor({ timeout: 300_000 });
    expect([await boxOf(first, 2).count(), await first.getByRole('heading', { name: /^公开件已生成/ }).count()]).toEqual([1, 0]);
    await expectGoodFor(first, 'a copy of the masks of before');
    await picture(first, 'redaction-of-earlier');
    await make(first);
    await proved(first);
    await first.getByText('遮盖 3 处').waitFor();
  },
);

test('a second tab of the same person is not shown what the first has made of other masks', { timeout: SLOW }, async () => {
  const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
  await laidBeside(first, request, FILE, PAPER);
  await pictured(first);
  await masked(first, NAME);
  const tab = await first.context().newPage();
  await tab.goto(first.url());
  await pictured(tab);
  await masked(tab, '青山镇');
  const { promise: isProved, resolve: tellProved } = Promise.withResolvers<void>();
  await tab.route('**/redactions', (route) => isProved.then(() => route.abort('connectionreset')), { times: 1 });
  const asking = tab.waitForRequest((each) => each.method() === 'POST' && each.url().endsWith('/redactions'));
  await make(tab);
  await asking;
  await make(first);
  await proved(first);
  tellProved();
  await tab.getByText('程序没有在做，也没有做成公开件').waitFor({ timeout: 60_000 });
  expect(await boxOf(tab, 1).count()).toBe(1);
  await tab.close();
});

test(
  'where how it stands is not to be learnt, whoever waits is told and set free; a proxy that is busy is asked again',
  { timeout: SLOW },
  async () => {
    const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
    await laidBeside(first, request, FILE, PAPER);
    await pictured(first);
    await masked(first, NAME);
    await first.route('**/redactions', (route) => route.fulfill({ status: 503, body: 'busy' }), { times: 1 });
    await first.route('**/redactions/making/*', (route) => route.fulfill({ status: 500, body: 'broken' }), { times: 1 });
    await make(first);
    await first.getByRole('alert').getByText('现在查不到，原因见上').waitFor();
    await first.getByRole('alert').getByText('500').first().waitFor();
    await expectGoodFor(first, 'a making of which nothing is to be learnt');
    await picture(first, 'redaction-failed');
    await first.route('**/redactions', (route) => route.fulfill({ status: 503, body: 'busy' }), { times: 1 });
    await first.route('**/redactions/making/*', (route) => route.fulfill({ status: 503, body: 'busy' }), { times: 2 });
    // Changed, so that it is another making, and not asked for first.
    await first.getByRole('button', { name: '加一个区域' }).click();
    await make(first);
    await first.getByText('连接断了，程序可能还在制作').waitFor();
    await first.getByText('程序没有在做，也没有做成公开件').waitFor({ timeout: 60_000 });
    await make(first);
    await proved(first);
  },
);

test(
  'two people mask the same paper: whoever comes second is told, and what he has drawn stays until he decides',
  { timeout: SLOW },
  async () => {
    const request = await receivedOn(office, daysAgo(0), '青山镇补偿表');
    await laidBeside(first, request, FILE, PAPER);
    await second.goto(`/work/requests/${request}/redaction`);
    await opened(second, FILE);
    for (const page of [first, second]) await masked(page, NAME);
    await make(first);
    await proved(first);

    await make(second);
    await second.getByRole('alert').getByText('李经办刚用同一份材料做了“公开件1.pdf”').waitFor();
    expect(await boxOf(second, 1).count()).toBe(1);
    await expectGoodFor(second, 'a copy that somebody else has made meanwhile');
    await picture(second, 'redaction-someone-else');
    await make(second);
    await proved(second);
    await second.getByRole('link', { name: '去附到文书' }).click();
    for (const copy of ['公开件1.pdf', '公开件2.pdf'])
      await second.getByRole('button', { name: `随文书发出：${copy}` }).waitFor();
    await expectGoodFor(second, 'two copies of one paper');
    await picture(second, 'redaction-two-copies');
  },
);

test('the browser complained about nothing but the connection', () => {
  expect(
    complaints
      .flat()
      .filter(
        (said) => !/net::ERR_(?:INTERNET_DISCONNECTED|EMPTY_RESPONSE|ABORTED|(?:\w+_)?CONNECT\w+)|status of 50[03]/.test(said),
      ),
  ).toEqual([]);
});
