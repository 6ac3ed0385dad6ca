import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { choiceOf, plainPdf } from '@gongkai/redaction/testing';
import { foldRequest } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import { plainDate } from '@gongkai/kernel';
import { GRANTED } from '@gongkai/requests/testing';
import { piecesOf } from '@gongkai/vault/testing';
import { addMaterial, listCaseFiles, redactFile } from './index.ts';
import { receiveFile, scanFile } from '../files/index.ts';
import { decideOutcome, eraseRecord, submitRequest } from '../requests/index.ts';
import { acting, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const SLOW = 600_000;
const DAY = '2026-03-03';
const handler = acting('handler', DAY);
const head = acting('head', DAY);

async function attachment(): Promise<string> {
  const { db, vault } = t.deps;
  const by = { actor: 'system/test' } as const;
  const file = { site: SITE, id: 'own-paper', name: '说明.pdf', unit: 'edu', purpose: 'case', now: handler.now, by };
  t.done(await receiveFile(db, vault, { ...file, content: piecesOf(plainPdf()) }));
  t.done(await scanFile(db, vault, { site: SITE, id: file.id, now: handler.now }));
  return file.id;
}

const statesOf = async (ids: readonly string[]) => {
  const { rows } = await t.database.run('select id, state from kept_file');
  const states = new Map((rows as { id: string; state: string }[]).map(({ id, state }) => [id, state]));
  return ids.map((id) => states.get(id));
};

test(
  'erasing reaches the files: with the application what came with it and its copies, with a certificate copy and original',
  { timeout: SLOW },
  async () => {
    const given = await attachment();
    const sent = {
      unit: 'edu',
      route: 'counter',
      days: { submittedOn: plainDate(DAY) },
      form: FORM,
      attachments: [given],
    } as const;
    const { request } = t.done(await submitRequest(t.deps, handler, sent));
    const office = t.done(
      await addMaterial(t.deps, handler, { request, name: '补偿表.pdf', content: piecesOf(plainPdf()) }),
    ).file;
    const listed = t.done(await listCaseFiles(t.deps, handler, { request }));
    expect(listed.files.map(({ file, from, isRedactable }) => [file, from, isRedactable])).toEqual([
      [given, 'applicant', true],
      [office, 'office', true],
    ]);
    expect(await listCaseFiles(t.deps, acting('reviewer', DAY), { request })).toMatchObject({
      failure: { code: 'permission.no-role' },
    });
    const copied = async (file: string) => {
      const ask = { request, file, name: (nth: number, ending: string) => `公开件${nth}.${ending}` };
      const choice = choiceOf({ words: ['欧阳明月'], rejected: ['1-1-P01', '1-2-P04'] });
      return t.done(await redactFile(t.deps, handler, { ...ask, ...choice })).copy;
    };
    const [ofGiven, ofOffice, again] = [await copied(given), await copied(office), await copied(office)];
    t.done(await decideOutcome(t.deps, handler, { request, ...GRANTED }));
    const folded = async () => foldRequest(await readStream(t.deps.db, SITE, `request/${request}`));
    const before = await folded();
    const recordOf = (copy: string) => before?.copies.find((each) => each.copy === copy)?.certificate.record ?? '';
    const application = before?.applications[0].record ?? '';
    expect(await eraseRecord(t.deps, head, { request, record: application, why: 'asked' })).toMatchObject({
      failure: { code: 'request.not-answered' },
    });
    expect(await statesOf([given])).toEqual(['clean']);
    await t.sent(request, DAY, { code: 'L20', outcome: GRANTED.outcome, basis: before?.decision?.basis ?? '', grounds: [] });

    expect(await eraseRecord(t.deps, handler, { request, record: application, why: 'asked' })).toMatchObject({
      failure: { code: 'permission.no-role' },
    });
    t.done(await eraseRecord(t.deps, head, { request, record: application, why: 'asked' }));
    expect(await statesOf([given, ofGiven, office, ofOffice])).toEqual(['discarded', 'discarded', 'clean', 'clean']);
    t.done(await eraseRecord(t.deps, head, { request, record: recordOf(ofOffice), why: 'expired' }));
    expect(await statesOf([ofOffice, office, again])).toEqual(['discarded', 'clean', 'clean']);
    t.done(await eraseRecord(t.deps, head, { request, record: recordOf(again), why: 'expired' }));
    expect(await statesOf([again, office])).toEqual(['discarded', 'discarded']);
    expect(t.done(await listCaseFiles(t.deps, handler, { request })).files).toEqual([]);
  },
);
