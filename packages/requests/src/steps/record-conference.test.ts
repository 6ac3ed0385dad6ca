import { expect, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { readConference } from '../conferences/conference-record.ts';
import { COUNTER, sealed, ToldLife } from '../testing/told-life.ts';
import { refusedSteps } from './case-steps.ts';
import { endRequest } from './end-request.ts';
import { correctConference, recordConference } from './record-conference.ts';
import { undoEvent } from './undo-event.ts';

const held = (on: string, record = 'first') => ({ conference: 'c1', heldOn: plainDate(on), record: sealed(record) });
const conferred = () => ToldLife.submitted().take('2026-03-06', (desk) => recordConference(desk, held('2026-03-05')), 'head');

test('a conference is written down with its own day; written down anew, both versions stay', () => {
  const life = conferred().take('2026-03-09', (desk) => correctConference(desk, held('2026-03-04', 'second'), sealed('why')));
  expect([...life.request.conferences.values()]).toEqual([
    {
      id: 'c1',
      versions: [
        { heldOn: '2026-03-05', record: sealed('first'), by: 'head', on: '2026-03-06' },
        { heldOn: '2026-03-04', record: sealed('second'), by: 'handler', on: '2026-03-09', reason: sealed('why') },
      ],
    },
  ]);
});

test.each([
  ['a day to come', '2026-03-07', { code: 'conference.day-to-come', params: { on: '2026-03-07', today: '2026-03-06' } }],
  ['before it came in', '2026-03-01', { code: 'request.day-before' }],
])('refused: %s', (_why, on, refusal) => {
  expect(ToldLife.submitted().try('2026-03-06', (desk) => recordConference(desk, held(on)))).toMatchObject(refusal);
  expect(conferred().try('2026-03-06', (desk) => correctConference(desk, held(on), sealed('why')))).toMatchObject(refusal);
});

test('what was never written down cannot be put right', () => {
  const never = (life: ToldLife) =>
    life.try('2026-03-06', (desk) => correctConference(desk, { ...held('2026-03-05'), conference: 'c2' }, sealed('why')));
  expect(never(conferred())).toMatchObject({ code: 'conference.unknown' });
});

test('before the receipt, too; not when it is closed', () => {
  const web = ToldLife.submitted({ ...COUNTER, route: 'web', days: {} }, '2026-03-02');
  expect(refusedSteps(web.desk('2026-03-03')).has('confer')).toBe(false);
  web.take('2026-05-06', (desk) => endRequest(desk, sealed('tried')));
  expect(web.try('2026-05-07', (desk) => recordConference(desk, held('2026-05-06')))).toMatchObject({ code: 'request.ended' });
});

test('an entry on the wrong request is taken back; one that was put right since only after the correction is', () => {
  const life = conferred().take('2026-03-06', (desk) => correctConference(desk, held('2026-03-05', 'second'), sealed('why')));
  const entered = life.events.map((each) => ({ ...each, enteredOn: each.on }));
  const undo = (nth: number) => life.try('2026-03-09', (desk) => undoEvent(desk, entered, nth, sealed('slip')), 'other');
  expect(undo(entered.length - 1)).toMatchObject({ code: 'undo.rests' });
  expect(undo(entered.length)).toBeUndefined();
  expect(life.request.conferences.get('c1')?.versions).toHaveLength(1);
});

test.each([
  ['nobody took part', { participants: [{ name: ' ' }] }, 'participants'],
  ['nothing was asked', { question: '' }, 'question'],
  ['nothing was said', { opinions: ' ' }, 'opinions'],
  ['nothing came of it', { conclusion: '\n' }, 'conclusion'],
])('a record in which %s is no record', (_why, part, what) => {
  const whole = { participants: [{ name: '甲' }], question: '问', opinions: '说', conclusion: '定' };
  expect(readConference({ ...whole, ...part })).toMatchObject({ failure: { code: 'conference.incomplete', params: { what } } });
  expect(readConference({ ...whole, participants: [{ name: ' 甲 ', unit: ' ' }] })).toEqual({ ok: true, value: whole });
});
