import { expect, test } from 'vitest';
import { stageOf } from '../case/stage.ts';
import { COUNTER, dayOn, on, sealed, ToldLife } from '../testing/told-life.ts';
import { approveExtension } from './approve-extension.ts';
import { askExtension, refuseExtension } from './ask-extension.ts';
import { acceptRequest, assignRequest, noteRequest } from './assign-request.ts';
import { nextSteps, refusedSteps } from './case-steps.ts';
import { endRequest } from './end-request.ts';
import { undoEvent } from './undo-event.ts';

const reason = sealed('reason');
const begun = () =>
  ToldLife.submitted()
    .take('2026-03-02', (desk) => assignRequest(desk, { unit: 'unit-1', handler: 'handler' }), 'head')
    .take('2026-03-02', acceptRequest);
const ask = (life: ToldLife, day: string, days = 20) => life.try(day, (desk) => askExtension(desk, days, reason));
const asked = () => begun().take('2026-03-20', (desk) => askExtension(desk, 15, reason));

test('what a handler asks for waits for the head, who sees it before everything else', () => {
  const life = asked();
  expect(stageOf(life.request, dayOn('2026-03-20'))).toBe('extensionAsked');
  expect(nextSteps(life.desk('2026-03-20', 'head')).slice(0, 2)).toEqual(['extend', 'refuseExtension']);
  expect(ask(life, '2026-03-20')).toMatchObject({ code: 'extension.asked-before', params: { on: '2026-03-20' } });
  life.take('2026-03-23', (desk) => approveExtension(desk, 15, reason), 'head');
  expect(life.request).toMatchObject({ extension: { approvedBy: 'head', workingDays: 15 } });
  expect(life.request.extensionAsk).toBeUndefined();
  expect(stageOf(life.request, dayOn('2026-03-23'))).toBe('inProgress');
  expect(ask(life, '2026-03-23')).toMatchObject({
    code: 'extension.approved-before',
    cites: expect.stringContaining('第三十三条'),
  });
});

test('not twice, not after the due day, not for longer than the law has', () => {
  expect(ask(begun(), '2026-03-31')).toMatchObject({ code: 'extension.after-due', params: { due: '2026-03-30' } });
  expect(ask(begun(), '2026-03-20', 21)).toMatchObject({ code: 'extension.too-long', params: { most: 20 } });
  const told = begun()
    .take('2026-03-20', (desk) => approveExtension(desk, 5, reason), 'head')
    .send('2026-03-20', { code: 'L05', workingDays: 5 });
  expect(ask(told, '2026-03-23')).toMatchObject({ code: 'extension.second' });
});

test('the head says no with a reason; it may be asked for anew, and a slip of either is taken back', () => {
  const life = asked().take('2026-03-23', (desk) => refuseExtension(desk, sealed('no')), 'head');
  expect(life.request.extensionAsk?.refused).toEqual({ on: '2026-03-23', by: 'head', reason: sealed('no') });
  expect(stageOf(life.request, dayOn('2026-03-23'))).toBe('inProgress');
  expect(refusedSteps(life.desk('2026-03-23', 'head')).get('refuseExtension')).toMatchObject({ code: 'extension.not-asked' });
  const entered = life.events.map((each) => ({ ...each, enteredOn: each.on }));
  life.take('2026-03-23', (desk) => undoEvent(desk, entered, entered.length, reason), 'head');
  expect(stageOf(life.request, dayOn('2026-03-23'))).toBe('extensionAsked');
  life.take('2026-03-24', (desk) => refuseExtension(desk, sealed('no')), 'head');
  expect(ask(life, '2026-03-24', 10)).toBeUndefined();
});

test('what was tried to reach an applicant is noted before the receipt; closed only when the wait is over, and then nothing is noted', () => {
  const web = ToldLife.submitted({ ...COUNTER, route: 'web', days: {} }, '2026-03-02').take('2026-03-03', (desk) =>
    noteRequest(desk, sealed('called')),
  );
  expect(nextSteps(web.desk('2026-03-04'))).toEqual(['confirm']);
  expect(refusedSteps(web.desk('2026-03-04')).get('end')).toMatchObject({ code: 'request.may-confirm' });
  expect(nextSteps(web.desk('2026-05-06'))).toEqual(['confirm', 'end']);
  web.take('2026-05-06', (desk) => endRequest(desk, sealed('tried')));
  expect(web.request.endedOn).toBe(on('2026-05-06'));
  expect(web.try('2026-05-07', (desk) => noteRequest(desk, sealed('late')))).toMatchObject({ code: 'request.ended' });
});
