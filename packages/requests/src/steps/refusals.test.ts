import { describe, expect, test } from 'vitest';
import { COUNTER, GRANT, GRANTED, on, sealed, ToldLife } from '../testing/told-life.ts';
import { approveExtension } from './approve-extension.ts';
import { archiveRequest } from './archive-request.ts';
import { acceptRequest, assignRequest, passOnRequest } from './assign-request.ts';
import { decideOutcome } from './decide-outcome.ts';
import { draftLetter } from './draft-letter.ts';
import { judgeReasons, receiveCorrection, receiveFee, withdrawRequest } from './hear-applicant.ts';
import { hearParty, nameParty, reachParty, releaseParty } from './hear-party.ts';
import { recordSearch } from './record-search.ts';
import { returnLetter, sendAgain } from './return-letter.ts';
import { recordDelivery } from './send-letter.ts';
import { confirmRequest } from './submit-request.ts';

const begun = () => ToldLife.submitted();
const web = () => ToldLife.submitted({ ...COUNTER, route: 'web' });
const reason = sealed('reason');
const consulting = () =>
  begun()
    .take('2026-03-05', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') }))
    .send('2026-03-06', { code: 'L06', party: 'p' });
const asked = () => begun().send('2026-03-04', { code: 'L03', until: on('2026-03-18') });
const back = () => asked().take('2026-03-09', (desk) => returnLetter(desk, 'letter-1', 'absent'));
const granted = () => begun().take('2026-03-05', (desk) => decideOutcome(desk, GRANTED));

describe('each step that the law does not allow is refused, with its article', () => {
  test.each([
    [
      'a second correction notice (art. 30: once, for everything)',
      'correction.second',
      '第三十条',
      () =>
        begun()
          .send('2026-03-04', { code: 'L03', until: on('2026-03-18') })
          .take('2026-03-10', (desk) => receiveCorrection(desk, sealed('corrected')))
          .trySend('2026-03-11', { code: 'L03', until: on('2026-03-20') }),
    ],
    [
      'a correction notice after seven working days: 2026-03-11 was the last',
      'correction.too-late',
      '第三十条',
      () => begun().trySend('2026-03-12', { code: 'L03', until: on('2026-03-20') }),
    ],
    [
      'a correction notice that leaves no time',
      'correction.period-past',
      '第三十条',
      () => begun().trySend('2026-03-04', { code: 'L03', until: on('2026-03-04') }),
    ],
    [
      'a correction that nobody asked for',
      'correction.not-asked',
      '第三十条',
      () => begun().try('2026-03-04', (desk) => receiveCorrection(desk, sealed('c'))),
    ],
    [
      'an extension after the due day, 2026-03-30',
      'extension.after-due',
      '第三十三条',
      () => begun().try('2026-03-31', (desk) => approveExtension(desk, 10, reason)),
    ],
    [
      'an extension consented to in time, told too late',
      'extension.after-due',
      '第三十三条',
      () =>
        begun()
          .take('2026-03-30', (desk) => approveExtension(desk, 10, reason))
          .trySend('2026-03-31', { code: 'L05', workingDays: 10 }),
    ],
    [
      'a second extension',
      'extension.second',
      '第三十三条',
      () =>
        begun()
          .take('2026-03-27', (desk) => approveExtension(desk, 5, reason))
          .send('2026-03-27', { code: 'L05', workingDays: 5 })
          .try('2026-03-30', (desk) => approveExtension(desk, 5, reason)),
    ],
    [
      'an extension of more than twenty working days',
      'extension.too-long',
      '第三十三条',
      () => begun().try('2026-03-27', (desk) => approveExtension(desk, 21, reason)),
    ],
    [
      'an extension that the head has not consented to',
      'extension.not-approved',
      '第三十三条',
      () => begun().trySend('2026-03-27', { code: 'L05', workingDays: 5 }),
    ],
    [
      'an extension longer than consented to',
      'extension.not-approved',
      '第三十三条',
      () =>
        begun()
          .take('2026-03-27', (desk) => approveExtension(desk, 5, reason))
          .trySend('2026-03-27', { code: 'L05', workingDays: 6 }),
    ],
    [
      'an answer before the third party has spoken or its time is over',
      'party.may-speak',
      '第三十二条',
      () => consulting().try('2026-03-12', (desk) => decideOutcome(desk, GRANTED)),
    ],
    [
      'an answer decided before the third party was asked, sent while it may speak',
      'party.may-speak',
      '第三十二条',
      () =>
        granted()
          .take('2026-03-06', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') }))
          .send('2026-03-06', { code: 'L06', party: 'p' })
          .trySend('2026-03-09', GRANT),
    ],
    [
      'cutting a third party’s time short',
      'party.may-speak',
      '第三十二条',
      () => consulting().try('2026-03-09', (desk) => releaseParty(desk, 'p')),
    ],
    [
      'asking the same third party twice',
      'party.already-asked',
      '第三十二条',
      () => consulting().trySend('2026-03-09', { code: 'L06', party: 'p' }),
    ],
    [
      'asking a third party by the letter for co-makers',
      'party.wrong-kind',
      '第三十四条',
      () =>
        begun()
          .take('2026-03-05', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') }))
          .trySend('2026-03-06', { code: 'L08', party: 'p' }),
    ],
    [
      'telling a third party that agreed that its objection fails',
      'party.no-objection',
      '第三十二条',
      () =>
        consulting()
          .take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }))
          .trySend('2026-03-10', { code: 'L10', party: 'p' }),
    ],
    ['an answer that nobody has decided', 'answer.not-decided', '第三十六条', () => begun().trySend('2026-03-05', GRANT)],
    [
      'an answer that says another thing than was decided',
      'answer.other-outcome',
      '第三十六条',
      () => granted().trySend('2026-03-06', { code: 'L24', outcome: 'unavailable.not_held', basis: 'not_existing', grounds: [] }),
    ],
    [
      'an answer dressed in the letter of another outcome',
      'answer.other-outcome',
      '第三十六条',
      () => granted().try('2026-03-06', (desk) => draftLetter(desk, 'l', { ...GRANT, code: 'L21' }, sealed('l'))),
    ],
    [
      'what does not exist without a search on record',
      'outcome.needs-search',
      '第三十六条第（四）项',
      () =>
        begun().try('2026-03-05', (desk) =>
          decideOutcome(desk, { answers: {}, outcome: 'unavailable.not_held', basis: 'not_existing', reason }),
        ),
    ],
    [
      'what does not exist after a search that found something',
      'outcome.needs-search',
      '第三十六条第（四）项',
      () =>
        begun()
          .take('2026-03-04', (desk) => recordSearch(desk, { found: true, searchedOn: desk.day.on, record: sealed('search') }))
          .try('2026-03-05', (desk) =>
            decideOutcome(desk, { answers: {}, outcome: 'unavailable.not_held', basis: 'not_existing', reason }),
          ),
    ],
    [
      'a duplicate of nothing that was answered',
      'outcome.needs-earlier',
      '第三十六条第（六）项',
      () => begun().try('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'rejected.duplicate', reason })),
    ],
    [
      'too many requests, without having been asked why',
      'outcome.needs-reasons',
      '第三十五条',
      () => begun().try('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'rejected.excessive', reason })),
    ],
    [
      'given up while there is still time to correct',
      'outcome.needs-lapse',
      '第三十条',
      () =>
        begun()
          .send('2026-03-04', { code: 'L03', until: on('2026-03-18') })
          .try('2026-03-18', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.not_corrected', reason })),
    ],
    [
      'a fee that nobody asked for, unpaid',
      'outcome.needs-lapse',
      '第四十二条',
      () => begun().try('2026-03-18', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.fee_unpaid', reason })),
    ],
    [
      'still unclear, never corrected',
      'outcome.needs-correction',
      '第三十条',
      () =>
        begun().try('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'unavailable.still_unclear', reason })),
    ],
    [
      'withheld for a third party that was never asked',
      'outcome.needs-consultation',
      '第三十二条',
      () => begun().try('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'denied.third_party', reason })),
    ],
    [
      'another outcome than the answers come to, without a reason',
      'outcome.not-of-answers',
      '第三十八条',
      () =>
        begun().try('2026-03-05', (desk) =>
          decideOutcome(desk, { answers: GRANTED.answers, outcome: 'unavailable.needs_creation' }),
        ),
    ],
    [
      'an outcome without answers and without a reason',
      'outcome.unexplained',
      '第三十六条第（二）项',
      () => begun().try('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided' })),
    ],
    [
      'anything before the request is received',
      'request.not-received',
      '第三十一条',
      () => web().try('2026-03-03', (desk) => recordSearch(desk, { found: false, searchedOn: desk.day.on, record: sealed('s') })),
    ],
    [
      'confirming what is received',
      'request.already-received',
      '第三十一条',
      () => begun().try('2026-03-03', (desk) => confirmRequest(desk, 'R2')),
    ],
    [
      'a day before the receipt',
      'request.day-before',
      '第三十一条',
      () =>
        begun().try('2026-03-01', (desk) => recordSearch(desk, { found: false, searchedOn: desk.day.on, record: sealed('s') })),
    ],
    [
      'work on what the applicant gave up',
      'request.withdrawn',
      '第三十三条',
      () =>
        begun()
          .take('2026-03-04', (desk) => withdrawRequest(desk, sealed('statement')))
          .try('2026-03-05', (desk) => recordSearch(desk, { found: false, searchedOn: desk.day.on, record: sealed('s') })),
    ],
    [
      'work on what is answered',
      'request.answered',
      '第三十三条',
      () =>
        granted()
          .send('2026-03-06', GRANT)
          .try('2026-03-09', (desk) => approveExtension(desk, 5, reason)),
    ],
    ['a second answer', 'request.answered', '第三十三条', () => granted().send('2026-03-06', GRANT).trySend('2026-03-09', GRANT)],
    [
      'laying away what nobody answered: closing without an outcome',
      'request.not-answered',
      '第四十五条',
      () => begun().try('2026-03-05', (desk) => archiveRequest(desk, '0')),
    ],
    [
      'signing for another',
      'request.not-yours',
      '第四十五条',
      () =>
        begun()
          .take('2026-03-03', (desk) => assignRequest(desk, { unit: 'u', handler: 'zhou' }), 'head')
          .try('2026-03-03', (desk) => acceptRequest(desk), 'wu'),
    ],
    [
      'passing on to oneself',
      'request.passed-to-self',
      '第四十五条',
      () =>
        begun()
          .take('2026-03-03', (desk) => assignRequest(desk, { unit: 'u', handler: 'zhou' }), 'head')
          .try('2026-03-03', (desk) => passOnRequest(desk, 'zhou', reason), 'zhou'),
    ],
    [
      'part of a fee',
      'fee.amount-wrong',
      '第四十二条',
      () =>
        begun()
          .send('2026-03-05', { code: 'L11', by: 'pages', count: 68, amount: 380 })
          .try('2026-03-09', (desk) => receiveFee(desk, { amount: 300, receipt: '0012345678' })),
    ],
    [
      'judging reasons that were not given',
      'reasons.not-given',
      '第三十五条',
      () =>
        begun()
          .send('2026-03-05', { code: 'L04', until: on('2026-03-20') })
          .try('2026-03-06', (desk) => judgeReasons(desk, true)),
    ],
    [
      'a delay where no reasons were found reasonable',
      'reasons.not-reasonable',
      '第三十五条',
      () => begun().trySend('2026-03-05', { code: 'L12', until: on('2026-06-20') }),
    ],
    [
      'the same letter twice, without its having come back',
      'letter.not-returned',
      '第四十五条',
      () => asked().try('2026-03-10', (desk) => sendAgain(desk, 'letter-1', { way: 'post' })),
    ],
    [
      'the same way twice',
      'letter.way-tried',
      '第四十五条',
      () => back().try('2026-03-10', (desk) => sendAgain(desk, 'letter-1', { way: 'registeredPost', proof: 'RA2' })),
    ],
    [
      'coming back twice from one way',
      'letter.already-returned',
      '第四十五条',
      () => back().try('2026-03-10', (desk) => returnLetter(desk, 'letter-1', 'refused')),
    ],
    [
      'coming to somebody after it came back',
      'letter.already-returned',
      '第四十五条',
      () => back().try('2026-03-10', (desk) => recordDelivery(desk, 'letter-1', 'RA1')),
    ],
    [
      'coming back after it had come',
      'letter.delivered',
      '第四十五条',
      () =>
        asked()
          .take('2026-03-09', (desk) => recordDelivery(desk, 'letter-1'))
          .try('2026-03-10', (desk) => returnLetter(desk, 'letter-1', 'refused')),
    ],
    [
      'a public notice that comes back',
      'letter.notice-final',
      '第四十五条',
      () =>
        back()
          .take('2026-03-10', (desk) => sendAgain(desk, 'letter-1', { way: 'publicNotice' }))
          .try('2026-03-11', (desk) => returnLetter(desk, 'letter-1', 'unknown')),
    ],
    [
      'a confirmation before both sides have confirmed',
      'request.not-received',
      '第三十一条',
      () => web().trySend('2026-03-03', { code: 'L02' }),
    ],
    [
      'a confirmation where nothing is to be confirmed',
      'confirmation.not-needed',
      '第三十一条',
      () => begun().trySend('2026-03-03', { code: 'L02' }),
    ],
    [
      'a second confirmation',
      'confirmation.second',
      '第三十一条',
      () =>
        web()
          .take('2026-03-03', (desk) => confirmRequest(desk, 'R2'))
          .send('2026-03-03', { code: 'L02' })
          .trySend('2026-03-04', { code: 'L02' }),
    ],
    [
      'a letter to a party nobody named',
      'party.unknown',
      '第三十二条',
      () => begun().try('2026-03-05', (desk) => reachParty(desk, 'nobody')),
    ],
  ] as const)('%s', (_why, code, article, refused) => {
    expect(refused()).toMatchObject({ code, cites: expect.stringContaining(article) });
  });
});
