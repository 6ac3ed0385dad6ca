import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { appendEvents, signInSecrets, transact } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import {
  may,
  mayAnywhere,
  ROLES,
  SCOPES,
  type Person,
  type PermissionObject,
  type Role,
  type Scope,
  type Verb,
} from '@gongkai/staff';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { CASE_CALLS } from '../testing/case-calls.ts';
import { REDACTION_CALLS } from '../testing/redaction-calls.ts';
import { LETTER_CALLS } from '../testing/letter-calls.ts';
import { XLSX } from './sheets/sheet-file.ts';
import { testVault, type TestVault } from '../testing/test-vault.ts';
import { foundSite, hire, SITE, START, testKeys, workApp, type WorkApp } from '../testing/work-app.ts';

/** Where the object of a request lies: the unit of the appointment, one below it, one beside it. */
const PLACES = { own: 'bureau', below: 'section', beside: 'town' } as const;
type Place = keyof typeof PLACES;
const PATHS: Readonly<Record<Place, readonly string[]>> = {
  own: ['bureau', 'root'],
  below: ['section', 'bureau', 'root'],
  beside: ['town', 'root'],
};

type Call = {
  readonly url?: string;
  readonly payload?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the table is asked about, beyond whether it can be done at all. */
  readonly object?: PermissionObject;
};

/** A day on which nothing was there yet: whoever is let through is refused by the law of the thing, and changes nothing. */
const LONG_AGO = '1999-01-01';
const unit = (at: Place): PermissionObject => ({ unit: PLACES[at], path: PATHS[at], state: 'open' });
const person = (at: Place, state = 'active'): PermissionObject => ({ ...unit(at), person: `target-${at}`, state });
const onUnit = (payload: (at: Place) => object) => (at: Place) => ({
  payload: { on: LONG_AGO, ...payload(at) },
  object: unit(at),
});
const onPerson = (payload?: object) => (at: Place) => ({
  ...(payload === undefined ? {} : { payload: { on: LONG_AGO, ...payload } }),
  object: person(at),
});

/** A file that somebody brought and discarded: whoever is let through finds nothing any more, and changes nothing. */
const onFile =
  (below: string, payload?: object) =>
  (at: Place): Call => ({
    url: `/api/work/files/gone-${at}${below}`,
    ...(payload === undefined ? {} : { payload }),
    object: { unit: PLACES[at], path: PATHS[at], person: 'bringer' },
  });

/** A message that is not there: whoever is let through learns that much. */
const NO_MESSAGE = '00000000-0000-7000-8000-000000000000';

/** Bytes that are no sheet: whoever is let through is told so. */
const onSheet = (): Call => ({ payload: Buffer.from('no sheet'), headers: { 'content-type': XLSX } });

/** Figures of a unit alone. */
const onFigures =
  (below: string, more = '') =>
  (at: Place): Call => ({
    url: `/api/work/requests/figures${below}?unit=${PLACES[at]}&from=2026-01-01&to=2026-12-31${more}`,
    object: unit(at),
  });

