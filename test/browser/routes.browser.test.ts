import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIST, listsShut, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { hiredHands } from './hands.ts';
import {
  answerQuestions,
  clickThrough,
  decide,
  download,
  readDelivered,
  writeLetter,
  type Hands,
  type Posting,
  type ReadLetter,
} from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';
import { OPENERS, pdfText, wordTexts } from './opened-files.ts';
import { watch } from './strict-page.ts';

const REMEDY =
  '如对本决定不服，可以自收到本告知书之日起60日内向淮安市人民政府申请行政复议，或者自收到之日起6个月内向淮安市中级人民法院提起行政诉讼。';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let office: Office;
let hands: Hands;
let folder: string;
const complaints: (readonly string[])[] = [];
const delivered = new Map<string, ReadLetter>();

beforeAll(async () => {
  office = await openOffice();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-routes-'));
  hands = await hiredHands(office, complaints, 'site');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** At the counter of the unit, as the officer enters it. */
async function registered(route: string, content: string): Promise<void> {
  const { handler: page } = hands;
  await page.goto('/work/requests/new');
  await page.getByText(/^答复期限：/).waitFor();
  await page.getByRole('radio', { name: route }).check();
  await page.getByLabel('姓名或单位名称').fill('王小明');
  await page.getByLabel('证件号码').fill('11010119900307002X');
  await page.getByLabel('联系电话').fill('13800138000');
  await page.getByLabel('通信地址').fill('临江县人民路1号');
  await page.getByLabel('所需信息的名称、文号或者其他特征').fill(content);
  for (const field of ['提供的形式', '获取的途径']) {
    await page.getByLabel(field, { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.locator(`${LIST} .ant-select-item-option-active`).waitFor();
    await page.keyboard.press('Enter');
    await listsShut(page);
  }
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '受理回执' }).waitFor();
}

/** At home, on the public form. */
async function submitted(content: string): Promise<void> {
  const page = await (await office.desk()).newPage();
  complaints.push(watch(page, office.address));
  await page.goto(`/request/${office.site}/${office.root}`);
  for (const [id, text] of [
    ['content', content],
    ['name', '王小明'],
    ['number', '11010119900307002X'],
    ['phone', '13800138000'],
  ] as const)
    await page.locator(`#request-${id}`).fill(text);
  for (const id of ['type', 'document', 'form', 'way']) await page.locator(`#request-${id}`).selectOption({ index: 1 });
  await page.setInputFiles('#request-identity', { name: '身份证.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '申请已提交' }).waitFor();
  await page.context().close();
}

/** The one request that has not been answered, in the inbox; with its place among the requests. */
async function openNewest(route: string): Promise<string> {
  const { handler: page } = hands;
  await page.goto('/work/requests');
  const row = page.getByRole('table', { name: '申请列表' }).getByRole('row').filter({ hasText: route });
  await row.getByRole('link').first().click();
  await page.locator('#request-steps').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

const POST: Posting = { way: '挂号邮寄', proof: 'RA123456789CN' };

test.each<readonly [route: string, name: string, confirms: boolean, posting: Posting]>([
  ['web', '互联网', true, { way: '网上查看' }],
  ['counter', '当面提交', false, { way: '直接送达', proof: 'HZ0001' }],
  ['ordinary letter', '平常信函', true, POST],
  ['fax', '传真', true, POST],
  ['oral', '口头申请', false, POST],
])('%s: from the application to the delivered letter, every hand in the browser', async (id, route, confirms, posting) => {
  const { handler } = hands;
  const content = `公开临江县2025年度防汛应急预案（${route}）`;
  await (id === 'web' ? submitted(content) : registered(route, content));
  const request = await openNewest(route);
  if (confirms) {
    // Art. 31: the day of receipt is the day on which both have confirmed it; before, nothing is decided.
    await handler.getByRole('button', { name: '与申请人确认', exact: true }).click();
    const dialog = handler.getByRole('dialog', { name: '与申请人确认' });
    await dialog.getByRole('button', { name: '与申请人确认' }).click();
    await settled(handler);
  }
  const more = { responsible: 'own', published: false, exists: true, ready: true, grounds: [], otherContent: false } as const;
  await answerQuestions(handler, request, { clear: true, nature: 'request', repeat: 'none', ...more });
  await decide(handler);
  const letter = await writeLetter(handler, request, {
    title: '政府信息公开申请答复告知书（予以公开）',
    said: [['随文书提供的材料', '《临江县2025年度防汛应急预案》，共12页']],
  });
  await clickThrough(hands, request, letter, posting);
  const read = await readDelivered(handler, request, letter);
  expect(read.parts['request']).toContain(content);
  expect(read.parts['remedy']).toBe(REMEDY);
  if (id === 'web') await expectGoodFor(handler, 'a letter that was delivered on the web');
  if (id === 'web') await picture(handler, 'route-web');
  await download(handler, folder, id);
  delivered.set(id, read);
  await handler.goto(`/work/requests/${request}`);
  await handler.getByText('已送达').first().waitFor();
});

test.skipIf(!OPENERS.soffice || !OPENERS.pdftotext)(
  'LibreOffice and poppler read each letter with its number and remedy',
  async () => {
    const names = [...delivered.keys()];
    expect(names).toEqual(['web', 'counter', 'ordinary letter', 'fax', 'oral']);
    const words = await wordTexts(folder, names);
    for (const name of names)
      for (const text of [words.get(name), await pdfText(folder, name)])
        for (const said of [REMEDY, delivered.get(name)?.number, '第三十六条第（二）项']) expect(text).toContain(said);
  },
);

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));
