import { describe, expect, test } from 'vitest';
import { decideOutcome } from '../steps/decide-outcome.ts';
import { draftLetter } from '../steps/draft-letter.ts';
import { withdrawRequest } from '../steps/hear-applicant.ts';
import { COUNTER, dayOn, GRANTED, on, sealed, ToldLife } from '../testing/told-life.ts';
import { correctionNotice } from './correction-notice.ts';

/** Received on Monday 2 March 2026: seven working days are over with the 11th. */
const begun = () => ToldLife.submitted();
const lacking = () => ToldLife.submitted({ ...COUNTER, lacks: ['identity'] });
const NOTICE = { code: 'L03', until: on('2026-03-20') } as const;
const written = () => begun().take('2026-03-04', (desk) => draftLetter(desk, 'letter-1', NOTICE, sealed('letter')));
const noticeOf = (life: ToldLife, day: string) => correctionNotice(life.request, dayOn(day));

describe('the day of the notice to correct is known as long as it can be sent', () => {
  test.each([
    ['nothing lacks', begun(), false],
    ['the application lacks something', lacking(), true],
    ['it is being written', written(), true],
  ])('%s', (_why, life, isCalledFor) =>
    expect(noticeOf(life, '2026-03-10')).toMatchObject({ due: { due: '2026-03-11', daysLeft: 1 }, isCalledFor }),
  );

  test('on the last day it is due, on the next it is missed', () => {
    expect(noticeOf(lacking(), '2026-03-11')).toMatchObject({ due: { daysLeft: 0 } });
    expect(noticeOf(lacking(), '2026-03-12')).toBeUndefined();
  });

  test.each([
    ['it has left', begun().send('2026-03-04', NOTICE)],
    ['the answer was decided on', lacking().take('2026-03-04', (desk) => decideOutcome(desk, GRANTED))],
    ['the request was withdrawn', lacking().take('2026-03-04', (desk) => withdrawRequest(desk, sealed('statement')))],
    ['a record is to be rectified', ToldLife.submitted({ ...COUNTER, nature: 'rectification', lacks: ['identity'] })],
  ])('no more, or never, where %s', (_why, life) => expect(noticeOf(life, '2026-03-05')).toBeUndefined());
});