/** One call a route; a new route gets its line here, or the first test fails. `:id` is the unit or person of the place. */
const CALLS: Readonly<Record<string, (at: Place) => Call>> = {
  'GET /api/work/openapi.json': () => ({}),
  'GET /api/work/session': () => ({}),
  'POST /api/work/session': () => ({ payload: { name: 'nobody', password: 'guess' } }),
  'POST /api/work/session/second-factor': () => ({ payload: { code: '000000' } }),
  'DELETE /api/work/session': () => ({}),
  'GET /api/work/session/ways': () => ({}),
  'GET /api/work/session/single-sign-on': () => ({}),
  'GET /api/work/session/single-sign-on/callback': () => ({}),
  'GET /api/work/account': () => ({}),
  'PUT /api/work/account/password': () => ({ payload: { current: 'guess', next: 'guess' } }),
  'POST /api/work/account/second-factor': () => ({ payload: { password: 'guess' } }),
  'PUT /api/work/account/second-factor': () => ({ payload: { code: '000000' } }),
  'DELETE /api/work/account/second-factor': () => ({ payload: { password: 'guess', code: '000000' } }),
  'POST /api/work/account/recovery-codes': () => ({ payload: { code: '000000' } }),
  'POST /api/work/account/single-sign-on': () => ({ payload: { password: 'guess' } }),
  'DELETE /api/work/account/single-sign-on': () => ({ payload: { password: 'guess' } }),
  'GET /api/work/account/sessions': () => ({}),
  'DELETE /api/work/account/sessions/:id': () => ({ url: '/api/work/account/sessions/none' }),
  'DELETE /api/work/account/sessions': () => ({}),
  'GET /api/work/units': () => ({}),
  'GET /api/work/units/:id': (at) => ({ url: `/api/work/units/${PLACES[at]}` }),
  'POST /api/work/units': onUnit((at) => ({ kind: 'department', name: '临江县某局', parent: PLACES[at] })),
  'POST /api/work/units/:id/rename': onUnit(() => ({ name: '临江县某局' })),
  'POST /api/work/units/:id/move': onUnit((at) => ({ parent: PLACES[at] })),
  'POST /api/work/units/:id/merge': onUnit((at) => ({ into: PLACES[at] })),
  'POST /api/work/units/:id/close': onUnit(() => ({})),
  'POST /api/work/units/:id/describe': onUnit(() => ({ change: { phone: '0517-87222222' } })),
  'GET /api/work/units/:id/numbers': (at) => ({ url: `/api/work/units/${PLACES[at]}/numbers`, object: unit(at) }),
  'PUT /api/work/units/:id/numbers': (at) => ({
    url: `/api/work/units/${PLACES[at]}/numbers`,
    payload: { kind: 'letter', prefix: '“”' },
    object: unit(at),
  }),
  'GET /api/work/units/:id/phrasings': (at) => ({ url: `/api/work/units/${PLACES[at]}/phrasings` }),
  'POST /api/work/units/:id/phrasings': (at) => ({
    url: `/api/work/units/${PLACES[at]}/phrasings`,
    payload: { letter: 'L05', part: 'remedy', from: LONG_AGO, text: null, seen: 0 },
    object: unit(at),
  }),
  'POST /api/work/units/:id/phrasings/preview': (at) => ({
    url: `/api/work/units/${PLACES[at]}/phrasings/preview`,
    payload: { letter: 'L05', part: 'remedy', text: '' },
  }),
  'GET /api/work/units.xlsx': () => ({ url: '/api/work/units.xlsx?template=yes' }),
  'POST /api/work/units/import/rehearsal': onSheet,
  'POST /api/work/units/import': () => ({ ...onSheet(), url: '/api/work/units/import?agreed=none' }),
  'GET /api/work/staff.xlsx': () => ({ url: '/api/work/staff.xlsx?template=yes' }),
  'POST /api/work/staff/import/rehearsal': onSheet,
  'POST /api/work/staff/import': () => ({ ...onSheet(), url: '/api/work/staff/import?agreed=none' }),
  'GET /api/work/staff': () => ({}),
  'GET /api/work/staff/:id': onPerson(),
  'POST /api/work/staff': (at) => ({
    payload: { on: '2025-06-01', name: '=formula', signInName: 'somebody', unit: PLACES[at] },
    object: { unit: PLACES[at], path: PATHS[at] },
  }),
  'POST /api/work/staff/:id/rename': onPerson({ name: '李伟' }),
  'POST /api/work/staff/:id/describe': onPerson({ change: { title: '科长' } }),
  'POST /api/work/staff/:id/transfer': onPerson({ unit: 'root' }),
  'POST /api/work/staff/:id/appoint': onPerson({ role: 'signer', unit: 'root', scope: 'ownUnit' }),
  'POST /api/work/staff/:id/relieve': (at) => ({
    payload: { on: LONG_AGO, role: 'signer', unit: PLACES[at] },
    object: person(at),
  }),
  'POST /api/work/staff/:id/suspend': onPerson({}),
  'POST /api/work/staff/:id/resume': onPerson({}),
  'POST /api/work/staff/:id/leave': onPerson({}),
  'POST /api/work/staff/:id/reset-password': onPerson(),
  'POST /api/work/staff/:id/reset-second-factor': onPerson(),
  'POST /api/work/staff/:id/unlock': onPerson(),
  'PUT /api/work/staff/:id/single-sign-on': (at) => ({ payload: { externalId: `external-${at}` }, object: person(at) }),
  'GET /api/work/staff/:id/sessions': onPerson(),
  'DELETE /api/work/staff/:id/sessions': onPerson(),
  'POST /api/work/files': (at) => ({
    url: `/api/work/files?name=a.txt&unit=${PLACES[at]}&purpose=case`,
    payload: Buffer.alloc(0),
    headers: { 'content-type': 'application/octet-stream' },
    object: { unit: PLACES[at], path: PATHS[at] },
  }),
  'GET /api/work/files/content': () => ({ url: '/api/work/files/content?link=none' }),
  'GET /api/work/files/:id': onFile(''),
  'DELETE /api/work/files/:id': onFile(''),
  'POST /api/work/files/:id/link': onFile('/link', {}),
  'POST /api/work/files/:id/release': onFile('/release', { reason: '经核对可以公开' }),
  'POST /api/work/files/:id/scan': onFile('/scan'),
  'POST /api/work/files/:id/stripped': onFile('/stripped'),
  'GET /api/work/messages': () => ({}),
  'GET /api/work/messages/:id': () => ({ url: `/api/work/messages/${NO_MESSAGE}` }),
  'POST /api/work/messages/:id/resend': () => ({ url: `/api/work/messages/${NO_MESSAGE}/resend` }),
  'POST /api/work/messages/:id/cancel': () => ({ url: `/api/work/messages/${NO_MESSAGE}/cancel` }),
  'GET /api/work/outlets': () => ({}),
  'PUT /api/work/outlets/:outlet/quiet-hours': () => ({
    url: '/api/work/outlets/mail/quiet-hours',
    payload: { quiet: null },
  }),
  'POST /api/work/outlets/:outlet/test': () => ({ url: '/api/work/outlets/mail/test', payload: { recipient: 'a@example.org' } }),
  'GET /api/work/requests/intake': () => ({}),
  'GET /api/work/requests/receipt': () => ({ url: '/api/work/requests/receipt?route=counter&submittedOn=2026-03-02' }),
  'POST /api/work/requests/check': () => ({ payload: { form: {} } }),
  'POST /api/work/requests/similar': (at) => ({
    payload: { unit: PLACES[at], document: 'residentCard', number: '11010119900307002X', content: '预案' },
    object: unit(at),
  }),
  'POST /api/work/requests': (at) => ({
    payload: {
      unit: PLACES[at],
      route: 'counter',
      days: { submittedOn: '2000-01-01' },
      form: { type: 'natural', name: '王小明', content: '预案' },
      mayLack: true,
      key: 'matrix-0123456789',
    },
    object: unit(at),
  }),
  'POST /api/work/requests/:id/confirmation': () => ({ url: '/api/work/requests/none/confirmation', payload: {} }),
  'POST /api/work/requests/:id/tracking-code': () => ({ url: '/api/work/requests/none/tracking-code', payload: {} }),
  ...CASE_CALLS,
  'GET /api/work/requests/figures': onFigures(''),
  'GET /api/work/requests/figures/cases': onFigures('/cases', '&cell=t3.in.new.total'),
  'GET /api/work/requests/figures.xlsx': onFigures('.xlsx'),
  'GET /api/work/requests/figures/remedies': onFigures('/remedies', '&cell=t4.review.total'),
  'GET /api/work/requests/filings': (at) => ({ url: `/api/work/requests/filings?unit=${PLACES[at]}`, object: unit(at) }),
  'GET /api/work/requests/filings.xlsx': (at) => ({
    url: `/api/work/requests/filings.xlsx?unit=${PLACES[at]}`,
    object: unit(at),
  }),
  'GET /api/work/requests/proposals': (at) => ({ url: `/api/work/requests/proposals?unit=${PLACES[at]}`, object: unit(at) }),
  'GET /api/work/requests/proposals/candidates': (at) => ({
    url: `/api/work/requests/proposals/candidates?unit=${PLACES[at]}`,
    object: unit(at),
  }),
  'POST /api/work/requests/filings': (at) => ({
    url: '/api/work/requests/filings',
    payload: { unit: PLACES[at], of: '2000-01-01', seen: 0 },
    object: unit(at),
  }),
  'GET /api/work/requests/topics': (at) => ({ url: `/api/work/requests/topics?unit=${PLACES[at]}`, object: unit(at) }),
  'GET /api/work/requests/topics/cases': (at) => ({
    url: `/api/work/requests/topics/cases?unit=${PLACES[at]}&from=2026-01-01&to=2026-12-31&subject=planning&place=none`,
    object: unit(at),
  }),
  'GET /api/work/requests/remedies': (at) => ({ url: `/api/work/requests/remedies?unit=${PLACES[at]}`, object: unit(at) }),
  'GET /api/work/requests/withheld': (at) => ({ url: `/api/work/requests/withheld?unit=${PLACES[at]}`, object: unit(at) }),
  ...LETTER_CALLS,
  'GET /api/work/calendar': () => ({ url: '/api/work/calendar?year=2026' }),
  'GET /api/work/calendar/moves': () => ({}),
  'GET /api/work/calendar/moves/requests': () => ({ url: '/api/work/calendar/moves/requests?at=2026-03-02T01:00:00.000Z' }),
  'GET /api/work/calendar/moves.xlsx': () => ({ url: '/api/work/calendar/moves.xlsx?at=2026-03-02T01:00:00.000Z' }),
  'POST /api/work/calendar/notices': () => ({
    payload: { level: 'own', year: 2026, notice: '', knownFrom: '2026-01-01', table: '' },
  }),
  'GET /api/work/law-settings': () => ({}),
  'POST /api/work/law-settings/:setting': () => ({
    url: '/api/work/law-settings/closingDays',
    payload: { value: 0, from: '2026-01-01', reason: '', seen: 0 },
  }),
  ...REDACTION_CALLS,
  'GET /api/work/audit': () => ({}),
  'GET /api/work/audit.csv': () => ({}),
  'GET /api/work/ledger': () => ({}),
};

