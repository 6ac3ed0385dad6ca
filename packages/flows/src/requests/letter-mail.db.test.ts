import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Delivery, Parcel } from '@gongkai/messages';
import { foldRequest, type RequestCase } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import { sendMessages } from '../messages/index.ts';
import { acting, everyPart, makeRequestTest, SECRETS, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  assignRequest,
  decideOutcome,
  dispatchLetter,
  draftLetter,
  lettersWaiting,
  letterToMail,
  noteLetterMails,
  numberLetter,
  opineOnLetter,
  recordDelivery,
  returnLetter,
  sendAgain,
  signLetter,
  submitLetter,
  type RequestDeps,
} from './index.ts';

let t: RequestTest;
let deps: RequestTest['deps'];
const EMAIL = 'li.xiuying@example.org';
const DAY = '2026-03-05';
const AT = new Date(`${DAY}T03:00:00Z`);

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  deps = { ...t.deps, outlets: ['email'] };
  await t.hire('ann', 'edu', 'handler', 'ownUnit', '陈敏');
});
afterAll(() => t.end());
beforeEach(() => t.database.run('truncate outbox_message, letter_mail cascade'));

const LETTER = { code: 'L21', outcome: 'granted.already_public', basis: 'already_public', grounds: [] } as const;
const by = (who: string) => acting(who, DAY);

/** An answer with its number, in ann's hands, to an applicant who chose mail. */
async function numbered(said: Parameters<RequestTest['received']>[1] = { way: 'email', form: 'electronic', email: EMAIL }) {
  const { request } = await t.received('2026-03-02', said);
  t.done(await assignRequest(deps, by('head'), { request, unit: 'edu', handler: 'ann' }));
  // She is told that it is hers, which is none of the mails of letters.
  await t.database.run(`delete from outbox_message where template = 'request.tiding'`);
  const choice = { request, answers: {}, outcome: LETTER.outcome, reason: '已公开' };
  t.done(await decideOutcome(deps, by('handler'), choice));
  const { letter } = t.done(await draftLetter(deps, by('handler'), { request, step: LETTER, texts: {} }, everyPart));
  const ask = { request, letter };
  t.done(await submitLetter(deps, by('handler'), ask));
  for (const matter of ['secrecy', 'legality'] as const)
    t.done(await opineOnLetter(deps, by('reviewer'), { ...ask, matter, agrees: true }));
  t.done(await signLetter(deps, by('signer'), ask));
  t.done(await numberLetter(deps, by('handler'), ask));
  return ask;
}

const mail = (ask: { readonly request: string; readonly letter: string }, given: RequestDeps = deps) =>
  dispatchLetter(given, by('handler'), { ...ask, way: 'email' });
const code = async (result: Promise<{ readonly ok: boolean; readonly failure?: { readonly code: string } }>) =>
  (await result).failure?.code;
const caseOf = async (id: string): Promise<RequestCase> => {
  const request = foldRequest(await readStream(deps.db, SITE, `request/${id}`));
  if (!request) throw new Error('no such request');
  return request;
};
const letterOf = async ({ request, letter }: { readonly request: string; readonly letter: string }) =>
  (await caseOf(request)).letters.get(letter);
const outbox = async () =>
  (await t.database.run('select * from outbox_message order by id')).rows as readonly Record<string, unknown>[];

/** Runs the outbox against a server that answers so; what it was handed. */
async function send(answer: Delivery, now = AT): Promise<readonly Parcel[]> {
  const parcels: Parcel[] = [];
  await sendMessages(deps.db, ['email'], {
    senders: {
      email: {
        send: (parcel) => {
          parcels.push(parcel);
          return Promise.resolve(answer);
        },
        close: () => Promise.resolve(),
      },
    },
    render: () => ({ subject: '文书', text: '见附件' }),
    enclose: async ({ site, id }) => {
      const letter = await letterToMail(deps, { site, message: id, now });
      const bytes = letter.ok ? new TextEncoder().encode(JSON.stringify(letter.value.content)) : undefined;
      return bytes && [{ name: '答复书.pdf', type: 'application/pdf', bytes }];
    },
    now: () => now,
    die: () => 0,
  });
  return parcels;
}
const TAKEN: Delivery = { kind: 'sent', receipt: '250 2.0.0 4bXyz01' };
const NEVER: Delivery = { kind: 'failed', trouble: 'outlet.refused', status: 550, arrived: 'no', again: false };

