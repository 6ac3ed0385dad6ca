import { RECTIFICATION_RESULTS, type RectificationResult } from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import { checkPaperApplication, readApplication, readPaperApplication } from '../application/application.ts';
import { answerDue, noticeDue } from '../case/clock.ts';
import { stageOf } from '../case/stage.ts';
import { statisticsCaseOf } from '../figures/statistics-table.ts';
import { preparePublicAnswer } from '../public-answers/public-answer-steps.ts';
import { acceptRemedy, decideRemedy, fileRemedy } from '../remedies/pursue-remedy.ts';
import { approveExtension } from '../steps/approve-extension.ts';
import { archiveRequest } from '../steps/archive-request.ts';
import { askExtension } from '../steps/ask-extension.ts';
import { acceptRequest, assignRequest } from '../steps/assign-request.ts';
import { nextSteps, refusedSteps } from '../steps/case-steps.ts';
import { correctTopic } from '../steps/correct-topic.ts';
import { decideOutcome } from '../steps/decide-outcome.ts';
import type { Desk, Step } from '../steps/desk.ts';
import { draftLetter } from '../steps/draft-letter.ts';
import { withdrawRequest } from '../steps/hear-applicant.ts';
import { nameParty } from '../steps/hear-party.ts';
import { likenRequest, mergeRequest, splitRefused } from '../steps/join-requests.ts';
import { offeredLetters } from '../steps/offered-letters.ts';
import { recordSearch } from '../steps/record-search.ts';
import { submitLetter } from '../steps/approve-letter.ts';
import { COUNTER, dayOn, GRANTED, on, sealed, ToldLife } from '../testing/told-life.ts';
import { decideRectification } from './decide-rectification.ts';

const finding = sealed('finding');
const begun = () =>
  ToldLife.submitted({ ...COUNTER, nature: 'rectification' })
    .take('2026-03-03', (desk) => assignRequest(desk, { unit: 'unit-1', handler: 'handler' }), 'head')
    .take('2026-03-03', acceptRequest);
const decided = (result: RectificationResult) => begun().take('2026-03-05', (desk) => decideRectification(desk, result, finding));

test.each(RECTIFICATION_RESULTS.map(({ id }) => id))('%s: decided, told by L34, and closed by it', (result) => {
  const life = decided(result);
  expect(life.request.rectification).toMatchObject({ result, finding, by: 'handler', on: '2026-03-05' });
  expect(life.request.answer).toBeUndefined();
  life.send('2026-03-09', { code: 'L34', result });
  expect(life.request.answer).toEqual({ letter: 'letter-1', on: '2026-03-09', result });
  expect(stageOf(life.request, dayOn('2026-03-09'))).toBe('answered');
  expect(nextSteps(life.desk('2026-03-09'))).not.toContain('decideRectification');
  life.take('2026-06-10', (desk) => ({
    ok: true,
    value: [{ type: 'letter.delivered', on: desk.day.on, body: { letter: 'letter-1' } }],
  }));
  life.take('2026-06-10', (desk) => archiveRequest(desk, 'digest'));
  expect(stageOf(life.request, dayOn('2026-06-10'))).toBe('archived');
});

test('what is next: to decide, and once that is done the letter', () => {
  expect(nextSteps(begun().desk('2026-03-04'))).toEqual(['decideRectification']);
  expect(nextSteps(decided('refused').desk('2026-03-06'))).toEqual([]);
  expect(offeredLetters(decided('refused').desk('2026-03-06')).filter(({ refused }) => !refused)).toMatchObject([
    { code: 'L34' },
    { code: 'L01' },
  ]);
  expect(offeredLetters(begun().desk('2026-03-06'))[0]).toMatchObject({
    code: 'L34',
    refused: { code: 'rectification.not-decided', cites: '《中华人民共和国政府信息公开条例》第四十一条' },
  });
});

