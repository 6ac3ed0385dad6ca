import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import { GRANTED } from '@gongkai/requests/testing';
import { readStream } from '@gongkai/store';
import { piecesOf, plainDocx } from '@gongkai/vault/testing';
import { addMaterial, attachCopy } from './index.ts';
import { newId } from '../people/new-id.ts';
import { receiveFile, scanFile } from '../files/index.ts';
import {
  decideOutcome,
  dispatchLetter,
  draftLetter,
  eraseRecord,
  gatherPapers,
  nameParty,
  numberLetter,
  opineOnLetter,
  readCopyByCode,
  readLetter,
  readLetterByCode,
  signLetter,
  submitLetter,
  trackRequest,
} from '../requests/index.ts';
import { acting, everyPart, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const DAY = '2026-03-03';
const by = (who: string) => acting(who, DAY);
const handler = by('handler');
const SUM = createHash('sha256').update(plainDocx()).digest('hex');

const folded = async (request: string) => {
  const found = foldRequest(await readStream(t.deps.db, SITE, `request/${request}`));
  if (!found) throw new Error('no request');
  return found;
};
const material = async (request: string, name: string): Promise<string> =>
  t.done(await addMaterial(t.deps, handler, { request, name, content: piecesOf(plainDocx()) })).file;
const stateOf = async (file: string) =>
  ((await t.database.run(`select state from kept_file where id = '${file}'`)).rows as { state: string }[])[0]?.state;

async function drafted() {
  const { request, code } = await t.received(DAY);
  t.done(await decideOutcome(t.deps, handler, { request, ...GRANTED }));
  const basis = (await folded(request)).decision?.basis ?? '';
  const step = { code: 'L20', outcome: GRANTED.outcome, basis, grounds: [] } as const;
  const { letter } = t.done(await draftLetter(t.deps, handler, { request, step, texts: {} }, everyPart));
  return { request, code, letter, step };
}

test('a paper goes with the answer: listed in its text with its digest, on the page of the applicant, in the archive; and goes with the letter', async () => {
  const { request, code, letter, step } = await drafted();
  const file = await material(request, '教育经费预算表.docx');
  const ask = { request, letter };
  t.done(await attachCopy(t.deps, handler, { ...ask, copy: file }));
  expect(await attachCopy(t.deps, handler, { ...ask, copy: file })).toMatchObject({
    failure: { code: 'annex.already-attached' },
  });
  // Written anew it keeps what is attached.
  t.done(await draftLetter(t.deps, handler, { ...ask, step, texts: {} }, everyPart));
  const shown = t.done(await readLetter(t.deps, by('reviewer'), ask));
  expect(shown.annexes).toEqual([{ file, kind: 'annex', name: '教育经费预算表.docx', sha256: SUM }]);
  expect(shown.content.annexes).toEqual([{ title: '教育经费预算表', sha256: SUM }]);

  t.done(await submitLetter(t.deps, handler, ask));
  const late = await material(request, '后来的表.docx');
  expect(await attachCopy(t.deps, handler, { ...ask, copy: late })).toMatchObject({
    failure: { code: 'letter.already-submitted' },
  });
  for (const matter of ['secrecy', 'legality'] as const)
    t.done(await opineOnLetter(t.deps, by('reviewer'), { ...ask, matter, agrees: true }));
  t.done(await signLetter(t.deps, by('signer'), ask));
  t.done(await numberLetter(t.deps, handler, ask));
  const proof = { site: SITE, code, name: FORM.name ?? '', visitor: '192.0.2.31' };
  const copy = { letter, copy: file };
  expect(await readCopyByCode(t.deps, proof, handler.now, copy)).toMatchObject({ failure: { code: 'record.missing' } });
  t.done(await dispatchLetter(t.deps, handler, { ...ask, way: 'registeredPost', proof: 'RA123456789CN' }));

  expect(t.done(await trackRequest(t.deps, proof, plainDate(DAY))).letters).toMatchObject([{ letter, copies: [file] }]);
  expect(t.done(await readLetterByCode(t.deps, proof, handler.now, letter)).annexes).toEqual(shown.content.annexes);
  expect(t.done(await readCopyByCode(t.deps, proof, handler.now, copy)).bytes).toEqual(Buffer.from(plainDocx()));
  expect(await readCopyByCode(t.deps, proof, handler.now, { letter, copy: late })).toMatchObject({ ok: false });
  const { papers } = t.done(await gatherPapers(t.deps, by('head'), { request }));
  expect(papers.flatMap((paper) => (paper.kind === 'file' ? [[paper.name, paper.sha256]] : []))).toEqual([
    ['教育经费预算表.docx', SUM],
  ]);

  const record = (await folded(request)).letters.get(letter)?.final?.record ?? '';
  t.done(await eraseRecord(t.deps, by('head'), { request, record, why: 'expired' }));
  expect([await stateOf(file), await stateOf(late)]).toEqual(['discarded', 'clean']);
  expect((await readCopyByCode(t.deps, proof, handler.now, copy)).ok).toBe(false);
});

test('only papers that the office has laid beside the request are attached, and only to letters to the applicant', async () => {
  const { request, letter } = await drafted();
  const strange = newId(handler.now);
  const kept = { site: SITE, id: strange, name: '别处.docx', unit: 'edu', purpose: 'case', now: handler.now } as const;
  t.done(await receiveFile(t.deps.db, t.deps.vault, { ...kept, content: piecesOf(plainDocx()), by: { actor: 'system/test' } }));
  t.done(await scanFile(t.deps.db, t.deps.vault, { site: SITE, id: strange, now: handler.now }));
  expect(await attachCopy(t.deps, handler, { request, letter, copy: strange })).toMatchObject({ ok: false });
  const file = await material(request, '合同.docx');
  const { party } = t.done(await nameParty(t.deps, handler, { request, kind: 'otherAgency', contact: { name: '沭阳县档案馆' } }));
  const help = await draftLetter(t.deps, handler, { request, step: { code: 'L09', party }, texts: {} }, everyPart);
  expect(await attachCopy(t.deps, handler, { request, letter: t.done(help).letter, copy: file })).toMatchObject({
    failure: { code: 'annex.not-to-applicant' },
  });
  expect(await attachCopy(t.deps, by('reviewer'), { request, letter, copy: file })).toMatchObject({
    failure: { code: 'permission.no-role' },
  });
});