test('a letter that goes by mail is queued with its event, leaves once with what it encloses, and the receipt proves it', async () => {
  const ask = await numbered();
  t.done(await mail(ask));
  const [queued, ...others] = await outbox();
  expect(others).toEqual([]);
  expect(queued).toMatchObject({ recipient: EMAIL, template: 'letter.enclosed', unit_id: 'edu', urgent: true, state: 'waiting' });
  // Nothing of the letter or its applicant lies in the outbox but where it goes.
  expect(SECRETS.filter((secret) => JSON.stringify(queued).includes(secret))).toEqual([]);
  expect(await noteLetterMails(deps, AT)).toBe(0);

  const parcels = await send(TAKEN);
  expect(parcels.map(({ recipient }) => recipient)).toEqual([EMAIL]);
  const [enclosed] = parcels[0]?.enclosures ?? [];
  expect(JSON.parse(Buffer.from(enclosed?.bytes ?? []).toString())).toMatchObject({ code: 'L21' });
  const noted = await Promise.all([1, 2, 3, 4].map(() => noteLetterMails(deps, AT)));
  expect(noted.reduce((sum, each) => sum + each, 0)).toBe(1);
  expect((await letterOf(ask))?.deliveredOn).toBe(DAY);
  const events = await readStream(deps.db, SITE, `request/${ask.request}`);
  expect(events.filter(({ type }) => type === 'letter.delivered')).toMatchObject([
    { actor: 'system/send-messages', body: { letter: ask.letter, proof: '250:2.0.0:4bXyz01' } },
  ]);
  expect(await send(TAKEN)).toEqual([]);
  expect(await noteLetterMails(deps, AT)).toBe(0);
  // A server may take a mail over and send it back later: then it has not come, and another way is open.
  t.done(await returnLetter(deps, by('handler'), { ...ask, why: 'bounced' }));
  expect((await letterOf(ask))?.deliveredOn).toBeUndefined();
  t.done(await sendAgain(deps, by('handler'), { ...ask, way: 'registeredPost', proof: 'RA123456789CN' }));
});

test('a mail that no server takes comes back to the request, once, and whoever handles it is told to choose another way', async () => {
  const ask = await numbered();
  t.done(await mail(ask));
  await send(NEVER);
  await Promise.all([1, 2, 3, 4].map(() => noteLetterMails(deps, AT)));
  expect((await letterOf(ask))?.dispatched).toMatchObject({ way: 'email', returned: { on: DAY, why: 'bounced' } });
  const told = (await outbox()).filter(({ template }) => template === 'letter.not-delivered');
  expect(told).toMatchObject([{ recipient: 'ann@shuyang.gov.cn', fields: { name: '陈敏', unit: '沭阳县教育局' } }]);
  const waiting = t.done(await lettersWaiting(deps, by('handler')));
  expect(waiting.filter(({ letter }) => letter === ask.letter)).toMatchObject([{ acts: ['sendAgain'] }]);
  // Nobody can have it sent from the list of messages any more.
  expect((await outbox()).find(({ template }) => template === 'letter.enclosed')).toMatchObject({ state: 'cancelled' });
  expect(await code(sendAgain(deps, by('handler'), { ...ask, way: 'email' }))).toBe('letter.way-tried');
  t.done(await sendAgain(deps, by('handler'), { ...ask, way: 'registeredPost', proof: 'RA123456789CN' }));
  expect(t.done(await lettersWaiting(deps, by('handler'))).some(({ letter }) => letter === ask.letter)).toBe(false);
});

