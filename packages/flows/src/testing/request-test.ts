import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { LETTER_PARTS, type LawSettingId, type LawSettingValue } from '@gongkai/law';
import type { ApplicationForm, LetterStep, PartTexts } from '@gongkai/requests';
import type { Person, Role, Scope, StaffEvent, UnitEvent } from '@gongkai/staff';
import { appendEvents, readStream, transact } from '@gongkai/store';
import { makeTestDatabase, type TestConnections } from '@gongkai/store/testing';
import { openFileVault } from '../files/index.ts';
import type { Acting } from '../people/acting.ts';
import {
  dispatchLetter,
  draftLetter,
  numberLetter,
  opineOnLetter,
  signLetter,
  submitLetter,
  submitRequest,
  type RequestDeps,
  type SubmissionReceipt,
} from '../requests/index.ts';
import { setLawSetting } from '../settings/index.ts';
import { settingsIn } from './file-test.ts';

export const SITE = 1;

/** Everything by which the applicant of the tests could be told. */
export const SECRETS = ['李秀英', '110101199003070097', '13812345678', '庙头镇二号院', '教育经费的预算'];

export const FORM: ApplicationForm = {
  type: 'natural',
  name: '李秀英',
  document: 'residentCard',
  number: '110101199003070097',
  phone: '13812345678',
  address: '江苏省宿迁市沭阳县庙头镇二号院',
  content: '申请公开2025年教育经费的预算和决算',
  form: 'paper',
  way: 'post',
};

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  handler: ['handler'],
  reviewer: ['reviewer'],
  signer: ['signer'],
  head: ['disclosureHead'],
};

/** Who does something on a day; `unit`: whose appointments these are. */
export function acting(who: string, on: string, unit = 'edu'): Acting {
  const now = new Date(`${on}T02:00:00Z`);
  const today = dayInChina(now.getTime());
  if (who === 'public') return { site: SITE, person: undefined, actor: 'public', now, today };
  const person: Person = {
    id: who,
    unit,
    state: 'active',
    secondFactor: true,
    appointments: (PEOPLE[who] ?? []).map((role) => ({ role, unit, scope: 'ownAndBelow' })),
  };
  return { site: SITE, person, actor: `staff/${who}`, now, today };
}

/** Every part says something: what it says is the edge's to make. */
export const everyPart = (): PartTexts => Object.fromEntries(LETTER_PARTS.map((part) => [part, `（${part}）`]));

/** A site with a bureau, a school below it and another bureau, their people, and a vault. Steps that should succeed throw where they do not. */
export async function makeRequestTest(connections: TestConnections) {
  const database = await makeTestDatabase(connections);
  await database.run(`insert into site (id, name) values (1, '沭阳县人民政府')`);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-requests-'));
  const vault = await openFileVault(database.db, settingsIn(folder), new Date('2026-01-05T02:00:00Z'));
  if (!vault.ok) throw new Error(JSON.stringify(vault.failure));
  const deps: RequestDeps & { readonly vault: typeof vault.value } = { db: database.db, vault: vault.value };
  const at = { site: SITE, seen: 0, actor: 'system/test', now: new Date(0) } as const;
  const on = plainDate('2020-01-01');
  const unit = (id: string, body: Extract<UnitEvent, { type: 'unit.founded' }>['body']) =>
    transact(database.db, (tx) => appendEvents(tx, { ...at, stream: `unit/${id}` }, [{ type: 'unit.founded', on, body }]));
  await unit('gov', { kind: 'government', name: '沭阳县人民政府' });
  await unit('edu', { kind: 'department', name: '沭阳县教育局', parent: 'gov' });
  await unit('school', { kind: 'authorized', name: '沭阳县教研室', parent: 'edu' });
  await unit('sport', { kind: 'department', name: '沭阳县体育局', parent: 'gov' });
  for (const id of Object.keys(PEOPLE)) {
    const joined: StaffEvent = { type: 'staff.joined', on, body: { name: `人员${id}`, signInName: id, unit: 'edu' } };
    await transact(database.db, (tx) => appendEvents(tx, { ...at, stream: `staff/${id}` }, [joined]));
  }
  const done = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  return {
    database,
    deps,
    done,
    /** Somebody with a role who can be written to: `id@shuyang.gov.cn`. */
    hire: async (id: string, unit: string, role: Role, scope: Scope = 'ownUnit', name = `人员${id}`): Promise<void> => {
      const events: StaffEvent[] = [
        { type: 'staff.joined', on, body: { name, signInName: id, unit } },
        { type: 'staff.described', on, body: { email: `${id}@shuyang.gov.cn` } },
        { type: 'staff.appointed', on, body: { role, unit, scope } },
      ];
      await transact(database.db, (tx) => appendEvents(tx, { ...at, stream: `staff/${id}` }, events));
    },
    /** By the counter of the bureau, on the day. */
    received: async (day: string, said: Partial<ApplicationForm> = {}, of = 'edu'): Promise<SubmissionReceipt> => {
      const days = { submittedOn: plainDate(day) };
      const form = { ...FORM, ...said };
      return done(await submitRequest(deps, acting('handler', day, of), { unit: of, route: 'counter', days, form }));
    },
    /** A letter from the draft to the post, on one day; its id. */
    sent: async (request: string, day: string, step: LetterStep): Promise<string> => {
      const by = (who: string) => acting(who, day);
      const texts: PartTexts = {};
      const { letter } = done(await draftLetter(deps, by('handler'), { request, step, texts }, everyPart));
      const ask = { request, letter };
      done(await submitLetter(deps, by('handler'), ask));
      for (const matter of ['secrecy', 'legality'] as const)
        done(await opineOnLetter(deps, by('reviewer'), { ...ask, matter, agrees: true }));
      const signed = await signLetter(deps, by('signer'), ask);
      if (!signed.ok) done(await signLetter(deps, by('head'), ask));
      done(await numberLetter(deps, by('handler'), ask));
      done(
        await dispatchLetter(deps, by('handler'), {
          ...ask,
          way: 'registeredPost',
          proof: 'RA123456789CN',
          reason: '申请人来电同意',
        }),
      );
      return letter;
    },
    /** What the site counts by from a day on, set on a day. */
    set: async (setting: LawSettingId, value: LawSettingValue, from: string, on = from): Promise<void> => {
      const seen = (await readStream(database.db, SITE, `setting/${setting}`)).length;
      const by = { ...acting('public', on), actor: 'system/test' } as const;
      const ask = { setting, value, from: plainDate(from), reason: '市政府办公室统一口径', seen };
      done(await setLawSetting(deps, by, ask));
    },
    end: async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type RequestTest = Awaited<ReturnType<typeof makeRequestTest>>;
