import { describe, expect, test } from 'vitest';
import { COUNTER, on, sealed, ToldLife } from '../testing/told-life.ts';
import { approveExtension } from './approve-extension.ts';
import { numberLetter, opineOnLetter, sendBackLetter, signLetter, submitLetter } from './approve-letter.ts';
import { archiveRequest } from './archive-request.ts';
import { decideOutcome, type Choice } from './decide-outcome.ts';
import { draftLetter } from './draft-letter.ts';
import { judgeReasons, receiveCorrection, receiveFee, receiveReasons, waiveFee, withdrawRequest } from './hear-applicant.ts';
import { hearParty, nameParty, releaseParty } from './hear-party.ts';
import { recordSearch } from './record-search.ts';
import { returnLetter, sendAgain } from './return-letter.ts';
import { dispatchLetter, recordDelivery } from './send-letter.ts';
import { confirmRequest } from './submit-request.ts';
import { answerDue } from '../case/clock.ts';
import { dayOn } from '../testing/told-life.ts';

const reason = sealed('reason');
const GRANT = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
const GRANTED: Choice = { answers: {}, outcome: 'granted.provided', reason };
const NOT_EXISTING = { outcome: 'unavailable.not_held', basis: 'not_existing' } as const;
const searchedOn = (day: string) => ({ found: false, searchedOn: on(day), record: sealed(`search of ${day}`) });
const begun = () => ToldLife.submitted();
const granted = () => begun().take('2026-03-05', (desk) => decideOutcome(desk, GRANTED));
const thirdParty = { party: 'p', kind: 'thirdParty', contact: sealed('p') } as const;
const consulting = () =>
  begun()
    .take('2026-03-04', (desk) => nameParty(desk, thirdParty))
    .send('2026-03-04', { code: 'L06', party: 'p' });
const objecting = () => consulting().take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'objects' }));
const agreeing = () => consulting().take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }));
const reasoned = () =>
  begun()
    .send('2026-03-04', { code: 'L04', until: on('2026-03-20') })
    .take('2026-03-10', (desk) => receiveReasons(desk, sealed('reasons')));
const drafted = () => granted().take('2026-03-06', (desk) => draftLetter(desk, 'l', GRANT, sealed('l')));
const submitted = () => drafted().take('2026-03-06', (desk) => submitLetter(desk, 'l'));
const looked = () =>
  submitted()
    .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'secrecy', agrees: true }), 'reviewer')
    .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'legality', agrees: true }), 'reviewer');
const signed = () => looked().take('2026-03-06', (desk) => signLetter(desk, 'l'), 'signer');
const numbered = () => signed().take('2026-03-06', (desk) => numberLetter(desk, 'l', { number: '1', final: sealed('final') }));

