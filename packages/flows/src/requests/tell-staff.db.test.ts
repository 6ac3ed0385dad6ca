import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { LetterStep } from '@gongkai/requests';
import { acting, everyPart, FORM, makeRequestTest, SECRETS, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  askExtension,
  assignRequest,
  confirmRequest,
  dispatchLetter,
  draftLetter,
  hearPartyByCode,
  givePartyCode,
  lettersWaiting,
  nameParty,
  noteRequest,
  numberLetter,
  opineOnLetter,
  refuseExtension,
  returnLetter,
  sendAgain,
  signLetter,
  submitLetter,
  submitRequest,
  withdrawByCode,
} from './index.ts';

let t: RequestTest;
const DAY = '2026-03-05';
const NOW = new Date(`${DAY}T03:00:00Z`);
const by = (who: string) => acting(who, DAY);
/** Ann has an address, and the rights of a handler. */
const ann = { ...by('handler'), actor: 'staff/ann' } as const;
const bob = { ...by('head'), actor: 'staff/bob' } as const;

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  await t.hire('ann', 'edu', 'handler');
  await t.hire('bob', 'edu', 'disclosureHead');
});
afterAll(() => t.end());
beforeEach(() => t.database.run('truncate outbox_message cascade'));

type Row = { readonly template: string; readonly recipient: string; readonly fields: Readonly<Record<string, string>> };
const outbox = async () =>
  (await t.database.run('select template, recipient, fields from outbox_message order by id')).rows as readonly Row[];
const told = async () => (await outbox()).map(({ recipient, fields }) => `${fields['tiding']} ${recipient.split('@')[0]}`);

const web = async (key: string) =>
  t.done(
    await submitRequest(t.deps, by('public'), { unit: 'edu', route: 'web', days: {}, form: FORM, clientKey: key.repeat(16) }),
  );
const handled = async () => {
  const { request } = await t.received('2026-03-02');
  t.done(await assignRequest(t.deps, by('head'), { request, unit: 'edu', handler: 'ann' }));
  expect(await told()).toEqual(['assigned ann']);
  await t.database.run('truncate outbox_message cascade');
  return request;
};

test('that a request was given to a handler who cannot be written to is told to nobody else: the head reads no sentence that is not true for him', async () => {
  const { request } = await t.received('2026-03-02');
  t.done(await assignRequest(t.deps, by('head'), { request, unit: 'edu', handler: 'handler' }));
  expect(await told()).toEqual([]);
  t.done(await askExtension(t.deps, ann, { request, workingDays: 10, reason: '需要核对' }));
  expect(await told()).toEqual(['extensionAsked bob']);
});

test('what comes from the web is told to the head once, however often the form is sent; what an officer takes in is told to nobody', async () => {
  await web('a');
  await web('a');
  await t.received(DAY);
  expect(await told()).toEqual(['submitted bob']);
  const text = JSON.stringify(await outbox());
  for (const secret of SECRETS) expect(text).not.toContain(secret);
});

test('from then on the handler is told, without what was said', async () => {
  const { request, code } = await web('b');
  t.done(await confirmRequest(t.deps, by('head'), { request }));
  t.done(await assignRequest(t.deps, by('head'), { request, unit: 'edu', handler: 'ann' }));
  const contact = { name: '沭阳某某有限公司' };
  const { party } = t.done(await nameParty(t.deps, ann, { request, kind: 'thirdParty', contact }));
  await t.sent(request, DAY, { code: 'L06', party });
  const asked = t.done(await givePartyCode(t.deps, ann, { request, party }));
  const heard = { opinion: 'objects', statement: '涉及我们的报价' } as const;
  t.done(await hearPartyByCode(t.deps, { site: SITE, code: asked.code, visitor: '192.0.2.7' }, NOW, heard));
  const proof = { site: SITE, code, name: FORM.name ?? '', visitor: '192.0.2.8' };
  t.done(await withdrawByCode(t.deps, proof, NOW, { sure: true }));
  expect(await told()).toEqual(['submitted bob', 'assigned ann', 'heard ann', 'withdrawn ann']);
  expect((await outbox())[2]?.fields).toMatchObject({ unit: '沭阳县教育局', number: expect.stringMatching(/^2026-/) as string });
  expect(JSON.stringify(await outbox())).not.toMatch(/报价|某某有限公司/);
});

