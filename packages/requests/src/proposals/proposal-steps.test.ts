import { expect, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { OutcomeId } from '@gongkai/law';
import { foldProposal } from './fold-proposal.ts';
import type { Proposal, ProposalEvent, RecordedProposalEvent } from './proposal.ts';
import {
  acceptProposal,
  declineProposal,
  makeProposal,
  proposeAsApplicant,
  publishProposal,
  refusedGround,
  secondProposal,
  undoProposalStep,
  withdrawOwnProposal,
  withdrawProposal,
  type ProposalDecided,
  type ProposalGround,
} from './proposal-steps.ts';

const DAY = plainDate('2026-03-10');
const LATER = plainDate('2026-03-20');
const TEXT = { record: 'r', sha256: 's' };
const given: ProposalGround = { request: 'one', unit: 'edu', outcome: 'granted.provided', care: [], taken: false };
const head = { on: DAY, by: 'head' };
const handler = { on: DAY, by: 'handler' };

/** The history so far with what was decided, done by somebody. */
function told(
  history: readonly RecordedProposalEvent[],
  decided: ProposalDecided,
  actor: string,
): readonly RecordedProposalEvent[] {
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  return [...history, ...decided.value.map((event: ProposalEvent, at) => ({ ...event, actor, seq: history.length + at + 1 }))];
}
const now = (history: readonly RecordedProposalEvent[]): Proposal => {
  const proposal = foldProposal(history);
  if (!proposal) throw new Error('no proposal');
  return proposal;
};
const made = (grounds: readonly [ProposalGround, ...ProposalGround[]] = [given], applicants = 1) =>
  told([], makeProposal(grounds, applicants, { what: TEXT }, handler), 'staff/handler');
const codeOf = (decided: ProposalDecided) => (decided.ok ? undefined : decided.failure.code);
const ACCEPT = { place: '教育经费 — 预算和决算', by: LATER };

test.each([
  // what was answered                 an officer                    the applicant
  [undefined, 'proposal.not-answered', 'proposal.not-answered'],
  ['granted.already_public', 'proposal.already-public', 'proposal.already-public'],
  ['granted.provided', undefined, undefined],
  ['partial', undefined, undefined],
  ['denied.process', undefined, 'proposal.not-given'],
  ['denied.state_secret', undefined, 'proposal.not-given'],
  ['denied.query_matter', 'proposal.not-given', 'proposal.not-given'],
  ['unavailable.not_held', 'proposal.not-given', 'proposal.not-given'],
  ['rejected.petition', 'proposal.not-given', 'proposal.not-given'],
  ['other.misc', 'proposal.not-given', 'proposal.not-given'],
] as const)('what was answered as %s: %s, %s', (outcome, officer, applicant) => {
  const ground = { taken: false, ...(outcome === undefined ? {} : { outcome: outcome as OutcomeId }) };
  expect(refusedGround(ground, false)?.code).toBe(officer);
  expect(refusedGround(ground, true)?.code).toBe(applicant);
});

test('from proposed to published, with the place and the day, and the applicant who seconds it', () => {
  let history = made([given, { ...given, request: 'two' }], 2);
  expect(now(history)).toMatchObject({ state: 'proposed', source: 'several', requests: ['one', 'two'], applicants: 2 });
  history = told(history, secondProposal(now(history), 'two', TEXT, DAY), 'public');
  expect(codeOf(secondProposal(now(history), 'two', TEXT, DAY))).toBe('proposal.seconded-before');
  history = told(history, acceptProposal(now(history), [given], ACCEPT, head), 'staff/head');
  expect(now(history)).toMatchObject({ state: 'accepted', accepted: { by: 'head', place: ACCEPT.place, due: LATER } });
  const published = { publishedOn: LATER, address: 'https://www.example.gov.cn/t20260320_13812345678.html' };
  expect(codeOf(publishProposal(now(history), published, head))).toBe('proposal.day-wrong');
  history = told(history, publishProposal(now(history), published, { ...head, on: LATER }), 'staff/handler');
  expect(now(history)).toMatchObject({ state: 'published', published: { on: LATER }, voices: [{ request: 'two' }] });
});

test('one person asking twice is no several', () => {
  expect(now(made([given, { ...given, request: 'two' }], 1)).source).toBe('officer');
});

test.each([['withheld'], ['partial'], ['thirdParty'], ['redacted'], ['personal']] as const)(
  'what asks for care (%s) is not proposed, and not accepted, without saying why it can be published',
  (care) => {
    const careful = { ...given, care: [care] };
    const silent = makeProposal([given, careful], 2, { what: TEXT }, handler);
    expect(silent).toMatchObject({ failure: { code: 'proposal.care-missing', params: { care } } });
    expect(makeProposal([careful], 1, { what: TEXT, careReason: TEXT }, handler).ok).toBe(true);
    // An applicant need not weigh it: whoever accepts has to.
    const own = told([], proposeAsApplicant(careful, undefined, DAY), 'public');
    expect(now(own)).toMatchObject({ source: 'applicant', care: [care] });
    expect(codeOf(acceptProposal(now(own), [careful], ACCEPT, head))).toBe('proposal.care-missing');
    expect(acceptProposal(now(own), [careful], { ...ACCEPT, careReason: TEXT }, head).ok).toBe(true);
    // What has come to ask for it since is weighed as well.
    expect(codeOf(acceptProposal(now(made()), [careful], ACCEPT, head))).toBe('proposal.care-missing');
  },
);

test('a request behind another proposal is refused, and so is a second decision', () => {
  expect(codeOf(makeProposal([{ ...given, taken: true }], 1, { what: TEXT }, handler))).toBe('proposal.of-another');
  const declined = told(made(), declineProposal(now(made()), TEXT, head), 'staff/head');
  expect(codeOf(acceptProposal(now(declined), [given], ACCEPT, head))).toBe('proposal.not-proposed');
  expect(codeOf(declineProposal(now(declined), TEXT, head))).toBe('proposal.not-proposed');
  expect(codeOf(publishProposal(now(made()), { publishedOn: DAY, address: '公报' }, head))).toBe('proposal.not-accepted');
});

test.each([
  [{ place: ' ', by: LATER }, 'proposal.text-missing'],
  [{ place: '电话13812345678', by: LATER }, 'proposal.personal-data'],
  [{ place: '目'.repeat(201), by: LATER }, 'proposal.text-too-long'],
  [{ place: '目录', by: plainDate('2026-03-09') }, 'proposal.day-past'],
] as const)('accepting with %j is refused: %s', (said, code) => {
  expect(codeOf(acceptProposal(now(made()), [given], said, head))).toBe(code);
});

test('whoever proposed it does not accept it; an answer that was set aside cannot be accepted', () => {
  expect(codeOf(acceptProposal(now(made()), [given], ACCEPT, handler))).toBe('proposal.same-person');
  const { outcome: _gone, ...open } = given;
  expect(codeOf(acceptProposal(now(made()), [open], ACCEPT, head))).toBe('proposal.not-answered');
});

test('the office takes back its own, the applicant his own, and neither the other one', () => {
  const own = told([], proposeAsApplicant(given, TEXT, DAY), 'public');
  expect(codeOf(withdrawProposal(now(own), TEXT, head))).toBe('proposal.of-applicant');
  expect(codeOf(withdrawOwnProposal(now(made()), 'one', DAY))).toBe('proposal.not-yours');
  const gone = told(own, withdrawOwnProposal(now(own), 'one', DAY), 'public');
  expect(now(gone).state).toBe('withdrawn');
  // What he took back is not brought back by somebody else.
  expect(codeOf(undoProposalStep(now(gone), [], TEXT, head))).toBe('proposal.nothing-to-undo');
  expect(withdrawProposal(now(made()), TEXT, head).ok).toBe(true);
});

test('a slip is undone by a new event, step by step, unless another proposal has the requests by now', () => {
  let history = told(made(), acceptProposal(now(made()), [given], ACCEPT, head), 'staff/head');
  const published = { publishedOn: DAY, address: '县政府公报2026年第3期' };
  history = told(history, publishProposal(now(history), published, head), 'staff/head');
  history = told(history, undoProposalStep(now(history), [given], TEXT, head), 'staff/head');
  expect(now(history)).toMatchObject({ state: 'accepted', events: 4 });
  expect(now(history).published).toBeUndefined();
  history = told(history, undoProposalStep(now(history), [given], TEXT, head), 'staff/head');
  expect(now(history)).toMatchObject({ state: 'proposed', events: 5 });
  expect(codeOf(undoProposalStep(now(history), [given], TEXT, head))).toBe('proposal.nothing-to-undo');
  const declined = told(history, declineProposal(now(history), TEXT, head), 'staff/head');
  expect(codeOf(undoProposalStep(now(declined), [{ taken: true }], TEXT, head))).toBe('proposal.of-another');
});