/** Every route that the program has, as it is registered. */
const routes: RouteOptions[] = [];
const watch = (message: unknown) => {
  (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => void routes.push(route));
};

let database: TestDatabase;
let made: WorkApp;
let kept: TestVault;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  subscribe('fastify.initialization', watch);
  kept = await testVault(database.db);
  made = await workApp(database.db, { keys, vault: kept.vault });
  unsubscribe('fastify.initialization', watch);
  for (const [place, of] of Object.entries(PLACES))
    await hire(database.db, { id: `target-${place}`, signInName: `target-${place}`, unit: of });
  for (const [place, of] of Object.entries(PLACES)) await bringAndDiscard(`gone-${place}`, of);
});
afterAll(async () => {
  await made.app.close();
  await kept.remove();
  await database.drop();
});

async function bringAndDiscard(id: string, unit: string): Promise<void> {
  const on = plainDate('2026-01-05');
  await transact(database.db, (tx) =>
    appendEvents(tx, { site: SITE, stream: `file/${id}`, seen: 0, actor: 'staff/bringer', now: START }, [
      { type: 'file.received', on, body: { unit, purpose: 'case', size: 1, sha256: '0' } },
      { type: 'file.discarded', on, body: { why: 'withdrawn' } },
    ]),
  );
}