test('more time is asked of the head and answered to the handler; nobody is told of what he did himself', async () => {
  const request = await handled();
  t.done(await noteRequest(t.deps, by('head'), { request, text: '催办' }));
  t.done(await askExtension(t.deps, ann, { request, workingDays: 10, reason: '需要核对' }));
  t.done(await refuseExtension(t.deps, bob, { request, reason: '不需要' }));
  expect(await told()).toEqual(['extensionAsked bob', 'extensionRefused ann']);
});

test('of two at once one is kept, and one is told of', async () => {
  const request = await handled();
  const asked = () => askExtension(t.deps, ann, { request, workingDays: 10, reason: '需要核对' });
  const done = await Promise.all([asked(), asked(), asked()]);
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await told()).toEqual(['extensionAsked bob']);
});

const PLACES = { trackAt: 'https://example.gov.cn/track', opinionAt: 'https://example.gov.cn/opinion' };
const mailing = () => ({ ...t.deps, outlets: ['email'] as const });

async function numbered(request: string, step: LetterStep): Promise<{ readonly request: string; readonly letter: string }> {
  const { letter } = t.done(await draftLetter(t.deps, by('handler'), { request, step, texts: {} }, everyPart));
  const ask = { request, letter };
  if (step.code !== 'L01') {
    t.done(await submitLetter(t.deps, by('handler'), ask));
    for (const matter of ['secrecy', 'legality'] as const)
      t.done(await opineOnLetter(t.deps, by('reviewer'), { ...ask, matter, agrees: true }));
    if (!(await signLetter(t.deps, by('signer'), ask)).ok) t.done(await signLetter(t.deps, by('head'), ask));
  }
  t.done(await numberLetter(t.deps, by('handler'), ask));
  return ask;
}

test('a letter that came back waits for whoever sends it again, also where nobody had to see it before; he is told', async () => {
  const request = await handled();
  const ask = await numbered(request, { code: 'L01' });
  const post = { way: 'registeredPost', proof: 'RA123456789CN', reason: '申请人来电同意' } as const;
  t.done(await dispatchLetter(t.deps, by('handler'), { ...ask, ...post }));
  const waiting = async () => t.done(await lettersWaiting(t.deps, by('handler'))).filter(({ letter }) => letter === ask.letter);
  expect(await waiting()).toEqual([]);
  t.done(await returnLetter(t.deps, by('handler'), { ...ask, why: 'absent' }));
  expect(await told()).toEqual(['letterReturned ann']);
  expect(await waiting()).toMatchObject([{ code: 'L01', submittedOn: DAY, acts: ['sendAgain'] }]);
  t.done(await sendAgain(t.deps, by('handler'), { ...ask, way: 'pickup', reason: '申请人来取' }));
  expect(await waiting()).toEqual([]);
});

test('whom a letter goes to by another way is told once that it is on the net: the number and the page', async () => {
  const { request } = await t.received('2026-03-02', { email: 'li.xiuying@example.org' });
  const ask = await numbered(request, { code: 'L01' });
  const post = { way: 'registeredPost', proof: 'RA123456789CN', reason: '申请人来电同意', places: PLACES } as const;
  const done = await Promise.all([1, 2].map(() => dispatchLetter(mailing(), by('handler'), { ...ask, ...post })));
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await outbox()).toEqual([
    {
      template: 'letter.online',
      recipient: 'li.xiuying@example.org',
      fields: {
        government: '沭阳县人民政府',
        unit: '沭阳县教育局',
        number: expect.stringMatching(/^2026-/) as string,
        address: PLACES.trackAt,
      },
    },
  ]);
});

test('a third party with an address is told where it may answer; one without, and an office without a mail server, lose nothing', async () => {
  const request = await handled();
  const named = async (email?: string) => {
    const contact = { name: '沭阳某某有限公司', ...(email === undefined ? {} : { email }) };
    return t.done(await nameParty(t.deps, by('handler'), { request, kind: 'thirdParty', contact })).party;
  };
  const post = { way: 'registeredPost', proof: 'RA123456789CN', reason: '来电同意', places: PLACES } as const;
  for (const [email, deps] of [
    ['party@example.org', mailing()],
    [undefined, mailing()],
    ['other@example.org', t.deps],
  ] as const) {
    const ask = await numbered(request, { code: 'L06', party: await named(email) });
    t.done(await dispatchLetter(deps, by('handler'), { ...ask, ...post }));
  }
  const rows = await outbox();
  expect(rows.map(({ template, recipient }) => [template, recipient])).toEqual([['opinion.asked', 'party@example.org']]);
  expect(rows[0]?.fields).toMatchObject({ address: PLACES.opinionAt });
  expect(JSON.stringify(rows)).not.toContain('某某有限公司');
});
