import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { codeOf, stage, twoProcesses, type Browser } from '../testing/two-processes.ts';

let database: TestDatabase;
let staff: Awaited<ReturnType<typeof twoProcesses>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  staff = await twoProcesses(database);
});
afterAll(async () => {
  await staff.close();
  await database.drop();
});
beforeEach(() => staff.begin());

const on = '2026-03-02';

/** An administrator with his second factor. */
async function administrator(role: 'systemAdmin' | 'securityAdmin'): Promise<Browser> {
  const browser = await staff.ready(role, `${role.toLowerCase()}-x`, {
    unit: 'root',
    appointments: [{ role, unit: 'root', scope: 'site' }],
  });
  await staff.enrol(browser);
  return browser;
}

type Listed = { readonly units: readonly { readonly id: string; readonly name: string; readonly parent: string | null }[] };
type One = {
  readonly name: string;
  readonly state: string;
  readonly above: readonly { readonly name: string }[];
  readonly remedy: { readonly reviewBody: { readonly names: readonly string[] } };
  readonly history: readonly { readonly type: string; readonly on: string }[];
};

describe('units', () => {
  test('are founded, renamed, moved, described and closed, and the days before keep what was', async () => {
    const admin = await administrator('systemAdmin');
    const founded = await admin.post('/units', {
      on,
      kind: 'department',
      name: '临江县水利局',
      shortName: '水利局',
      parent: 'root',
    });
    expect(founded.statusCode).toBe(201);
    const { id } = founded.json<{ id: string }>();
    const list = (await admin.get('/units')).json<Listed>();
    expect(list.units).toContainEqual(expect.objectContaining({ id, name: '临江县水利局', parent: 'root' }));

    expect((await admin.post(`/units/${id}/rename`, { on: '2026-06-01', name: '临江县水务局' })).statusCode).toBe(204);
    expect((await admin.post(`/units/${id}/describe`, { on, change: { phone: '0527-83550001' } })).statusCode).toBe(204);
    const at = async (day: string) => (await admin.get(`/units/${id}?on=${day}`)).json<One>();
    expect([(await at(on)).name, (await at('2026-06-01')).name]).toEqual(['临江县水利局', '临江县水务局']);
    const now = await at(on);
    expect(now).toMatchObject({ above: [{ name: '临江县人民政府' }], described: { phone: '0527-83550001' } });
    expect(now.history.map(({ type }) => type)).toEqual(['unit.founded', 'unit.renamed', 'unit.described']);

    expect(codeOf(await admin.post(`/units/${id}/move`, { on, parent: 'root' }))).toBe('unit.same-parent');
    expect(codeOf(await admin.post(`/units/${id}/describe`, { on, change: { postcode: '12' } }))).toBe(
      'unit.description-unusable',
    );
    expect(codeOf(await admin.post('/units', { on, kind: 'department', name: '临江县水利局', parent: 'root' }))).toBe(
      'unit.name-taken',
    );
    expect((await admin.post(`/units/${id}/close`, { on: '2026-09-01', reason: '机构改革' })).statusCode).toBe(204);
    expect((await at('2026-09-01')).state).toBe('closed');
    expect((await admin.get('/units?on=2026-09-01')).json<Listed>().units.some((unit) => unit.id === id)).toBe(false);
    expect((await admin.get('/units?on=2026-09-01&closed=yes')).json<Listed>().units.some((unit) => unit.id === id)).toBe(true);
  });

  test('a form that was filled in over what is no more is refused, and taken when it is filled in over what is', async () => {
    const admin = await administrator('systemAdmin');
    const seqOf = async (path: string) => (await admin.get(path)).json<{ history: { seq: number }[] }>().history.at(-1)?.seq;
    for (const [path, first, second] of [
      ['/units/bureau', { phone: '0527-83550001' }, { fax: '0527-83550002' }],
      [`/staff/${staff.own('systemAdmin')}`, { title: '科长' }, { title: '主任' }],
    ] as const) {
      const seen = await seqOf(path);
      expect((await admin.post(`${path}/describe`, { on, change: first, seen })).statusCode).toBe(204);
      const late = await admin.post(`${path}/describe`, { on, change: second, seen });
      expect([late.statusCode, codeOf(late)]).toEqual([409, 'store.conflict']);
      expect(codeOf(await admin.post(`${path}/rename`, { on, name: '临江县教体局', seen }))).toBe('store.conflict');
      const again = await admin.post(`${path}/describe`, { on, change: second, seen: await seqOf(path) });
      expect(again.statusCode).toBe(204);
    }
  });

  test('may be read by everybody here, and changed by those whom the table allows', async () => {
    const handler = await staff.ready('h', 'handler-x');
    expect((await handler.get('/units')).statusCode).toBe(200);
    expect(codeOf(await handler.post('/units', { on, kind: 'department', name: '临江县审计局', parent: 'root' }))).toBe(
      'permission.no-role',
    );
    expect(codeOf(await handler.get('/units/nowhere'))).toBe('unit.missing');
  });
});

type Page = { readonly staff: readonly { readonly id: string; readonly name: string }[]; readonly next: string | null };