describe('what somebody may try who wants to be rid of a request, or to be in time', () => {
  test.each([
    [
      'closing it as “other” with a reason of one’s own',
      'outcome.needs-withdrawal',
      () => begun().try('2026-03-02', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.misc', reason })),
    ],
    [
      'entering a withdrawal without the applicant’s words',
      'request.statement-missing',
      () => begun().try('2026-03-03', (desk) => withdrawRequest(desk)),
    ],
    [
      'a withdrawal of before it came in',
      'request.day-before',
      () => begun().try('2019-01-05', (desk) => withdrawRequest(desk, sealed('statement'))),
    ],
    [
      'a correction of before it was asked for, after which nothing is ever due',
      'request.day-before',
      () =>
        begun()
          .send('2026-03-10', { code: 'L03', until: on('2026-03-30') })
          .try('2026-03-05', (desk) => receiveCorrection(desk, sealed('corrected'))),
    ],
    [
      'a payment of before the notice',
      'request.day-before',
      () =>
        begun()
          .send('2026-03-10', { code: 'L11', by: 'items', count: 11, amount: 100 })
          .try('2026-03-05', (desk) => receiveFee(desk, { amount: 100, receipt: '0012345678' })),
    ],
    [
      'a payment without a number of its receipt',
      'fee.receipt-unusable',
      () =>
        begun()
          .send('2026-03-05', { code: 'L11', by: 'items', count: 11, amount: 100 })
          .try('2026-03-09', (desk) => receiveFee(desk, { amount: 100, receipt: '没有' })),
    ],
    [
      'a delay for many requests, when the answer is late already',
      'delay.after-due',
      () =>
        reasoned()
          .take('2026-03-11', (desk) => judgeReasons(desk, true))
          .trySend('2026-04-20', { code: 'L12', until: on('2027-04-20') }),
    ],
    [
      'finding reasons unreasonable that the applicant has in writing as reasonable',
      'delay.second',
      () =>
        reasoned()
          .take('2026-03-11', (desk) => judgeReasons(desk, true))
          .send('2026-03-12', { code: 'L12', until: on('2026-06-12') })
          .try('2026-03-13', (desk) => judgeReasons(desk, false)),
    ],
    [
      'receiving what was withdrawn before it was received',
      'request.withdrawn',
      () =>
        ToldLife.submitted({ ...COUNTER, route: 'web' })
          .take('2026-03-03', (desk) => withdrawRequest(desk, sealed('statement')))
          .try('2026-03-05', (desk) => confirmRequest(desk, 'R1')),
    ],
    [
      'another outcome for what was withdrawn',
      'request.withdrawn',
      () =>
        begun()
          .take('2026-03-03', (desk) => withdrawRequest(desk, sealed('statement')))
          .try('2026-03-05', (desk) => decideOutcome(desk, GRANTED)),
    ],
    [
      'withholding for a third party that agrees',
      'outcome.party-agrees',
      () => agreeing().try('2026-03-10', (desk) => decideOutcome(desk, { answers: {}, outcome: 'denied.third_party', reason })),
    ],
    [
      'withholding as 过程性 what a law wants disclosed',
      'outcome.disclosure-required',
      () =>
        begun().try('2026-03-10', (desk) =>
          decideOutcome(desk, { answers: { required: true }, outcome: 'denied.process', reason }),
        ),
    ],
    [
      'disclosing over an objection that nobody has weighed',
      'outcome.needs-weighing',
      () => objecting().try('2026-03-10', (desk) => decideOutcome(desk, GRANTED)),
    ],
    [
      'answering while a third party is named and not asked',
      'party.not-asked',
      () =>
        begun()
          .take('2026-03-04', (desk) => nameParty(desk, thirdParty))
          .try('2026-03-05', (desk) => decideOutcome(desk, GRANTED)),
    ],
    [
      'laying away what was disclosed over an objection, without telling',
      'outcome.needs-notice',
      () =>
        objecting()
          .take('2026-03-10', (desk) => decideOutcome(desk, { ...GRANTED, answers: { harms: false } }))
          .send('2026-03-11', GRANT)
          .take('2026-03-12', (desk) => recordDelivery(desk, 'letter-2'))
          .try('2026-03-12', (desk) => archiveRequest(desk, '0')),
    ],
    [
      'telling a third party that it will be disclosed while it may speak',
      'party.may-speak',
      () => consulting().trySend('2026-03-05', { code: 'L10', party: 'p' }),
    ],
    [
      'telling it so before anything is decided',
      'answer.not-decided',
      () => objecting().trySend('2026-03-10', { code: 'L10', party: 'p' }),
    ],
    [
      'telling the applicant of a consultation that there is none',
      'party.not-asked',
      () => begun().trySend('2026-03-05', { code: 'L07' }),
    ],
    [
      'an answer decided before the third party spoke',
      'answer.not-decided',
      () =>
        consulting()
          .take('2026-03-31', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }))
          .trySend('2026-03-31', GRANT),
    ],
    [
      'an answer to the text of before the correction',
      'answer.not-decided',
      () =>
        granted()
          .send('2026-03-06', { code: 'L03', until: on('2026-03-20') })
          .take('2026-03-10', (desk) => receiveCorrection(desk, sealed('corrected')))
          .trySend('2026-03-11', GRANT),
    ],
    [
      'a signed letter after another decision',
      'answer.decided-since',
      () =>
        numbered()
          .take('2026-03-09', (desk) => decideOutcome(desk, GRANTED))
          .try('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'post' })),
    ],
    [
      'a letter that tells of another search than the last one',
      'answer.searched-since',
      () =>
        begun()
          .take('2026-03-04', (desk) => recordSearch(desk, searchedOn('2026-03-04')))
          .take('2026-03-04', (desk) => decideOutcome(desk, { answers: {}, ...NOT_EXISTING, reason }))
          .take('2026-03-05', (desk) => draftLetter(desk, 'l', { code: 'L24', ...NOT_EXISTING, grounds: [] }, sealed('l')))
          .take('2026-03-05', (desk) => submitLetter(desk, 'l'))
          .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'secrecy', agrees: true }), 'reviewer')
          .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'legality', agrees: true }), 'reviewer')
          .take('2026-03-06', (desk) => recordSearch(desk, searchedOn('2026-03-06')))
          .try('2026-03-06', (desk) => signLetter({ ...desk, by: 'signer' }, 'l')),
    ],
    [
      'talking an opinion over',
      'letter.opinion-against',
      () =>
        submitted()
          .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'secrecy', agrees: false }), 'reviewer')
          .try('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'secrecy', agrees: true }), 'another'),
    ],
    [
      'looking over what one wrote and another saved once more',
      'letter.same-person',
      () =>
        drafted()
          .take('2026-03-06', (desk) => draftLetter(desk, 'l', GRANT, sealed('again')), 'another')
          .take('2026-03-06', (desk) => submitLetter(desk, 'l'), 'another')
          .try('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'secrecy', agrees: true })),
    ],
    [
      'signing what one has looked over oneself',
      'letter.same-person',
      () => looked().try('2026-03-06', (desk) => signLetter(desk, 'l'), 'reviewer'),
    ],
    [
      'losing a number',
      'letter.already-numbered',
      () => numbered().try('2026-03-09', (desk) => sendBackLetter(desk, 'l', reason), 'signer'),
    ],
    [
      'finding a request given up whose notice nobody is known to have got',
      'outcome.needs-lapse',
      () =>
        begun()
          .send('2026-03-04', { code: 'L03', until: on('2026-03-18') })
          .try('2026-06-01', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.not_corrected', reason })),
    ],
    [
      'refusing for want of reasons that nobody is known to have been asked for',
      'outcome.needs-reasons',
      () =>
        begun()
          .send('2026-03-04', { code: 'L04', until: on('2026-03-18') })
          .try('2026-06-01', (desk) => decideOutcome(desk, { answers: {}, outcome: 'rejected.excessive', reason })),
    ],
    [
      'a public notice instead of a letter',
      'letter.notice-last',
      () => numbered().try('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'publicNotice' })),
    ],
    [
      'laying away an answer that is still on its way',
      'answer.not-delivered',
      () =>
        granted()
          .send('2026-03-06', GRANT)
          .try('2026-03-09', (desk) => archiveRequest(desk, '0')),
    ],
    [
      'a name as the proof of delivery',
      'letter.proof-unusable',
      () =>
        numbered()
          .take('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'served' }))
          .try('2026-03-10', (desk) => recordDelivery(desk, 'l', '王小明本人签收')),
    ],
    [
      'a signature without the number of its slip',
      'letter.proof-missing',
      () =>
        numbered()
          .take('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'pickup' }))
          .try('2026-03-10', (desk) => recordDelivery(desk, 'l')),
    ],
    [
      'a registered letter without its number',
      'letter.proof-missing',
      () => numbered().try('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'registeredPost' })),
    ],
    [
      'the same where the letter goes out again',
      'letter.proof-missing',
      () =>
        numbered()
          .take('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'post' }))
          .take('2026-03-16', (desk) => returnLetter(desk, 'l', 'absent'))
          .try('2026-03-17', (desk) => sendAgain(desk, 'l', { way: 'registeredPost' })),
    ],
    [
      'an address as the proof of sending',
      'letter.proof-unusable',
      () => numbered().try('2026-03-09', (desk) => dispatchLetter(desk, 'l', { way: 'email', proof: 'wang@example.org' })),
    ],
  ] as const)('%s', (_why, code, refused) => {
    expect(refused()).toMatchObject({ code });
  });
});

describe('what was a dead end', () => {
  test('a party that was named and is not needed is let go', () => {
    const life = begun()
      .take('2026-03-04', (desk) => nameParty(desk, thirdParty))
      .take('2026-03-05', (desk) => releaseParty(desk, 'p'))
      .take('2026-03-05', (desk) => decideOutcome(desk, GRANTED));
    expect(life.trySend('2026-03-06', GRANT)).toBeUndefined();
  });

  test('an extension told in a pause that is taken back later counts as it was granted', () => {
    const life = begun()
      .send('2026-03-27', { code: 'L11', by: 'items', count: 11, amount: 100 })
      .take('2026-04-10', (desk) => approveExtension(desk, 10, reason))
      .send('2026-04-10', { code: 'L05', workingDays: 10 })
      .take('2026-04-13', (desk) => waiveFee(desk));
    expect(answerDue(life.request, dayOn('2026-04-14'))).toMatchObject({ ok: true, value: { workingDays: 30 } });
  });

  test('joined to another request it is closed in form', () => {
    const life = begun().take('2026-03-04', (desk) => decideOutcome(desk, { answers: { joined: 'R0' }, outcome: 'other.misc' }));
    const closing = { code: 'L35', outcome: 'other.misc', basis: 'misc', grounds: [] } as const;
    expect(life.trySend('2026-03-05', closing)).toBeUndefined();
    expect(life.request.answer).toMatchObject({ outcome: 'other.misc', on: '2026-03-05' });
  });
});
