import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { countAllDeadlines } from '@gongkai/flows';
import { makeTestDatabase } from '@gongkai/store/testing';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
});
afterAll(() => house.close());
beforeEach(() => house.begin());

const office = { unit: 'root', appointments: [{ role: 'openGovernmentOffice', unit: 'root', scope: 'site' }] } as const;
const ASK = { value: 15, from: '2026-04-01', reason: '市政府办公室〔2026〕3号', seen: 0 };

type Listed = { readonly settings: readonly { readonly setting: string }[] };
const row = async (browser: Awaited<ReturnType<typeof house.ready>>, setting: string) =>
  (await browser.get('/law-settings')).json<Listed>().settings.find((each) => each.setting === setting);

test('everybody here reads how the site counts; what nothing counts by is not listed', async () => {
  const browser = await house.ready('h', 'handler');
  expect(await row(browser, 'feePaymentDays')).toMatchObject({
    holds: 'received',
    cites: expect.stringContaining('信息处理费'),
    default: 20,
    value: 20,
    least: 1,
    most: 60,
    choices: null,
    held: null,
    changes: [],
    seen: 0,
  });
  expect(await row(browser, 'electronicArrival')).toMatchObject({ choices: ['online', 'all', 'none'], least: null });
  expect(await row(browser, 'penaltyWithdrawalDays')).toBeUndefined();
  expect((await browser.post('/law-settings/feePaymentDays', ASK)).json()).toMatchObject({
    status: 403,
    code: 'permission.no-role',
  });
});

test('the office sets one from a day on; a second browser that had not seen it is told', async () => {
  const browser = await house.ready('o', 'office', office);
  expect((await browser.post('/law-settings/feePaymentDays', { ...ASK, value: 0 })).json()).toMatchObject({
    status: 422,
    code: 'setting.value-unusable',
  });
  expect((await browser.post('/law-settings/nothing', ASK)).json()).toMatchObject({ status: 404, code: 'setting.unknown' });
  expect((await browser.post('/law-settings/feePaymentDays', ASK)).json()).toEqual({ seen: 1 });
  expect((await browser.post('/law-settings/feePaymentDays', { ...ASK, value: 10 })).json()).toMatchObject({
    status: 409,
    code: 'store.conflict',
  });
  expect((await browser.post('/law-settings/feePaymentDays', { ...ASK, seen: 1 })).json()).toMatchObject({
    status: 409,
    code: 'setting.same',
  });
  expect(await row(browser, 'feePaymentDays')).toMatchObject({
    seen: 1,
    changes: [{ value: 15, from: '2026-04-01', by: '王芳', reason: '市政府办公室〔2026〕3号' }],
  });
  // The job counts once and finds nothing that it moves.
  await countAllDeadlines({ db: house.db }, house.time.now());
  expect((await browser.get('/calendar/moves')).json()).toEqual({ moves: [] });
});
