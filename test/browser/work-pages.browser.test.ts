import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet, writeSheets } from '@gongkai/files';
import { queueMessage, sealLedger, transact } from '@gongkai/flows';
import { STAFF_SHEET, UNIT_SHEET } from '@gongkai/wording';
import { administrator, choose, comeIn, expectGoodFor, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let system: Page;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  system = await administrator(office, 'systemAdmin', complaints);
});
afterAll(() => office.close());

const menuOf = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const goTo = (page: Page, name: string) => menuOf(page).getByRole('link', { name, exact: true }).click();

/** A message as the program would have queued it, in the state that it came to. */
async function message(recipient: string, state = 'waiting'): Promise<string> {
  const notice = { template: 'message.test', fields: { government: '临江县人民政府', at: '2026-03-02 09:00' } } as const;
  const ask = { site: office.site, outlet: 'email', recipient, notice, actor: 'system/test', now: new Date() } as const;
  const done = await transact(office.db, (tx) => queueMessage(tx, ask));
  if (!done.ok) throw new Error(done.failure.code);
  const { id } = done.value;
  if (state !== 'waiting')
    await office.run(`update outbox_message set state = '${state}', settled_at = now(), attempts = 18, failures = 18,
      trouble = 'outlet.unreachable', trouble_status = 0 where id = '${id}';
      insert into outbox_note (site_id, message_id, kind, attempt, trouble, trouble_status)
      values (${office.site}, '${id}', 'failed', 18, 'outlet.unreachable', 0)`);
  return id;
}

test('an administrator finds what was held, sends it again and takes back what waits; who may not is told why', async () => {
  await message('held.one@example.gov.cn', 'held');
  await message('waits.one@example.gov.cn');
  await goTo(system, '消息发送');
  await system
    .getByRole('row', { name: /电子邮件/ })
    .first()
    .waitFor();
  await expectGoodFor(system, 'messages');

  // The number of those that somebody has to look at leads to them.
  await system
    .getByRole('row', { name: /^电子邮件/ })
    .getByRole('link', { name: '1 条' })
    .click();
  await expect.poll(() => system.getByRole('table', { name: '消息列表' }).getByRole('row').count()).toBe(2);
  expect(await system.getByRole('table', { name: '消息列表' }).innerText()).toContain('h***@example.gov.cn');
  await system.getByRole('link', { name: '测试消息' }).click();
  await system.getByText('多次发送没有成功，已停止自动发送').waitFor();
  await system.getByText('没有发出：连接不上发送渠道').waitFor();
  await expectGoodFor(system, 'a message');
  await system.getByRole('button', { name: '重新发送' }).click();
  await expectGoodFor(system, 'sending again');
  await system.getByRole('dialog').getByRole('button', { name: '重新发送' }).click();
  await system.getByText('办理人：王芳').waitFor();
  await settled(system);

  await system.getByRole('link', { name: '返回消息列表' }).click();
  await choose(system, '状态', '待发送');
  const waiting = system.getByRole('table', { name: '消息列表' }).getByRole('row').filter({ hasText: 'w***@' });
  await waiting.getByRole('link').click();
  await system.getByRole('button', { name: '取消发送' }).click();
  await system.getByRole('dialog').getByRole('button', { name: '取消发送' }).click();
  await settled(system);
  const again = system.getByRole('button', { name: '立即发送' }).or(system.getByRole('button', { name: '重新发送' }));
  await expect.poll(() => again.getAttribute('aria-disabled')).toBe('true');
  await again.focus();
  await system.getByRole('tooltip').getByText('不能重新发送').waitFor();

  // Quiet hours of an outlet: both ends or none.
  await goTo(system, '消息发送');
  await system.getByRole('button', { name: '设定免打扰（短信）' }).click();
  await system.getByRole('dialog').getByLabel('开始').fill('21:00');
  // A telephone is turned, and the table becomes cards: the dialog stays, with what was typed.
  await expectGoodFor(system, 'quiet hours');
  expect(await system.getByRole('dialog').getByLabel('开始').inputValue()).toBe('21:00');
  await system.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await system.getByText('开始和结束请都填写，或者都不填').waitFor();
  await system.getByRole('dialog').getByLabel('结束').fill('08:00');
  await system.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await system.getByText('21:00 至 08:00').waitFor();
  await settled(system);

  const oneTime = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'disclosureHead', scope: 'site' });
  const head = await comeIn(office, 'zhoujie', oneTime, complaints);
  await goTo(head, '消息发送');
  await head.getByRole('table', { name: '消息列表' }).getByRole('link').first().click();
  const resend = head.getByRole('button', { name: /发送$/ }).first();
  await resend.focus();
  await head.getByRole('tooltip').getByText('没有“重新发送消息”的权限').waitFor();
  expect(await head.getByRole('table', { name: '发送渠道' }).count()).toBe(0);
  await head.context().close();
});