describe('staff', () => {
  test('who has set up no second factor is told to whoever can reset it, and to nobody else', async () => {
    const system = await administrator('systemAdmin');
    const security = await administrator('securityAdmin');
    await staff.ready('h', 'handler-y', { name: '陈静' });
    const page = (await security.get('/staff?secondFactor=none')).json<Page>();
    const ids = page.staff.map(({ id }) => id);
    expect(ids).toContain(staff.own('h'));
    expect(ids).not.toContain(staff.own('systemAdmin'));
    expect(codeOf(await system.get('/staff?secondFactor=none'))).toBe('permission.no-role');
  });

  test('one administrator adds, another appoints: neither does the work of the other', async () => {
    const system = await administrator('systemAdmin');
    const security = await administrator('securityAdmin');
    const added = await system.post('/staff', {
      on,
      name: '周杰',
      signInName: `zhoujie-${staff.own('x')}`,
      unit: 'bureau',
      title: '科员',
    });
    expect(added.statusCode).toBe(201);
    const { staff: id, signInName, password } = added.json<{ staff: string; signInName: string; password: string }>();
    expect(codeOf(await system.post(`/staff/${id}/appoint`, { on, role: 'handler', unit: 'bureau', scope: 'ownUnit' }))).toBe(
      'permission.no-role',
    );
    expect(codeOf(await security.post('/staff', { on, name: '吴刚', signInName: 'wugang', unit: 'bureau' }))).toBe(
      'permission.no-role',
    );
    expect(
      (await security.post(`/staff/${id}/appoint`, { on, role: 'handler', unit: 'bureau', scope: 'ownUnit' })).statusCode,
    ).toBe(204);
    expect((await security.get(`/staff/${id}`)).json()).toMatchObject({
      name: '周杰',
      title: '科员',
      unitPath: ['bureau', 'root'],
      appointments: [{ role: 'handler', unit: 'bureau', scope: 'ownUnit' }],
      history: [{ type: 'staff.joined' }, { type: 'staff.described' }, { type: 'staff.appointed' }],
    });

    const own = staff.made.browser();
    await own.signIn(signInName, password);
    expect(await stage(own)).toBe('password-change');

    // A forgotten password: another one for once, and whoever sat there with the old one is out.
    const reset = await security.post(`/staff/${id}/reset-password`);
    expect(reset.statusCode).toBe(200);
    expect(await stage(own)).toBeUndefined();
    await own.signIn(signInName, reset.json<{ password: string }>().password);
    expect(await stage(own)).toBe('password-change');
    expect((await security.delete(`/staff/${id}/sessions`)).json()).toEqual({ ended: 1 });
    expect((await security.post(`/staff/${id}/reset-second-factor`)).statusCode).toBe(204);

    expect((await system.post(`/staff/${id}/suspend`, { on, reason: '借调' })).statusCode).toBe(204);
    expect(codeOf(await own.signIn(signInName, 'whatever'))).not.toBe('');
    expect((await security.post(`/staff/${id}/resume`, { on })).statusCode).toBe(204);
    expect((await system.post(`/staff/${id}/transfer`, { on, unit: 'town' })).statusCode).toBe(204);
    expect((await system.get(`/staff/${id}`)).json()).toMatchObject({ unit: 'town', appointments: [] });
    expect((await system.post(`/staff/${id}/leave`, { on })).statusCode).toBe(204);
    expect(codeOf(await system.post(`/staff/${id}/rename`, { on, name: '周洁' }))).toBe('permission.state');
  });

  test('nobody resets, suspends or appoints himself', async () => {
    const security = await administrator('securityAdmin');
    const self = staff.own('securityAdmin');
    for (const [path, body] of [
      ['reset-password', undefined],
      ['appoint', { on, role: 'systemAdmin', unit: 'root', scope: 'site' }],
      ['suspend', { on }],
    ] as const)
      expect([path, codeOf(await security.post(`/staff/${self}/${path}`, body))]).toEqual([path, 'permission.oneself']);
  });

  test('are listed a page at a time, found by name and sign-in name, and shown to nobody outside his scope', async () => {
    const system = await administrator('systemAdmin');
    for (let at = 0; at < 52; at += 1) {
      const body = { on, name: `赵${at < 26 ? '一' : '二'}${at}`, signInName: `z-${staff.own(String(at))}`, unit: 'section' };
      expect((await system.post('/staff', body)).statusCode).toBe(201);
    }
    const first = (await system.get('/staff?unit=section')).json<Page>();
    expect(first.staff).toHaveLength(50);
    const second = (await system.get(`/staff?unit=section&after=${encodeURIComponent(first.next ?? '')}`)).json<Page>();
    expect([second.staff.length, second.next]).toEqual([2, null]);
    expect(new Set([...first.staff, ...second.staff].map(({ id }) => id)).size).toBe(52);
    expect(codeOf(await system.get('/staff?after=nonsense'))).toBe('list.bad-cursor');
    expect((await system.get(`/staff?text=${encodeURIComponent('赵一3')}`)).json<Page>().staff.map(({ name }) => name)).toEqual([
      '赵一3',
    ]);

    const head = await staff.ready('head', 'head-x', {
      appointments: [{ role: 'disclosureHead', unit: 'bureau', scope: 'ownUnit' }],
    });
    expect((await head.get('/staff?unit=section')).json<Page>().staff).toEqual([]);
    expect(codeOf(await head.get(`/staff/${first.staff[0]?.id ?? ''}`))).toBe('permission.outside-scope');
    const handler = await staff.ready('hh', 'handler-y');
    expect(codeOf(await handler.get('/staff'))).toBe('permission.no-role');
  });
});
