import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { acceptProposal, declineProposal, showProposalOfRequest, undoProposalStep } from '@gongkai/flows';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { answeredRequest } from '../testing/answered-request.ts';
import { testVault, type TestVault } from '../testing/test-vault.ts';
import { foundSite, SITE, testKeys, testTime, workApp, type WorkApp } from '../testing/work-app.ts';

let kept: TestVault;
let database: TestDatabase;
let made: WorkApp;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  kept = await testVault(database.db);
  made = await workApp(database.db, { keys: testKeys(), time: testTime(), vault: kept.vault });
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
  await kept.remove();
});

const deps = () => ({ db: database.db, vault: kept.vault });
const office = () =>
  ({ site: SITE, person: undefined, actor: 'system/test', now: made.now(), today: dayInChina(made.now().getTime()) }) as const;
const post = (url: string, fields: Readonly<Record<string, string>>) =>
  made.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

test('after an answer that gave something the page takes a proposal, once, and says what became of it', async () => {
  const { request, ...key } = await answeredRequest(deps(), { site: SITE, unit: 'bureau', now: made.now() });
  expect((await post('/track', key)).payload).toContain('action="/track/propose"');
  const sent = await post('/track/propose', { ...key, remark: '龙王庙村民都想看' });
  expect(sent.statusCode).toBe(200);
  expect(words(sent.payload)).toContain('机关还没有决定');
  expect(sent.payload).not.toContain('龙王庙');
  expect(sent.payload).not.toContain('action="/track/propose"');
  const twice = await post('/track/propose', key);
  expect([twice.statusCode, words(twice.payload)]).toEqual([422, expect.stringContaining('不用再提')]);
  expect((await post('/track/withdraw-proposal', key)).payload).toContain('撤回了建议');
  made.pass(1);
  expect((await post('/track/propose', { ...key, remark: '' })).statusCode).toBe(200);

  const shown = await showProposalOfRequest(deps(), office(), { request });
  const proposal = (shown.ok ? shown.value.proposal?.id : undefined) ?? '';
  const no = await declineProposal(deps(), office(), { proposal, seen: 1, reason: '预案每年修订<b>' });
  expect(no.ok).toBe(true);
  const declined = await post('/track', key);
  expect(words(declined.payload)).toContain('决定不采纳建议：预案每年修订&lt;b&gt;');
  expect(declined.payload).not.toContain('action="/track/propose"');
  await undoProposalStep(deps(), office(), { proposal, seen: 2, reason: '误登' });
  const by = plainDate('2026-12-31');
  await acceptProposal(deps(), office(), { proposal, seen: 3, place: '应急管理 — 预案', by });
  expect(words((await post('/track', key)).payload)).toContain(
    '采纳了建议，将在2026年12月31日前（含当日）公开，目录位置：应急管理—预案',
  );
  const late = await post('/track/withdraw-proposal', key);
  expect([late.statusCode, words(late.payload)]).toEqual([422, expect.stringContaining('不能再这样办理')]);
  expect((await post('/track/propose', { code: key.code, name: '别人' })).statusCode).not.toBe(200);
});

test('no event and no log has what was written', async () => {
  const { rows } = await database.run(`select string_agg(body::text, ' ') as told from ledger_event`);
  expect(`${made.lines.join('\n')}${(rows as { told: string }[])[0]?.told ?? ''}`).not.toMatch(/龙王庙|每年修订/);
});