const textOf = async (download: Download) => (await readFile(await download.path())).toString('utf8');

test('the auditor finds by name who did what, takes it along, and sees how far the ledger is sealed', async () => {
  const auditor = await administrator(office, 'auditAdmin', complaints);
  await sealLedger(office.db, () => new Date());
  await auditor.getByRole('link', { name: '查询审计记录' }).click();
  await auditor.getByText('第 1 次', { exact: true }).waitFor();
  await auditor.getByRole('button', { name: '封存凭证' }).click();
  await auditor.getByText(new RegExp(`^${office.site}/1/[0-9a-f]{64}$`)).waitFor();
  await expectGoodFor(auditor, 'the audit');

  await auditor.getByRole('combobox', { name: '谁' }).click();
  await auditor.keyboard.type('王芳');
  await auditor.locator('.ant-select-dropdown:visible').getByText('王芳（wangfang）').waitFor();
  await expectGoodFor(auditor, 'looking for a person');
  await auditor.locator('.ant-select-dropdown:visible').getByText('王芳（wangfang）').click();
  await auditor.getByRole('combobox', { name: '事项' }).click();
  await auditor.keyboard.type('变更');
  await auditor.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '变更登录凭据' }).click();
  const rows = auditor.getByRole('table', { name: '查询结果' }).getByRole('row');
  await expect.poll(async () => (await rows.allInnerTexts()).slice(1).every((row) => /变更登录凭据.*王芳/s.test(row))).toBe(true);
  const listed = (await rows.count()) - 1;
  expect(listed).toBeGreaterThan(0);
  // The address holds the question.
  await auditor.reload();
  await expect.poll(() => rows.count()).toBe(listed + 1);
  const [download] = await Promise.all([
    auditor.waitForEvent('download'),
    auditor.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('台账查询.csv');
  const lines = (await textOf(download)).trim().split('\r\n').slice(1);
  expect(lines.length).toBe(listed);
  expect(lines.every((line) => line.includes('变更登录凭据') && line.includes('王芳'))).toBe(true);

  await auditor.getByLabel('从').fill('2001-01-01');
  await auditor.keyboard.press('Enter');
  await auditor.getByLabel('到').fill('2001-01-02');
  await auditor.keyboard.press('Enter');
  await auditor.getByText('没有符合条件的记录').waitFor();
  await expectGoodFor(auditor, 'an audit that finds nothing');
  await auditor.context().close();
});

type Rows = readonly (readonly (string | undefined)[])[];
async function give(page: Page, name: string, sheet: typeof UNIT_SHEET | typeof STAFF_SHEET, rows: Rows): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^(选择文件|换一个文件)$/ }).click(),
  ]);
  const buffer = Buffer.from(await writeSheets([{ ...sheet, rows }]));
  await chooser.setFiles({ name, buffer, mimeType: 'application/octet-stream' });
  await page.getByRole('button', { name: '核对', exact: true }).click();
}