test('mail is refused where nothing can send it, and where the application names no address', async () => {
  const ask = await numbered();
  expect(await code(mail(ask, t.deps))).toBe('letter.mail-unset');
  const unnamed = await numbered({ way: 'post' });
  expect(await code(mail(unnamed))).toBe('letter.address-missing');
  expect(await code(dispatchLetter(deps, by('handler'), { ...unnamed, way: 'email', reason: '来电说可以' }))).toBe(
    'letter.address-missing',
  );
  expect(await outbox()).toEqual([]);
  expect((await letterOf(ask))?.dispatched).toBeUndefined();
});

test('an answer goes as the applicant chose, or says why not; the reason is sealed', async () => {
  const ask = await numbered({ way: 'online', form: 'electronic', address: '', phone: '13812345678' });
  expect(await code(dispatchLetter(deps, by('handler'), { ...ask, way: 'pickup' }))).toBe('letter.way-differs');
  // Nowhere to send it to is said before the other wish.
  const registered = { ...ask, way: 'registeredPost', proof: 'RA123456789CN' } as const;
  expect(await code(dispatchLetter(deps, by('handler'), registered))).toBe('letter.address-missing');
  expect(await code(dispatchLetter(deps, by('handler'), { ...ask, way: 'pickup', reason: ' ' }))).toBe('letter.way-differs');
  t.done(await dispatchLetter(deps, by('handler'), { ...ask, way: 'pickup', reason: '李秀英来电说没有网络，来领' }));
  const events = await readStream(deps.db, SITE, `request/${ask.request}`);
  expect(JSON.stringify(events)).not.toContain('没有网络');
  expect(events.at(-1)?.body).toMatchObject({ way: 'pickup', reason: { record: expect.any(String) } });
});

test('what came back by hand does not leave by mail as well; what is just leaving is waited for', async () => {
  const ask = await numbered();
  t.done(await mail(ask));
  await t.database.run(`update outbox_message set state = 'sending', attempts = 1, lease_until = now() + interval '10 minutes'`);
  expect(await code(returnLetter(deps, by('handler'), { ...ask, why: 'bounced' }))).toBe('letter.mail-leaving');
  await t.database.run(`update outbox_message set state = 'waiting', lease_until = null`);
  t.done(await returnLetter(deps, by('handler'), { ...ask, why: 'bounced' }));
  // The handler is told of it; the letter stays.
  expect((await send(TAKEN)).filter(({ recipient }) => recipient === EMAIL)).toEqual([]);
  expect(await noteLetterMails(deps, AT)).toBe(0);
});

test('two who send one letter at a time send one; one who is killed in between leaves neither event nor message', async () => {
  const ask = await numbered();
  await t.database.run(`
    create function break_off() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
    create trigger break_off before insert on letter_mail for each row execute function break_off()`);
  await expect(mail(ask)).rejects.toThrow('killed');
  await t.database.run('drop trigger break_off on letter_mail');
  expect(await outbox()).toEqual([]);
  expect((await letterOf(ask))?.dispatched).toBeUndefined();
  const both = await Promise.all([mail(ask), mail(ask)]);
  expect(both.filter((each) => each.ok)).toHaveLength(1);
  expect(await outbox()).toHaveLength(1);
});

test('a delivery that was entered by hand meanwhile keeps its proof, unless the mail then fails', async () => {
  const ask = await numbered();
  t.done(await mail(ask));
  t.done(await recordDelivery(deps, by('handler'), { ...ask, proof: 'HZ0001' }));
  await send(TAKEN);
  expect(await noteLetterMails(deps, AT)).toBe(0);
  const { rows } = await t.database.run('select noted_at from letter_mail');
  expect(rows).toEqual([{ noted_at: expect.any(Date) }]);
  const failing = await numbered();
  t.done(await mail(failing));
  t.done(await recordDelivery(deps, by('handler'), { ...failing, proof: 'HZ0002' }));
  await send(NEVER);
  expect(await noteLetterMails(deps, AT)).toBe(1);
  expect(await letterOf(failing)).toMatchObject({ dispatched: { returned: { why: 'bounced' } } });
  expect((await letterOf(failing))?.deliveredOn).toBeUndefined();
});