test('a letter tells what is decided, and nothing else', () => {
  const life = decided('refused');
  expect(life.trySend('2026-03-06', { code: 'L34', result: 'rectified' })).toMatchObject({
    code: 'rectification.other-result',
    params: { decided: 'refused' },
  });
  // Decided anew after the letter was written: whoever signs has not seen what it rests on.
  life.take('2026-03-06', (desk) => draftLetter(desk, 'l', { code: 'L34', result: 'refused' }, sealed('l')));
  life.take('2026-03-06', (desk) => submitLetter(desk, 'l'));
  life.take('2026-03-07', (desk) => decideRectification(desk, 'rectified', finding));
  expect(life.try('2026-03-09', (desk) => submitLetter(desk, 'l'))).toMatchObject({ code: 'letter.already-submitted' });
  expect(life.trySend('2026-03-09', { code: 'L34', result: 'refused' })).toMatchObject({ code: 'rectification.other-result' });
});

test('set aside in review, it is decided anew before it is told again', () => {
  const against = { kind: 'letter', letter: 'letter-1' } as const;
  const life = decided('refused')
    .send('2026-03-09', { code: 'L34', result: 'refused' })
    .take('2026-04-01', (desk) => fileRemedy(desk, { remedy: 'r', route: 'review', against }))
    .take('2026-04-03', (desk) => acceptRemedy(desk, 'r', 'simple'))
    .take('2026-05-06', (desk) => decideRemedy(desk, 'r', { result: 'corrected', anew: {} }));
  expect(nextSteps(life.desk('2026-05-07'))).toEqual(['decideRectification']);
  expect(life.trySend('2026-05-07', { code: 'L34', result: 'refused' })).toMatchObject({ code: 'rectification.not-decided' });
  life.take('2026-05-08', (desk) => decideRectification(desk, 'rectified', finding));
  life.send('2026-05-11', { code: 'L34', result: 'rectified' });
  expect(life.request.answer).toMatchObject({ on: '2026-05-11', result: 'rectified' });
});

