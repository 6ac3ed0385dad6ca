import { randomBytes } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { appendEvents, createPasswords, makeOneTime, openAccount, transact, type Db, type ServerKeys } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import type { Appointment, StaffEvent, UnitEvent } from '@gongkai/staff';
import type { Vault } from '@gongkai/vault';
import { createApp } from '../app.ts';
import { STRICT_SETTINGS, type HttpSettings } from '../security/http-settings.ts';
import type { SingleSignOnSettings } from '../work/session/single-sign-on.ts';
import { plainReader } from './demonstration-app.ts';
import { heldAgainst, type Description } from './described-answers.ts';

export const SITE = 1;
export const START = new Date('2026-03-02T01:00:00Z');

/** A clock that the test moves. */
export function testTime() {
  let now = START;
  return {
    now: () => now,
    /** @param minutes how many go by */
    pass: (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000)),
  };
}

export type TestTime = ReturnType<typeof testTime>;

/** The keys of all server processes on one database. */
export function testKeys(): ServerKeys {
  const secret = randomBytes(32);
  return { current: 'test', secret: (id) => (id === 'test' ? secret : undefined) };
}

/** The staff's program with a clock that the test moves. */
export async function workApp(
  db: Db,
  said: {
    readonly keys: ServerKeys;
    readonly settings?: Partial<HttpSettings>;
    readonly singleSignOn?: SingleSignOnSettings;
    /** Of several processes, which share the time of day. */
    readonly time?: TestTime;
    readonly vault?: Vault;
  },
) {
  const time = said.time ?? testTime();
  const lines: string[] = [];
  const app = await createApp({
    db,
    reader: () => Promise.resolve(plainReader),
    log: { write: (line) => lines.push(line) },
    settings: { ...STRICT_SETTINGS, checksPerMinute: 0, checksAtOnce: 0, mostDelayMs: 0, logLevel: 'info', ...said.settings },
    work: {
      keys: said.keys,
      clock: time.now,
      singleSignOn: said.singleSignOn,
      ...(said.vault === undefined ? {} : { vault: said.vault }),
    },
  });
  const description = (await app.inject('/api/work/openapi.json')).json<Description>();
  const hold = heldAgainst(description, 'WorkProblem');
  const call = async (ask: InjectOptions & { readonly url: string }) => {
    const answer = await app.inject(ask);
    hold((ask.method ?? 'GET').toUpperCase(), ask.url, answer);
    return answer;
  };
  return {
    app,
    call,
    lines,
    description,
    pass: time.pass,
    now: time.now,
    browser: (from?: Readonly<Record<string, string>>) => browserOn(call, from),
  };
}

export type WorkApp = Awaited<ReturnType<typeof workApp>>;

/** A browser: keeps cookies and the token, says where its requests come from. */
export function browserOn(
  call: (ask: InjectOptions & { readonly url: string }) => Promise<LightMyRequestResponse>,
  from: Readonly<Record<string, string>> = {},
) {
  const cookies = new Map<string, string>();
  let token = '';
  const ask = async (method: NonNullable<InjectOptions['method']>, path: string, payload?: object, said: InjectOptions = {}) => {
    const answer = await call({
      ...said,
      method,
      url: `/api/work${path}`,
      headers: { host: 'gov.example', 'sec-fetch-site': 'same-origin', 'x-csrf-token': token, ...from, ...said.headers },
      cookies: Object.fromEntries(cookies),
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires !== undefined && expires.getTime() < Date.parse('2000-01-01'))) cookies.delete(name);
      else cookies.set(name, value);
    }
    token = tokenIn(answer) ?? token;
    return answer;
  };
  return {
    cookies,
    token: () => token,
    get: (path: string, said?: InjectOptions) => ask('GET', path, undefined, said),
    post: (path: string, payload?: object, said?: InjectOptions) => ask('POST', path, payload, said),
    put: (path: string, payload?: object, said?: InjectOptions) => ask('PUT', path, payload, said),
    delete: (path: string, payload?: object, said?: InjectOptions) => ask('DELETE', path, payload, said),
    signIn: (name: string, password: string, said?: InjectOptions) => ask('POST', '/session', { name, password }, said),
  };
}

/** The token that stands in an answer about the session, wherever in it. */
function tokenIn({ payload, headers }: LightMyRequestResponse): string | undefined {
  if (!String(headers['content-type']).startsWith('application/json')) return undefined;
  return /"csrfToken":"([^"]+)"/.exec(payload)?.[1];
}

/** The site with two units, one under the other. */
export async function foundSite(db: Db): Promise<void> {
  const on = plainDate('2020-01-01');
  await transact(db, async (tx) => {
    const place = { site: SITE, seen: 0, actor: 'system/test', now: START } as const;
    const founded = (name: string, parent?: string): UnitEvent => ({
      type: 'unit.founded',
      on,
      body: { kind: parent === undefined ? 'government' : 'department', name, ...(parent === undefined ? {} : { parent }) },
    });
    for (const [unit, event] of [
      ['root', founded('临江县人民政府')],
      ['bureau', founded('临江县教育局', 'root')],
      ['section', founded('临江县招生办', 'bureau')],
      ['town', founded('临江镇人民政府', 'root')],
    ] as const) {
      const done = await appendEvents(tx, { ...place, stream: `unit/${unit}` }, [event]);
      if (!done.ok) throw new Error(done.failure.code);
    }
  });
}

/** Somebody joins the staff of a unit with these appointments, and gets an account; its one-time password comes back. */
export async function hire(
  db: Db,
  member: {
    readonly id: string;
    readonly signInName: string;
    readonly name?: string;
    readonly unit?: string;
    readonly appointments?: readonly Appointment[];
  },
  at = START,
): Promise<string> {
  const { id, signInName, name = '王芳', unit = 'bureau', appointments = [{ role: 'handler', unit, scope: 'ownUnit' }] } = member;
  const on = plainDate('2025-01-01');
  const oneTime = await makeOneTime(createPasswords(), at);
  await happen(db, id, [
    { type: 'staff.joined', on, body: { name, signInName, unit } },
    ...appointments.map((body): StaffEvent => ({ type: 'staff.appointed', on, body })),
  ]);
  const opened = await transact(db, (tx) => openAccount(tx, SITE, { staff: id, signInName, oneTime }));
  if (!opened.ok) throw new Error(opened.failure.code);
  return oneTime.password;
}

/** Something happens to a member of staff. */
export async function happen(db: Db, staff: string, events: readonly StaffEvent[], now = START): Promise<void> {
  await transact(db, async (tx) => {
    const done = await appendEvents(tx, { site: SITE, stream: `staff/${staff}`, seen: 'end', actor: 'system/test', now }, events);
    if (!done.ok) throw new Error(done.failure.code);
  });
}
