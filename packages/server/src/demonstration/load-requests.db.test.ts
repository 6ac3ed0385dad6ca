import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countInbox, createPasswords, listRequests, loadDemonstrationCity, verifyLedger, type Acting } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase } from '@gongkai/store/testing';
import { testVault } from '../testing/test-vault.ts';
import { loadDemonstrationRequests } from './load-requests.ts';
import { PLANNED_REQUESTS } from './requests.data.ts';

let database: Awaited<ReturnType<typeof makeTestDatabase>>;
let kept: Awaited<ReturnType<typeof testVault>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  kept = await testVault(database.db);
});
afterAll(async () => {
  await kept.remove();
  await database.drop();
});

const load = async (size: { readonly units: number; readonly people: number }, today: string) => {
  const now = new Date(`${today}T06:00:00Z`);
  const ask = { ...size, on: plainDate('2025-01-01'), now };
  const city = await loadDemonstrationCity({ db: database.db, passwords: createPasswords() }, ask);
  if (!city.ok) throw new Error(city.failure.code);
  const deps = { db: database.db, vault: kept.vault };
  return {
    deps,
    city: city.value,
    requests: await loadDemonstrationRequests(deps, { city: city.value, now, today: plainDate(today) }),
  };
};

test('a city of eighty units has a request of every kind, and a ledger that is sound', async () => {
  const { deps, city, requests } = await load({ units: 80, people: 300 }, '2026-11-20');
  expect(requests).toBe(PLANNED_REQUESTS.length);
  const acting: Acting = {
    site: city.site,
    person: undefined,
    actor: 'system/test',
    now: new Date('2026-11-20T06:00:00Z'),
    today: plainDate('2026-11-20'),
  };
  const listed = await listRequests(deps, acting, { size: 100 });
  if (!listed.ok) throw new Error(listed.failure.code);
  const stages = [...new Set(listed.value.entries.map(({ stage }) => stage))].toSorted();
  expect(stages).toEqual([
    'consulting',
    'correctionPending',
    'drafted',
    'feePending',
    'inProgress',
    'received',
    'reviewed',
    'signed',
    'submitted',
  ]);
  const counts = await countInbox(deps, acting, {});
  expect(counts).toMatchObject({ ok: true, value: { overdue: 1, today: 1, oneDay: 1 } });
  expect(await verifyLedger(database.db)).toMatchObject([{ broken: 0 }]);
});