describe('steps of a request for information are not there', () => {
  const other = begun().request;
  const tried: readonly (readonly [string, (desk: Desk) => Step | ReturnType<typeof splitRefused>])[] = [
    ['a leaf', (desk) => decideOutcome(desk, GRANTED)],
    ['a third party', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') })],
    ['more time, asked for', (desk) => askExtension(desk, 5, finding)],
    ['more time, given', (desk) => approveExtension(desk, 5, finding)],
    ['a search', (desk) => recordSearch(desk, { found: false, searchedOn: desk.day.on, record: finding })],
    ['taking matters out', (desk) => splitRefused(desk, 1)],
    ['joining it', (desk) => mergeRequest(desk, { id: 'x', request: ToldLife.submitted().request })],
    ['likening it', (desk) => likenRequest(desk, 'x', 1)],
    ['a subject', (desk) => correctTopic(desk, { subject: 'other' }, finding)],
    ['a fee', (desk) => draftLetter(desk, 'l', { code: 'L11', by: 'items', count: 1, amount: 0 }, finding)],
    ['a notice to correct', (desk) => draftLetter(desk, 'l', { code: 'L03', until: on('2026-04-01') }, finding)],
  ];
  test.each(tried)('%s', (_what, step) => {
    expect(step(begun().desk('2026-03-04'))).toMatchObject({ ok: false, failure: { code: 'rectification.other-procedure' } });
  });

  test('nor the other way round', () => {
    const request = ToldLife.submitted();
    const refusal = { code: 'rectification.not-asked' };
    expect(request.try('2026-03-04', (desk) => decideRectification(desk, 'rectified', finding))).toMatchObject(refusal);
    expect(request.trySend('2026-03-04', { code: 'L34', result: 'rectified' })).toMatchObject(refusal);
    expect(request.try('2026-03-04', (desk) => mergeRequest(desk, { id: 'r', request: other }))).toMatchObject({
      code: 'rectification.other-procedure',
    });
    expect(offeredLetters(request.desk('2026-03-04')).map(({ code }) => code)).not.toContain('L34');
    expect([...refusedSteps(request.desk('2026-03-04')).keys()]).toContain('decideRectification');
  });

  test('it is told to nobody else, and stands in no statistics', () => {
    const life = decided('rectified').send('2026-03-09', { code: 'L34', result: 'rectified' });
    expect(life.try('2026-03-10', (desk) => preparePublicAnswer(desk, 'a', sealed('t')))).toMatchObject({
      code: 'rectification.other-procedure',
    });
    expect(statisticsCaseOf(life.request, dayOn('2026-03-10'))).toBeUndefined();
  });
});

test('one that is given up is closed in form', () => {
  const life = begun().take('2026-03-04', (desk) => withdrawRequest(desk, sealed('given up')));
  expect(life.try('2026-03-05', (desk) => decideRectification(desk, 'refused', finding))).toMatchObject({
    code: 'request.withdrawn',
  });
  life.take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.misc' }));
  life.send('2026-03-06', { code: 'L35', outcome: 'other.misc', basis: life.request.decision?.basis ?? '', grounds: [] });
  expect(life.request.answer).toMatchObject({ outcome: 'other.misc' });
});

test('its own period, by its own article, which nothing extends', () => {
  const due = (days: number) =>
    answerDue(begun().request, {
      ...dayOn('2026-03-04'),
      settings: { ...dayOn('2026-03-04').settings, rectificationDays: days },
    });
  expect(due(20)).toMatchObject({
    ok: true,
    value: { deadline: 'D26', due: '2026-03-30', workingDays: 20, cites: ['《中华人民共和国政府信息公开条例》第四十一条'] },
  });
  expect(due(15)).toMatchObject({ value: { due: '2026-03-23' } });
  expect(answerDue(ToldLife.submitted().request, dayOn('2026-03-04'))).toMatchObject({ value: { deadline: 'D6' } });
  expect(noticeDue(begun().request, dayOn('2026-03-04'))).toEqual({ ok: true, value: undefined });
});

test('a letter of before there were such cases closes nothing', () => {
  const life = ToldLife.submitted();
  life.events.push(
    { type: 'letter.drafted', on: on('2026-03-04'), body: { letter: 'old', step: { code: 'L34' }, content: sealed('old') } },
    { type: 'letter.dispatched', on: on('2026-03-05'), body: { letter: 'old', way: 'post' } },
  );
  expect(life.request.answer).toBeUndefined();
});

const FORM = {
  nature: 'rectification',
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  record: '不动产登记簿第0012号',
  content: '姓名的用字应当为“珺”',
  evidence: '户口簿',
  way: 'pickup',
};

describe('what is asked of whoever wants a record rectified', () => {
  test('which one, what is wrong, what proves it, and how he is told; no form of the information', () => {
    expect(readApplication(FORM)).toMatchObject({
      ok: true,
      value: {
        content: FORM.content,
        supply: { form: 'paper', way: 'pickup' },
        rectification: { record: FORM.record, evidence: FORM.evidence },
      },
    });
  });
  test('art. 41 asks for evidence, of a paper too', () => {
    const blank = { ...FORM, evidence: ' ', record: '' };
    const fields = [
      { field: 'record', fault: 'missing' },
      { field: 'evidence', fault: 'missing' },
    ];
    for (const read of [readApplication(blank), readPaperApplication(blank)])
      expect(read).toMatchObject({ failure: { fields, cites: '《中华人民共和国政府信息公开条例》第四十一条' } });
  });
  test('who it is and how he is told stand on a paper too: nothing asks for them later', () => {
    const paper = { ...FORM, number: '', phone: '', way: '' };
    expect(readPaperApplication(paper)).toMatchObject({
      failure: {
        fields: expect.arrayContaining([
          { field: 'number', fault: 'missing' },
          { field: 'way', fault: 'missing' },
        ]),
      },
    });
    expect(checkPaperApplication(paper).lacks).toEqual([]);
    expect(checkPaperApplication({ ...paper, nature: 'disclosure' }).lacks).toEqual(['identity', 'reach', 'supply']);
  });
  test('a form that asks for information is asked for none of it', () => {
    const { nature: _nature, ...plain } = { ...FORM, form: 'paper', record: '', evidence: '' };
    const read = readApplication(plain);
    expect(read.ok && 'rectification' in read.value).toBe(false);
  });
  test('and another nature is none', () => {
    expect(readApplication({ ...FORM, nature: 'complaint' })).toMatchObject({
      failure: { fields: expect.arrayContaining([{ field: 'nature', fault: 'unknown' }]) },
    });
  });
});
