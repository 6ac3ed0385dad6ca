import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDocx } from '@gongkai/vault/testing';
import { receiveFile, scanFile } from '../files/index.ts';
import { newId } from '../people/new-id.ts';
import { acting, everyPart, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { gatherPapers, givePartyCode, hearPartyByCode, nameParty, releaseParty, showOpinionAsked } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const by = (who: string, day: string) => acting(who, `2026-${day}`);
const at = (day: string) => new Date(`2026-${day}T02:00:00Z`);

async function asked(kind: 'thirdParty' | 'otherAgency' = 'thirdParty') {
  const { request } = await t.received('2026-03-02');
  const { party } = t.done(await nameParty(t.deps, by('handler', '03-02'), { request, kind, contact: { name: '某公司' } }));
  const { code } = t.done(await givePartyCode(t.deps, by('handler', '03-02'), { request, party }));
  const proof = { site: SITE, code, visitor: '192.0.2.9' };
  return { request, party, proof, code: kind === 'thirdParty' ? ('L06' as const) : ('L09' as const) };
}

const file = async (unit = 'edu', scanned = true): Promise<string> => {
  const [id, now] = [newId(at('03-03')), at('03-03')];
  const content = (async function* () {
    await Promise.resolve();
    yield plainDocx();
  })();
  const said = { site: SITE, id, name: '说明.docx', unit, purpose: 'case', content, by: { actor: 'public' }, now } as const;
  t.done(await receiveFile(t.deps.db, t.deps.vault, said));
  if (scanned) t.done(await scanFile(t.deps.db, t.deps.vault, { site: SITE, id, now }));
  return id;
};

test('a code whose letter has not left is as unknown as one of nobody; then it opens the letter, word by word', async () => {
  const { request, party, proof, code } = await asked();
  const unknown = { ok: false, failure: { code: 'tracking.unknown' } };
  expect(await showOpinionAsked(t.deps, proof, at('03-02'))).toEqual(unknown);
  expect(await showOpinionAsked(t.deps, { ...proof, code: '0000-0000-0000-0000-0000' }, at('03-02'))).toEqual(unknown);
  await t.sent(request, '2026-03-02', { code, party });
  const shown = t.done(await showOpinionAsked(t.deps, proof, at('03-03')));
  expect(shown).toMatchObject({ unit: 'edu', kind: 'thirdParty', askedOn: '2026-03-02', state: 'open' });
  expect(shown.letter.parts.find(({ part }) => part === 'replyForm')?.text).toBe(everyPart().replyForm);
  const looks = await t.database.run(`select from ledger_event where type = 'access.viewed' and actor = 'public'`);
  expect(looks.rowCount).toBe(1);
});

test('what is not agreed to needs reasons, and what is enclosed has to be there; reasons and files go into the file of the request', async () => {
  const { request, party, proof, code } = await asked();
  await t.sent(request, '2026-03-02', { code, party });
  for (const opinion of ['objects', 'partly'] as const)
    expect(await hearPartyByCode(t.deps, proof, at('03-03'), { opinion, statement: ' ' })).toMatchObject({
      failure: { code: 'opinion.reason-missing', cites: expect.stringContaining('三十二') },
    });
  const said = { opinion: 'objects', statement: '涉及工艺配方' } as const;
  expect(await hearPartyByCode(t.deps, proof, at('03-03'), { ...said, attachments: [await file('sport')] })).toMatchObject({
    failure: { code: 'request.file-missing' },
  });
  t.done(await hearPartyByCode(t.deps, proof, at('03-03'), { ...said, attachments: [await file()] }));
  const { papers } = t.done(await gatherPapers(t.deps, by('head', '03-04'), { request }));
  expect(papers.filter(({ kind }) => kind === 'opinion')).toMatchObject([{ text: '涉及工艺配方' }]);
  expect(papers.filter(({ kind }) => kind === 'file')).toHaveLength(1);
  expect(await hearPartyByCode(t.deps, proof, at('03-05'), { opinion: 'agrees' })).toMatchObject({
    failure: { code: 'party.already-heard' },
  });
});

test('a file alone is gathered, too; an agency that is waited for no more says nothing', async () => {
  const first = await asked();
  await t.sent(first.request, '2026-03-02', { code: first.code, party: first.party });
  t.done(await hearPartyByCode(t.deps, first.proof, at('03-03'), { opinion: 'agrees', attachments: [await file()] }));
  const { papers } = t.done(await gatherPapers(t.deps, by('head', '03-04'), { request: first.request }));
  expect(papers.map(({ kind }) => kind).filter((kind) => kind === 'file' || kind === 'opinion')).toEqual(['file']);
  const agency = await asked('otherAgency');
  await t.sent(agency.request, '2026-03-02', { code: agency.code, party: agency.party });
  t.done(await releaseParty(t.deps, by('handler', '03-03'), { request: agency.request, party: agency.party }));
  expect(t.done(await showOpinionAsked(t.deps, agency.proof, at('03-03'))).state).toBe('released');
  expect(await hearPartyByCode(t.deps, agency.proof, at('03-03'), { opinion: 'agrees' })).toMatchObject({ ok: false });
});
