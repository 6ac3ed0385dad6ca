import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  addMaterial,
  attachCopy,
  decideOutcome,
  dispatchLetter,
  draftLetter,
  noteLetterMails,
  numberLetter,
  opineOnLetter,
  sendMessages,
  showRequest,
  signLetter,
  submitLetter,
  submitRequest,
} from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { LETTER_PARTS } from '@gongkai/law';
import type { Parcel } from '@gongkai/messages';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { piecesOf, plainDocx } from '@gongkai/vault/testing';
import { messageText } from '@gongkai/wording';
import { done, type By } from '../testing/sent-letter.ts';
import { testVault, type TestVault } from '../testing/test-vault.ts';
import { foundSite, SITE } from '../testing/work-app.ts';
import { encloseLetter } from './enclose-letter.ts';

let kept: TestVault;
let database: TestDatabase;
const faults: unknown[] = [];
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  kept = await testVault(database.db);
});
afterAll(async () => {
  await database.drop();
  await kept.remove();
});

const now = new Date('2026-03-03T03:00:00Z');
const today = dayInChina(now.getTime());
const by: By = (who) => ({ site: SITE, person: undefined, actor: `staff/${who}`, now, today });

test('an answer by mail leaves as the PDF of what was signed, its annexes beside it, and its request tells the receipt', async () => {
  const deps = { db: database.db, vault: kept.vault, outlets: ['email'] as const };
  const form = {
    ...{ type: 'natural', name: '司马长风', document: 'residentCard', number: '110101199003070097', phone: '13812345678' },
    ...{ content: '申请公开2025年度防汛应急预案', form: 'electronic', way: 'email', email: 'sima@example.org' },
  };
  const ask = { unit: 'bureau', route: 'counter', days: { submittedOn: today }, form } as const;
  const { request } = done(await submitRequest(deps, by('handler'), ask));
  const outcome = 'granted.already_public' as const;
  done(await decideOutcome(deps, by('handler'), { request, answers: {}, outcome, reason: '已公开' }));
  const step = { code: 'L21', outcome, basis: 'already_public', grounds: [] } as const;
  const parts = () => ({ ...Object.fromEntries(LETTER_PARTS.map((part) => [part, ''])), reasons: '预案已于年初公开' });
  const { letter } = done(await draftLetter(deps, by('handler'), { request, step, texts: {} }, () => filled(parts())));
  const at = { request, letter };
  const paper = { request, name: '防汛应急预案.docx', content: piecesOf(plainDocx()) };
  const { file } = done(await addMaterial(deps, by('handler'), paper));
  done(await attachCopy(deps, by('handler'), { ...at, copy: file }));
  done(await submitLetter(deps, by('handler'), at));
  for (const matter of ['secrecy', 'legality'] as const)
    done(await opineOnLetter(deps, by('reviewer'), { ...at, matter, agrees: true }));
  done(await signLetter(deps, by('head'), at));
  done(await numberLetter(deps, by('handler'), at));
  done(await dispatchLetter(deps, by('handler'), { ...at, way: 'email' }));

  const parcels: Parcel[] = [];
  const send = (parcel: Parcel) => {
    parcels.push(parcel);
    return Promise.resolve({ kind: 'sent', receipt: '250 2.0.0 4bXyz01' } as const);
  };
  await sendMessages(database.db, ['email'], {
    senders: { email: { send, close: () => Promise.resolve() } },
    render: messageText,
    enclose: (message) => encloseLetter({ ...deps, onFault: (error) => faults.push(error) }, message, now),
    now: () => now,
    die: () => 0,
  });
  expect(faults).toEqual([]);
  const [parcel, ...others] = parcels;
  expect(others).toEqual([]);
  expect(parcel?.recipient).toBe('sima@example.org');
  // Neither subject nor text says who asked, or for what.
  expect(`${parcel?.subject} ${parcel?.text}`).not.toMatch(/司马|防汛/);
  const [pdf, ...annexes] = parcel?.enclosures ?? [];
  expect(pdf).toMatchObject({ name: expect.stringMatching(/\.pdf$/), type: 'application/pdf' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf?.bytes ?? [])), { mergePages: true });
  expect(text.replaceAll(/\s/g, '')).toContain('预案已于年初公开');
  expect(text).not.toContain('草稿');
  expect(annexes).toEqual([expect.objectContaining({ name: '防汛应急预案.docx', bytes: Buffer.from(plainDocx()) })]);

  expect(await noteLetterMails(deps, now)).toBe(1);
  const shown = done(await showRequest(deps, by('handler'), { request }));
  expect(shown.history.at(-1)).toMatchObject({ type: 'letter.delivered', body: { letter, proof: '250:2.0.0:4bXyz01' } });
  expect(shown.stage).toBe('delivered');
});

const filled = (parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, text === '' ? `（${part}）` : text]));
