import { expect, test } from 'vitest';
import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { byReason } from '../../parts/by-reason.ts';
import { nextLetters } from './next-letters.ts';

type Request = Parameters<typeof nextLetters>[0];
type Letters = Parameters<typeof nextLetters>[1];

const BEFORE: Request = {
  id: 'r',
  stage: 'inProgress',
  decision: null,
  answer: null,
  withdrawnOn: null,
  correction: null,
  reasons: null,
  fee: null,
  extension: null,
};
const letter = (id: string, code: string, state: Letters['letters'][number]['state']): Letters['letters'][number] => ({
  id,
  code,
  state,
  title: code,
  stateName: state,
  party: null,
  number: null,
  draftedOn: '2026-03-03',
  submittedOn: null,
  signedOn: null,
  dispatchedOn: null,
  deliveredOn: null,
  voidedOn: null,
});
const offered = (code: string, refused: string | null = null): Letters['offered'][number] => ({
  code,
  title: code,
  party: null,
  partyName: null,
  open: null,
  refused,
  fields: [],
});
const texts = (request: Partial<Request>, letters: Partial<Letters>) =>
  nextLetters({ ...BEFORE, ...request }, { letters: [], offered: [], seen: 1, ...letters }).map(({ text }) => text);
const answer = { letter: 'a', outcome: 'granted.provided', title: 'granted', on: '2026-03-05' } as const;
const notice = (until: string | null) => ({ askedOn: '2026-03-04', until, receivedOn: null });

test('an answer that has left asks for its coming to be entered, until it is known', () => {
  const letters = [letter('a', 'L20', 'dispatched')];
  expect(texts({ stage: 'answered', answer }, { letters })).toEqual([TEXTS.enterDelivery('L20')]);
  expect(texts({ stage: 'delivered', answer }, { letters })).toEqual([]);
});

test('so does a notice whose period runs from its coming', () => {
  const letters = [letter('n', 'L03', 'dispatched')];
  expect(texts({ correction: notice(null) }, { letters })).toEqual([TEXTS.enterDelivery('L03')]);
  expect(texts({ correction: notice('2026-03-20') }, { letters })).toEqual([]);
});

test('after a withdrawal nothing that was on its way is next but the letter that closes it', () => {
  const letters = [letter('n', 'L03', 'draft'), letter('c', 'L35', 'draft')];
  const decision = { outcome: 'other.misc', letter: { code: 'L35', title: '' } } as unknown as Request['decision'];
  expect(texts({}, { letters })).toEqual([TEXTS.underWay('L03', 'draft'), TEXTS.underWay('L35', 'draft')]);
  expect(texts({ withdrawnOn: '2026-03-05' }, { letters })).toEqual([]);
  expect(texts({ withdrawnOn: '2026-03-05', decision }, { letters })).toEqual([TEXTS.underWay('L35', 'draft')]);
});

test('a party that is named and can be asked today is asked next', () => {
  expect(texts({}, { offered: [offered('L06'), offered('L08', 'asked'), offered('L11')] })).toEqual([TEXTS.write('L06')]);
});

test('what is refused for one reason is said together, what is not refused is left out', () => {
  const steps = [offered('L03', 'no right'), offered('L20'), offered('L04', 'sent before'), offered('L11', 'no right')];
  const said = byReason(steps, ({ refused }) => refused).map(([why, same]) => [why, same.map(({ code }) => code)]);
  expect(said).toEqual([
    ['no right', ['L03', 'L11']],
    ['sent before', ['L04']],
  ]);
});