const nameOf = (method: string, url: string) => `${method} ${url}`;
const workRoutes = () =>
  routes
    .filter(({ url, config }) => url.startsWith('/api/work') && !config?.otherMethods)
    .flatMap(({ method, url, config }) => [method].flat().map((each) => ({ name: nameOf(each, url), verb: config?.verb })))
    .filter(({ name }) => !name.startsWith('HEAD '));
const verbOf = (name: string) => workRoutes().find((route) => route.name === name)?.verb;

test('every route of the staff’s interface has a call in the table above', () => {
  expect(
    workRoutes()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(Object.keys(CALLS).toSorted());
});

test('every route is described, with its verb', () => {
  const described = Object.entries(made.description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => [
      nameOf(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1')),
      (operation as { readonly 'x-verb'?: string })['x-verb'],
    ]),
  );
  expect(new Map(described as [string, string][])).toEqual(new Map(workRoutes().map(({ name, verb }) => [name, verb])));
});

test('a route that does not say its verb does not start', async () => {
  const { guardRoutes } = await import('./guard.ts');
  const { default: fastify } = await import('fastify');
  const bare = fastify();
  guardRoutes(bare, { signIn: { db: database.db } as never, clock: () => START });
  expect(() => bare.get('/anything', () => '')).toThrow('does not say its verb');
});

/** Asks as whoever holds the session; every answer is held against the description. */
function ask(name: string, at: Place, session?: { readonly token: string; readonly address: string }) {
  const [method = 'GET', path = ''] = name.split(' ');
  const call = CALLS[name]?.(at) ?? {};
  const id = call.object?.person ?? PLACES[at];
  return made.call({
    method: method,
    url: call.url ?? path.replace(':id', id),
    ...(call.payload === undefined ? {} : { payload: call.payload }),
    headers: { host: 'gov.example', 'sec-fetch-site': 'same-origin', 'x-csrf-token': 'token', ...call.headers },
    ...(session === undefined
      ? {}
      : { cookies: { 'gongkai-session': `${SITE}.${session.token}` }, remoteAddress: session.address }),
  });
}

describe('nobody who is not signed in', () => {
  test.each(Object.keys(CALLS))('%s', async (name) => {
    const answer = await ask(name, 'own');
    const isOpen = verbOf(name) === 'public';
    const problem = answer.json<{ code?: string }>().code;
    expect(isOpen ? problem === 'session.none' : [answer.statusCode, problem]).toEqual(isOpen ? false : [401, 'session.none']);
  });
});

let people = 0;
const keys = testKeys();
const secrets = signInSecrets(keys);

/** Somebody with this appointment and no other, signed in all the way. */
async function signedInAs(appointment: { readonly role: Role; readonly scope: Scope } | undefined) {
  people += 1;
  const id = `person-${people}`;
  const appointments = appointment === undefined ? [] : [{ ...appointment, unit: PLACES.own }];
  await hire(database.db, { id, signInName: id, appointments });
  await database.run(`update account set must_change = false, one_time_until = null, totp_confirmed_at = '${START.toISOString()}',
    totp_sealed = '\\x${secrets.seal('A'.repeat(32), `totp/${SITE}/${id}`).toString('hex')}' where staff_id = '${id}'`);
  const token = createHash('sha256').update(id).digest('base64url');
  const session = { token, address: `203.0.113.${people}` };
  const open = () =>
    database.run(`insert into session (site_id, token_hash, id, staff_id, method, second_factor_at, csrf_token, user_agent, address, made_at, seen_at)
      values (${SITE}, '\\x${createHash('sha256').update(token).digest('hex')}', '${id}', '${id}', 'password',
        '${START.toISOString()}', 'token', '', '', '${START.toISOString()}', '${START.toISOString()}') on conflict do nothing`);
  await open();
  const as: Person = { id, unit: PLACES.own, appointments, state: 'active', secondFactor: true };
  return { as, session, open };
}

/** The code that the table of permissions gives, or undefined where it lets the person through. */
function expectedOf(as: Person, verb: Verb, { object }: Call): string | undefined {
  return (object === undefined ? mayAnywhere(as, verb) : (mayAnywhere(as, verb) ?? may(as, verb, object)))?.code;
}

const APPOINTMENTS = [undefined, ...ROLES.flatMap((role) => SCOPES.map((scope) => ({ role, scope })))];

describe('each answer is what the table of permissions says', () => {
  test.each(APPOINTMENTS.map((each) => [each === undefined ? 'nothing' : `${each.role}/${each.scope}`, each] as const))(
    '%s',
    async (_name, appointment) => {
      const { as, session, open } = await signedInAs(appointment);
      const differing: unknown[] = [];
      for (const [name, callAt] of Object.entries(CALLS)) {
        const verb = verbOf(name);
        const hasObject = callAt('own').object !== undefined;
        for (const at of hasObject ? (Object.keys(PLACES) as Place[]) : (['own'] as const)) {
          const answer = await ask(name, at, session);
          const problem = /^application\/problem/.test(String(answer.headers['content-type']));
          const { code } = problem ? answer.json<{ code: string }>() : { code: undefined };
          const refused = code?.startsWith('permission.') ? code : undefined;
          const expected =
            verb === undefined || verb === 'public' || verb === 'signedIn' ? undefined : expectedOf(as, verb, callAt(at));
          if (refused !== expected || code === 'session.none' || answer.statusCode >= 500)
            differing.push({ name, at, expected, found: [answer.statusCode, code] });
          if (name.startsWith('DELETE /api/work/session')) await open();
        }
      }
      expect(differing).toEqual([]);
    },
  );
});
