import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/find-chromium.ts';
import { gone } from '../launch/launch-folder.ts';
import { ROOT } from '../root.ts';
import { startProgram, type Program } from './program.ts';

let folder: string;
let program: Program;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-officer-'));
  [program, browser] = await Promise.all([startProgram(folder), launchChromium()]);
  page = await browser.newPage({ baseURL: program.address, locale: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
});

const fixture = (name: string): Buffer => readFileSync(join(ROOT, 'test', 'fixtures', 'reports', name));

/** Her report of the year before: a year earlier throughout, with one figure of 表三 mistyped. */
const lastYears = Buffer.from(
  readFileSync(join(ROOT, 'demonstration', 'laixi-2020.txt'), 'utf8')
    .replace(/20(?:19|2[01])/g, (year) => String(Number(year) - 1))
    .replace('\n195\n', '\n196\n'),
);

type Kept = { readonly report: { readonly cells: Readonly<Record<string, number | null>> } };

/** Figures of the table file by cell; empty fields are cells without a figure. */
const figuresOf = (csv: string): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => {
        const [id = '', , , , , figure = ''] = line.split(',');
        return [id, figure === '' ? null : Number(figure)];
      }),
  );

const check = async (file: string, bytes: Buffer) => {
  await page.getByLabel('选择文件').setInputFiles({ name: file, mimeType: 'text/plain', buffer: bytes });
  await page.getByRole('button', { name: '开始体检' }).click();
};

test('an officer reads what is wrong with her report, checks the one of last year, and keeps it', async () => {
  // She finds her report by name, and in it the sentence that does not add up.
  await page.goto('/');
  await page.getByRole('searchbox', { name: '按机关名称查找' }).fill('莱西');
  await page.getByRole('button', { name: '查找' }).click();
  expect(await page.getByRole('status').textContent()).toContain('共 1 份年度报告');
  await page.getByRole('link', { name: '莱西市 2020年', exact: true }).click();
  const finding = page.locator('.finding', { hasText: '全市累计公开各类信息23788条' });
  expect(await finding.textContent()).toMatch(/应为23146报告为23788依据.*规则 N1/);
  const number = (await finding.locator('.mark').textContent()) ?? '';
  const marked = page.locator('mark', { hasText: '全市累计公开各类信息23788条' });
  expect(await marked.locator('+ .marks').textContent()).toBe(number);
  await finding.getByRole('link', { name: '规则 N1' }).click();
  expect(await page.locator('tr:target').textContent()).toContain('文字中列出的分项之和等于所说的总数');

  // She has last year's checked, and sees the mistyped figure in its column; nothing is kept.
  await page.getByRole('link', { name: '年报体检' }).click();
  await check('莱西2019.txt', lastYears);
  const verdict = page.locator('.verdict');
  expect(await verdict.textContent()).toContain('1 处错误需要更正');
  expect(await page.locator('.finding-error').textContent()).toContain('196+1=197');
  expect(await page.locator('.form-t3 .marked-error.marked-at').getAttribute('id')).toBe('c-t3.out.total.natural');
  const verdictBefore = await verdict.textContent();
  await page.goto('/?q=莱西');
  expect(await page.getByRole('status').textContent()).toContain('共 1 份年度报告');

  // She keeps it; the same verdict stands on the page of the archive, and both data files hold the same figures.
  await page.getByRole('link', { name: '年报体检' }).click();
  await page.getByLabel('存入年报库，供公众查阅').check();
  await check('莱西2019.txt', lastYears);
  await page.waitForURL(/\/reports\//);
  expect(await verdict.textContent()).toBe(verdictBefore);
  const take = async (name: string) =>
    (await page.request.get((await page.getByRole('link', { name }).getAttribute('href')) ?? '')).body();
  const { report } = JSON.parse((await take('JSON（全部内容）')).toString()) as Kept;
  expect(report.cells['t3.in.new.natural']).toBe(196);
  expect(Object.keys(report.cells).length).toBeGreaterThan(150);
  expect(figuresOf((await take('CSV（表格数据）')).toString())).toEqual(report.cells);
  expect((await take('来源文件（原样）')).equals(lastYears)).toBe(true);

  // It is in the archive beside the other year, and the two make a series.
  await page.goto('/?q=莱西');
  expect(await page.locator('.row-name').allTextContents()).toEqual(['莱西市 2020年', '莱西市 2019年']);
  await page.getByRole('link', { name: '莱西市：历年数据' }).first().click();
  expect(await page.locator('.lead').textContent()).toBe('2019年至2020年，共 2 个年度。');
});

test('the program killed while reports come in loses none that it confirmed, leaves no database behind, and goes on', async () => {
  const names = ['tabs.txt', 'one-line.txt', 'two-years.html', 'word-form.docx'];
  const keep = async (name: string): Promise<string> => {
    const form = new FormData();
    form.set('keep', 'yes');
    form.set('file', new File([new Uint8Array(fixture(name))], name));
    const answer = await fetch(`${program.address}/check`, { method: 'POST', body: form, redirect: 'manual' });
    expect([name, answer.status]).toEqual([name, 303]);
    return answer.headers.get('location') ?? '';
  };
  const confirmed: string[] = [];
  const sent = names.map((name) => keep(name).then((where) => void confirmed.push(where)));
  await Promise.race(sent);
  await program.kill();
  await Promise.allSettled(sent);
  expect(confirmed.length).toBeGreaterThan(0);

  const orphan = program.database;
  program = await startProgram(folder);
  expect(program.database).not.toBe(orphan);
  await gone(orphan);
  for (const where of confirmed) expect((await fetch(program.address + where)).status).toBe(200);
  // What was under way is there whole or not at all: sent once more, every report is there once.
  for (const name of names) {
    const where = await keep(name);
    const file = await fetch(`${program.address}/api/v1${where}/file`);
    expect(Buffer.from(await file.arrayBuffer()).equals(fixture(name))).toBe(true);
  }
  const { reports } = (await (await fetch(`${program.address}/api/v1/reports?limit=100`)).json()) as {
    readonly reports: readonly { readonly source: { readonly name: string } }[];
  };
  expect(reports.map(({ source }) => source.name).toSorted()).toEqual(
    [
      'anshan-2019.txt',
      'helan-2022.html',
      'jinshi-2018.docx',
      'laixi-2020.txt',
      'shangjie-2020.html',
      '莱西2019.txt',
      ...names,
    ].toSorted(),
  );
});
