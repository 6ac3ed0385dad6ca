import { describe, expect, test } from 'vitest';
import { answerDue, openParties } from '../case/clock.ts';
import { foldRequest } from '../case/fold-request.ts';
import { COUNTER, dayOn, on, sealed, ToldLife } from '../testing/told-life.ts';
import { approveExtension } from './approve-extension.ts';
import { acceptRequest, assignRequest } from './assign-request.ts';
import { decideOutcome } from './decide-outcome.ts';
import { endRequest } from './end-request.ts';
import { receiveCorrection, withdrawRequest } from './hear-applicant.ts';
import { hearParty, nameParty, reachParty, revokePartyCode } from './hear-party.ts';
import { likenRequest, mergeRequest, splitRequest } from './join-requests.ts';
import { recordSearch } from './record-search.ts';
import { sendAgain } from './return-letter.ts';
import { recordDelivery } from './send-letter.ts';
import { confirmRequest } from './submit-request.ts';
import { undoEvent } from './undo-event.ts';

const reason = sealed('reason');
const GRANT = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
const begun = () => ToldLife.submitted();
const web = () => ToldLife.submitted({ ...COUNTER, route: 'web' });
const last = (life: ToldLife): number => life.events.length;
/** Tries to take an entry back; entered on its own day. */
const undo = (life: ToldLife, day: string, event: number, by = 'handler') =>
  life.try(
    day,
    (desk) =>
      undoEvent(
        desk,
        life.events.map((each) => ({ ...each, enteredOn: each.on })),
        event,
        reason,
      ),
    by,
  );

const asked = () => begun().send('2026-03-04', { code: 'L03', until: on('2026-03-18') });
const corrected = () => asked().take('2026-03-10', (desk) => receiveCorrection(desk, sealed('corrected')));

/** A third party's word, given by the code in its letter, and the code taken back by the handler two days later. */
const answeredByCode = () =>
  begun()
    .take('2026-03-04', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') }))
    .send('2026-03-04', { code: 'L06', party: 'p' })
    .take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }));
/** The same with its code taken back by the handler, unless that is of another party; the word came from outside. */
const revoked = (by = 'handler') =>
  answeredByCode().take('2026-03-11', (desk) => revokePartyCode(desk, { party: 'p', reason }), by);
const undoWord = (life: ToldLife, by: string) =>
  life.try(
    '2026-03-12',
    (desk) => {
      const at = life.events.findIndex(({ type }) => type === 'party.answered');
      const events = life.events.map((each, nth) => ({
        ...each,
        enteredOn: each.on,
        ...(nth === at ? { actor: 'public' } : {}),
      }));
      return undoEvent(desk, events, at + 1, reason);
    },
    by,
  );