test('units and people come in as Excel: looked through, mended, agreed to; the passwords are handed over once', async () => {
  await goTo(system, '单位');
  await system.getByRole('button', { name: '导入 Excel' }).click();
  await give(system, '单位.xlsx', UNIT_SHEET, [
    ['临江县水利局', '水利局', '部门', '临江县人民政府'],
    ['临江县林业局', '林业局', '部门', '临河县人民政府'],
  ]);
  await system.getByRole('row', { name: /^D3 没有名为“临河县人民政府”的上级单位/ }).waitFor();
  await expectGoodFor(system, 'a sheet with faults');
  await give(system, '单位.xlsx', UNIT_SHEET, [
    ['临江县水利局', '水利局', '部门', '临江县人民政府'],
    ['临江县林业局', '林业局', '部门', '临江县人民政府'],
  ]);
  await system.getByText('核对无误：新增 2 个，更新 0 个').waitFor();
  await expectGoodFor(system, 'a sheet looked through');
  expect(await system.getByRole('treeitem').count()).toBe(1);

  // The connection goes just as it is sent: nothing is lost, and the same button sends it again.
  await system.route('**/units/import?**', (route) => route.abort('connectionreset'), { times: 1 });
  await system.getByRole('button', { name: '确认导入' }).click();
  await system.getByRole('alert').getByText('连接不上服务器').waitFor();
  await system.getByRole('button', { name: '确认导入' }).click();
  await settled(system);
  await system.getByRole('treeitem', { name: '临江县林业局' }).waitFor();

  const [download] = await Promise.all([
    system.waitForEvent('download'),
    system.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  const read = await readSheet(await readFile(await download.path()), UNIT_SHEET.columns);
  expect(read.ok && read.value.rows.map(({ cells }) => cells[0])).toEqual(
    expect.arrayContaining(['临江县人民政府', '临江县水利局', '临江县林业局']),
  );

  await goTo(system, '人员');
  await system.getByRole('button', { name: '导入 Excel' }).click();
  await give(system, '人员.xlsx', STAFF_SHEET, [['吴敏', 'wumin', '临江县水利局', '科长']]);
  await system.getByRole('button', { name: '确认导入' }).click();
  const handing = system.getByRole('dialog', { name: '一次性密码' });
  await handing.getByRole('row', { name: /^吴敏 wumin/ }).waitFor();
  await expectGoodFor(system, 'passwords to hand over');
  const oneTime = await handing.getByRole('row', { name: /^吴敏/ }).getByRole('cell').last().innerText();
  await handing.getByRole('button', { name: '已保存，关闭' }).click();
  await handing.getByRole('alert').getByText('还没有下载密码表').waitFor();
  const [table] = await Promise.all([
    system.waitForEvent('download'),
    handing.getByRole('button', { name: '下载密码表' }).click(),
  ]);
  expect(await textOf(table)).toContain(`"吴敏","wumin","${oneTime}"`);
  await handing.getByRole('button', { name: '已保存，关闭' }).click();
  await handing.waitFor({ state: 'hidden' });
  const newcomer = await comeIn(office, 'wumin', oneTime, complaints);
  await newcomer.getByText('您还没有角色').waitFor();
  await expectGoodFor(newcomer, 'tasks of somebody without a role');
  await newcomer.context().close();
});

test('two people change one unit at once: the second is told, keeps what he typed, and sees what the first has changed', async () => {
  const unitOf = async (page: Page) => {
    await goTo(page, '单位');
    await page.getByRole('treeitem', { name: '临江县水利局' }).click();
    await page.getByRole('button', { name: '编辑资料' }).click();
    return page.getByRole('dialog', { name: '编辑资料' });
  };
  const second = await system.context().newPage();
  complaints.push([]);
  await second.goto('/work');
  const [one, two] = [await unitOf(system), await unitOf(second)];
  await one.getByLabel(/联系电话/).fill('0527-83550001');
  await one.getByLabel(/传真号码/).fill('0527-83550002');
  await one.getByRole('button', { name: '保存资料' }).click();
  await settled(system);

  await two.getByLabel(/联系电话/).fill('0527-83559999');
  await two.getByLabel(/办公地址/).fill('临江县人民路 1 号');
  await two.getByRole('button', { name: '保存资料' }).click();
  await two.getByRole('alert').getByText('资料刚刚有了新的修改').waitFor();
  await two.getByText('联系电话：最新为“0527-83550001”').waitFor();
  // What he left alone is what is so now; what he typed is what he typed.
  expect(await two.getByLabel(/传真号码/).inputValue()).toBe('0527-83550002');
  expect(await two.getByLabel(/联系电话/).inputValue()).toBe('0527-83559999');
  expect(await two.getByLabel(/办公地址/).inputValue()).toBe('临江县人民路 1 号');
  await expectGoodFor(second, 'a conflict');
  await two.getByRole('button', { name: '保存资料' }).click();
  await settled(second);
  await second.getByText('0527-83559999').waitFor();
  await second.getByText('0527-83550002').waitFor();
  await second.close();
});

test('a slow answer is waited for in words; one that does not come leaves the list, the reason and a button', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((settle) => {
    release = settle;
  });
  await system.route('**/describe', async (route) => {
    await held;
    await route.continue();
  });
  // The other has changed the unit since.
  await system.reload();
  await system.getByRole('button', { name: '编辑资料' }).click();
  const dialog = system.getByRole('dialog', { name: '编辑资料' });
  await dialog.getByLabel(/邮政编码/).fill('223600');
  await dialog.getByRole('button', { name: '保存资料' }).click();
  await dialog.getByRole('status').getByText('网络较慢，还在等待服务器回答').waitFor();
  expect(await dialog.getByLabel(/邮政编码/).inputValue()).toBe('223600');
  release();
  await settled(system);
  await system.unroute('**/describe');
  await system.getByText('223600').waitFor();

  await system.route('**/api/work/staff?**', (route) => route.abort('connectionfailed'));
  await goTo(system, '人员');
  await system.getByLabel('姓名或登录名').fill('吴');
  await system.getByRole('alert').getByText('连接不上服务器').first().waitFor();
  await system.unroute('**/api/work/staff?**');
  await system.getByRole('button', { name: '重试' }).first().click();
  await system.getByRole('link', { name: '吴敏' }).waitFor();
  expect(await system.getByLabel('姓名或登录名').inputValue()).toBe('吴');
});

test('the browser complained about nothing but the connections that the tests broke', () => {
  const broken = /ERR_CONNECTION_(RESET|FAILED)|failed: .*\/(units\/import|staff\?)/;
  expect(complaints.flat().filter((line) => !broken.test(line))).toEqual([]);
});
