import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayInChina } from '@gongkai/kernel';
import { submitRequest, type Acting } from '@gongkai/flows';
import { ID, MOBILE, NAME, plainPdf, shown, writtenPdf } from '@gongkai/redaction/testing';
import { comeIn, expectGoodFor } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { boxOf, laidBeside, pictured } from './redaction-desk.ts';

let office: Office;
let request: string;
let handler: Page;
const complaints: (readonly string[])[] = [];
/** Processes that recognise characters, one after another: a limit against hanging, on a busy machine as well. */
const SLOW = 600_000;

beforeAll(async () => {
  office = await openOffice();
  const { db, vault, site, root } = office;
  const now = new Date();
  const today = dayInChina(now.getTime());
  const machine: Acting = { site, person: undefined, actor: 'system/test', now, today };
  const form = {
    type: 'natural',
    name: '王小明',
    document: 'residentCard',
    number: '11010119900307002X',
    phone: '13800138000',
    content: '青山镇补偿表',
    form: 'electronic',
    way: 'online',
  };
  const days = { submittedOn: today };
  const sent = await submitRequest({ db, vault }, machine, { unit: root, route: 'counter', days, form });
  if (!sent.ok) throw new Error(sent.failure.code);
  ({ request } = sent.value);
  const signInName = 'lijingban';
  handler = await comeIn(office, signInName, await office.hire({ name: '李经办', signInName, role: 'handler' }), complaints);
  await handler.getByRole('heading', { name: '我的待办' }).waitFor();
});
afterAll(() => office.close());

const begun = (name: string, bytes: Uint8Array) => laidBeside(handler, request, name, bytes);
const box = (nth: number) => boxOf(handler, nth);
const widthOf = async (nth: number) => (await box(nth).boundingBox())?.width ?? 0;

test(
  'a file is masked by keyboard alone, proved, downloaded with its certificate, and what was masked is nowhere in it',
  { timeout: SLOW },
  async () => {
    await handler.goto(`/work/requests/${request}`);
    await handler.getByRole('link', { name: '遮盖材料、制作公开件' }).click();
    await handler.getByText('还没有公开件。').waitFor();
    await expectGoodFor(handler, 'the files of a request');
    await begun('欧阳明月补偿表.pdf', plainPdf());
    await handler.getByText('还有 2 处没有决定').waitFor();
    await pictured(handler);
    const make = handler.getByRole('button', { name: '生成公开件' });
    expect(await make.getAttribute('aria-disabled')).toBe('true');
    await expectGoodFor(handler, 'a file that is masked');

    await handler.getByRole('button', { name: '加一个区域' }).focus();
    await handler.keyboard.press('Enter');
    await expect.poll(() => box(1).evaluate((it) => it === document.activeElement)).toBe(true);
    const before = await box(1).boundingBox();
    await handler.keyboard.press('ArrowRight');
    await handler.keyboard.press('ArrowDown');
    expect((await box(1).boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
    const wide = await widthOf(1);
    await handler.keyboard.press('Shift+ArrowRight');
    expect(await widthOf(1)).toBeGreaterThan(wide);
    await handler.keyboard.press('Delete');
    await expect.poll(() => box(1).count()).toBe(0);
    await handler.getByRole('button', { name: '撤销' }).focus();
    await handler.keyboard.press('Enter');
    await expect.poll(() => box(1).count()).toBe(1);

    // A page that is loaded anew has lost nothing.
    await handler.reload();
    await handler.getByText('上次没有做完的遮盖还在').waitFor({ timeout: 120_000 });
    await expect.poll(() => box(1).count()).toBe(1);
    await handler
      .getByRole('button', { name: /^这一类都遮盖/ })
      .first()
      .focus();
    await handler.keyboard.press('Enter');
    await handler.getByText('还有 1 处没有决定').waitFor();
    await handler
      .getByRole('button', { name: /^这一类都遮盖/ })
      .nth(1)
      .focus();
    await handler.keyboard.press('Enter');
    await handler.getByText('都已决定').waitFor();
    await handler.getByRole('textbox', { name: '要遮盖的文字' }).fill(NAME);
    await handler.keyboard.press('Enter');
    await make.focus();
    await handler.keyboard.press('Enter');
    await handler.getByText('正在涂黑和核验').waitFor();
    await handler.getByRole('heading', { name: '公开件已生成，核验通过' }).waitFor({ timeout: 300_000 });
    await expectGoodFor(handler, 'a proved copy');

    const kept = handler.waitForEvent('download');
    await handler.getByRole('button', { name: '下载公开件' }).press('Enter');
    const copy = await kept;
    expect(copy.suggestedFilename()).toBe('公开件1.pdf');
    const bytes = await readFile(await copy.path());
    for (const secret of [NAME, ID, MOBILE]) expect(bytes.includes(secret)).toBe(false);
    const certificate = handler.waitForEvent('download');
    await handler.getByRole('button', { name: '下载证书' }).press('Enter');
    expect((await certificate).suggestedFilename()).toBe('遮盖证书 公开件1.pdf');
    await handler.getByRole('link', { name: '去附到文书' }).click();
    await handler.getByText('由“欧阳明月补偿表.pdf”制作').waitFor();
    await handler.getByRole('button', { name: '随文书发出：公开件1.pdf' }).click();
    await handler.getByRole('dialog').getByText('没有在拟的文书').first().waitFor();
  },
);

test(
  'boxes are drawn by mouse and resized at the corner; what leaks is said plainly, and nothing drawn is lost',
  { timeout: SLOW },
  async () => {
    const line = shown(`户主${NAME}，住青山镇，共三口人，本年度补偿面积见附表`, 60, 600);
    await begun('名单.pdf', writtenPdf({ pages: [{ content: line }, { content: shown(`${NAME}同志`, 60, 300) }] }));
    await pictured(handler);
    for (const leave of await handler.getByRole('button', { name: /^都保留/ }).all()) await leave.click();
    const paper = await handler.locator('.mask-paper').first().boundingBox();
    if (paper === null) throw new Error('no page');
    const at = (x: number, y: number) => [paper.x + (x / 595) * paper.width, paper.y + (y / 842) * paper.height] as const;
    await handler.mouse.move(...at(88, 842 - 612));
    await handler.mouse.down();
    await handler.mouse.move(...at(120, 842 - 600), { steps: 4 });
    await handler.mouse.move(...at(144, 842 - 596), { steps: 4 });
    await handler.mouse.up();
    await box(1).waitFor();
    const wide = await widthOf(1);
    const corner = await handler.locator('.mask-corner').first().boundingBox();
    if (corner === null) throw new Error('no corner');
    await handler.mouse.move(corner.x + 9, corner.y + 9);
    await handler.mouse.down();
    await handler.mouse.move(corner.x + 19, corner.y + 9, { steps: 3 });
    await handler.mouse.up();
    expect(await widthOf(1)).toBeGreaterThan(wide);
    await handler.getByRole('button', { name: '撤销' }).click();
    await handler.getByRole('button', { name: '生成公开件' }).click();
    await handler.getByText(`被遮盖的文字在别处还看得见（第 2 页）`).waitFor({ timeout: 300_000 });
    await expectGoodFor(handler, 'a copy that was refused');
    expect(await box(1).count()).toBe(1);
    expect(complaints.flat().filter((each) => !each.includes('422'))).toEqual([]);
  },
);