describe('a slip of the register is taken back by a new event', () => {
  test('the word of whoever had the code of a party in its place, once that was taken back, by two people', () => {
    expect(undoWord(answeredByCode(), 'head')).toMatchObject({ code: 'undo.not-ours' });
    expect(undoWord(revoked(), 'handler')).toMatchObject({ code: 'undo.same-revoker', params: { on: '2026-03-11' } });
    const life = revoked();
    expect(undoWord(life, 'head')).toBeUndefined();
    expect(life.request.parties.get('p')?.answered).toBeUndefined();
    // And the party itself is heard.
    expect(life.try('2026-03-13', (desk) => hearParty(desk, { party: 'p', opinion: 'objects' }))).toBeUndefined();
  });

  test.each(['thirdParty', 'coMaker'] as const)('and the days of the %s do not run from the wrong delivery', (kind) => {
    const code = kind === 'thirdParty' ? 'L06' : 'L08';
    const life = begun()
      .take('2026-03-04', (desk) => nameParty(desk, { party: 'p', kind, contact: sealed('p') }))
      .send('2026-03-04', { code, party: 'p' })
      .take('2026-03-05', (desk) => reachParty(desk, 'p'))
      .take('2026-03-06', (desk) => recordDelivery(desk, 'letter-1'))
      .take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }))
      .take('2026-03-11', (desk) => revokePartyCode(desk, { party: 'p', reason }));
    expect(undoWord(life, 'head')).toBeUndefined();
    const waiting = (day: string) => openParties(life.request, dayOn(day)).length;
    expect(waiting('2026-06-01')).toBe(1);
    // By the same way, to the right address.
    life.take('2026-06-01', (desk) => sendAgain(desk, 'letter-1', { way: 'post', proof: 'EMS-2' }));
    life.take('2026-06-03', (desk) => recordDelivery(desk, 'letter-1'));
    expect([waiting('2026-06-05'), waiting('2026-08-03')]).toEqual([1, 0]);
  });

  test('and counts no more, while it stays in the history', () => {
    const life = corrected();
    const at = last(life);
    expect(undo(life, '2026-03-10', at)).toBeUndefined();
    expect(life.request.correction?.receivedOn).toBeUndefined();
    expect(life.request.applications).toHaveLength(1);
    expect(life.events).toHaveLength(at + 1);
    expect(life.request.events).toBe(at + 1);
    expect(answerDue(life.request, dayOn('2026-03-11'))).toMatchObject({ value: { waiting: { for: 'correction' } } });
    // Entered anew, as it was.
    expect(life.try('2026-03-11', (desk) => receiveCorrection(desk, sealed('corrected')))).toBeUndefined();
  });

  test('on the day itself by whoever made it, later by another person', () => {
    expect(undo(corrected(), '2026-03-11', last(corrected()))).toMatchObject({ code: 'undo.same-person' });
    const life = corrected();
    expect(undo(life, '2026-03-11', last(life), 'head')).toBeUndefined();
  });

  test('what was decided on it is decided again', () => {
    const life = begun()
      .take('2026-03-04', (desk) => recordSearch(desk, { found: false, searchedOn: desk.day.on, record: sealed('s') }))
      .take('2026-03-04', (desk) =>
        decideOutcome(desk, { answers: {}, outcome: 'unavailable.not_held', basis: 'not_existing', reason }),
      );
    expect(undo(life, '2026-03-04', last(life) - 1)).toBeUndefined();
    expect(life.request.decision).toBeUndefined();
    expect(life.request.search).toBeUndefined();
  });

  test.each([
    [
      'twice',
      'undo.twice',
      () => {
        const life = corrected();
        const at = last(life);
        undo(life, '2026-03-10', at);
        return undo(life, '2026-03-10', at);
      },
    ],
    ['one that is not there', 'undo.unknown', () => undo(corrected(), '2026-03-10', 99)],
    ['the coming in', 'undo.never', () => undo(begun(), '2026-03-02', 1)],
    ['the registration with its number', 'undo.never', () => undo(begun(), '2026-03-02', 2)],
    ['a number of a letter', 'undo.never', () => undo(asked(), '2026-03-04', last(asked()) - 1)],
    ['a letter that has left', 'undo.never', () => undo(asked(), '2026-03-04', last(asked()))],
    ['an opinion', 'undo.never', () => undo(asked(), '2026-03-04', last(asked()) - 4)],
    [
      'a taking back',
      'undo.never',
      () => {
        const life = corrected();
        undo(life, '2026-03-10', last(life));
        return undo(life, '2026-03-10', last(life));
      },
    ],
    [
      'what the applicant did himself',
      'undo.not-ours',
      () => {
        const life = begun().take('2026-03-04', (desk) => withdrawRequest(desk), 'public');
        const events = life.events.map((each) => ({
          ...each,
          enteredOn: each.on,
          ...(each.type === 'request.withdrawn' ? { actor: 'public' } : {}),
        }));
        return life.try('2026-03-04', (desk) => undoEvent(desk, events, last(life), reason));
      },
    ],
    [
      'the consent to more time that the applicant was told of',
      'undo.told',
      () => {
        const life = begun().take('2026-03-27', (desk) => approveExtension(desk, 10, reason), 'head');
        const at = last(life);
        return undo(life.send('2026-03-27', { code: 'L05', workingDays: 10 }), '2026-03-27', at, 'other');
      },
    ],
    [
      'a word of a third party after the answer',
      'undo.told',
      () => {
        const life = begun()
          .take('2026-03-04', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') }))
          .send('2026-03-04', { code: 'L06', party: 'p' })
          .take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }));
        const at = last(life);
        life
          .take('2026-03-09', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason }))
          .send('2026-03-09', GRANT);
        return undo(life, '2026-03-09', at);
      },
    ],
    [
      'the handing over that was signed for',
      'undo.rests',
      () => {
        const life = begun().take('2026-03-03', (desk) => assignRequest(desk, { unit: 'u', handler: 'zhou' }), 'head');
        const at = last(life);
        return undo(
          life.take('2026-03-03', (desk) => acceptRequest(desk), 'zhou'),
          '2026-03-03',
          at,
          'head',
        );
      },
    ],
  ] as const)('never %s', (_why, code, refused) => expect(refused()).toMatchObject({ code }));

  test('a receipt on the wrong letter is put right after the answer, too', () => {
    const life = begun()
      .take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason }))
      .send('2026-03-06', GRANT)
      .take('2026-03-09', (desk) => recordDelivery(desk, 'letter-1'));
    expect(undo(life, '2026-03-09', last(life))).toBeUndefined();
    expect(life.request.answer).toBeDefined();
    expect(life.request.letters.get('letter-1')?.deliveredOn).toBeUndefined();
  });
});

