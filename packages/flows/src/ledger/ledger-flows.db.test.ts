import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { listAccess, recordAccess, searchAudit } from '../index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (1, '莱西市人民政府')`);
});
afterAll(() => database.drop());

const look = (who: string, subject: string, now: string) =>
  recordAccess(database.db, {
    site: 1,
    actor: `staff/${who}`,
    now: new Date(now),
    looked: 'viewed',
    subject,
    data: 'identity',
    reason: '办理答复',
  });

test('who looked at a person’s data is told, the newest first, page by page, and the audit search finds it', async () => {
  // Late in the evening of the last of October in UTC it is November in China.
  for (const [who, subject, now] of [
    ['zhang', 'request/1', '2026-10-31T17:00:00Z'],
    ['li', 'request/1', '2026-11-02T01:00:00Z'],
    ['zhang', 'request/2', '2026-11-02T02:00:00Z'],
    ['zhang', 'request/1', '2026-11-03T02:00:00Z'],
  ] as const)
    expect(await look(who, subject, now)).toEqual({ ok: true, value: undefined });

  const first = await listAccess(database.db, { site: 1, subject: 'request/1', size: 2 });
  expect(first).toMatchObject({ ok: true, value: { accesses: [{ actor: 'staff/zhang' }, { actor: 'staff/li' }] } });
  const after = first.ok ? first.value.after : undefined;
  const second = await listAccess(database.db, { site: 1, subject: 'request/1', size: 2, after: after ?? '' });
  expect(second).toEqual({
    ok: true,
    value: {
      accesses: [
        { actor: 'staff/zhang', recordedAt: new Date('2026-10-31T17:00:00Z'), looked: 'access.viewed', data: 'identity' },
      ],
    },
  });

  const found = await searchAudit(database.db, { site: 1, actor: 'staff/zhang', kind: 'access', size: 10 });
  expect(found.ok && found.value.entries.map(({ stream, seq, on }) => [stream, seq, on])).toEqual([
    ['access/staff.zhang.2026-11', 3, '2026-11-03'],
    ['access/staff.zhang.2026-11', 2, '2026-11-02'],
    ['access/staff.zhang.2026-11', 1, '2026-11-01'],
  ]);
});

test.each(['', 'x', Buffer.from('2026-99-99T00:00:00.000Z access/a 1').toString('base64url')])(
  'a place that no page has given is refused (%j)',
  async (after) => {
    const refused = { ok: false, failure: { code: 'list.bad-cursor' } };
    expect(await listAccess(database.db, { site: 1, subject: 'request/1', size: 2, after })).toEqual(refused);
    expect(await searchAudit(database.db, { site: 1, size: 2, after })).toEqual(refused);
  },
);