describe('what was never received is closed without an answer', () => {
  const end = (life: ToldLife, day: string) => life.try(day, (desk) => endRequest(desk, reason));
  test('given up before the confirmation', () => {
    const life = web().take('2026-03-03', (desk) => withdrawRequest(desk, sealed('statement')));
    expect(end(life, '2026-03-03')).toBeUndefined();
    expect(life.request.endedOn).toBe('2026-03-03');
  });
  test('never confirmed, when the unit has tried for twenty working days, to 2026-03-30', () => {
    const life = web();
    expect(end(life, '2026-03-30')).toMatchObject({ code: 'request.may-confirm', params: { until: '2026-03-30' } });
    expect(end(life, '2026-03-31')).toBeUndefined();
    expect(end(life, '2026-03-31')).toMatchObject({ code: 'request.ended' });
    expect(life.try('2026-04-01', (desk) => confirmRequest(desk, 'R9'))).toMatchObject({ code: 'request.ended' });
    expect(life.try('2026-04-01', (desk) => withdrawRequest(desk, reason))).toMatchObject({ code: 'request.ended' });
  });
  test('what was received is answered', () =>
    expect(end(begun(), '2026-06-01')).toMatchObject({ code: 'request.already-received' }));
});

describe('several requests as one, and one as several', () => {
  const other = () => begun().request;
  const merged = (life: ToldLife, day = '2026-03-04', into = other()) =>
    life.try(day, (desk) => mergeRequest(desk, { id: 'R0', request: into }));
  test('answered together, this one is closed in form and by nothing else', () => {
    const life = begun();
    expect(merged(life)).toBeUndefined();
    expect(
      life.try('2026-03-04', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason })),
    ).toMatchObject({ code: 'request.merged' });
    life
      .take('2026-03-04', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.misc' }))
      .send('2026-03-05', { code: 'L35', outcome: 'other.misc', basis: 'misc', grounds: [] });
    expect(life.request.answer?.outcome).toBe('other.misc');
  });
  test.each([
    [
      'twice',
      'merge.second',
      () => {
        const life = begun();
        merged(life);
        return merged(life);
      },
    ],
    ['with one of another unit', 'merge.other-unit', () => merged(begun(), '2026-03-04', { ...other(), unit: 'sport' })],
    [
      'with one that is answered',
      'merge.not-open',
      () =>
        merged(begun(), '2026-03-04', { ...other(), answer: { letter: 'l', on: on('2026-03-03'), outcome: 'granted.provided' } }),
    ],
    [
      'with one that is itself joined to another',
      'merge.not-open',
      () => merged(begun(), '2026-03-04', { ...other(), mergedInto: 'R8' }),
    ],
    [
      'after it was given up',
      'request.withdrawn',
      () => merged(begun().take('2026-03-03', (desk) => withdrawRequest(desk, reason))),
    ],
  ] as const)('not joined %s', (_why, code, refused) => expect(refused()).toMatchObject({ code }));

  const split = (life: ToldLife, day: string, parts = 2) =>
    splitRequest(life.desk(day), 'R1', {
      remaining: sealed('remaining'),
      parts: Array.from({ length: parts }, (_, at) => ({ id: `new-${at}`, application: sealed(`part-${at}`), number: `N${at}` })),
    });
  test('each part is a request of its own, received when the first was, that names it', () => {
    const life = begun();
    const { step, made } = split(life, '2026-03-04');
    life.take('2026-03-04', () => step);
    expect(life.request).toMatchObject({ splitInto: ['new-0', 'new-1'], applications: [{}, sealed('remaining')] });
    for (const events of made) {
      const part = foldRequest(events);
      expect(part).toMatchObject({ splitFrom: 'R1', receipt: { on: '2026-03-02' }, unit: 'unit-1' });
      expect(part && answerDue(part, dayOn('2026-03-05'))).toEqual(answerDue(life.request, dayOn('2026-03-05')));
    }
  });
  test.each([
    ['into nothing', 'split.parts-wrong', () => split(begun(), '2026-03-04', 0)],
    ['after something was asked of somebody', 'split.too-late', () => split(asked(), '2026-03-05')],
    ['before it was received', 'request.not-received', () => split(web(), '2026-03-05')],
  ] as const)('not %s', (_why, code, refused) => {
    const { step, made } = refused();
    expect(step).toMatchObject({ failure: { code } });
    expect(made).toEqual([]);
  });

  test('that somebody asks for nearly the same again is a fact of the case, kept once', () => {
    const life = begun().take('2026-03-03', (desk) => likenRequest(desk, 'R0', 0.876));
    expect(life.request.alike).toEqual([{ request: 'R0', percent: 88, on: '2026-03-03' }]);
    expect(life.try('2026-03-03', (desk) => likenRequest(desk, 'R0', 1))).toMatchObject({ code: 'repeat.known' });
  });
});
