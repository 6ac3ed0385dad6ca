import { plainDate, type PlainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { LAW_DEFAULTS } from '../settings/law-settings.data.ts';
import { GROUNDS, type Ground } from './grounds.data.ts';
import { OUTCOMES, type OutcomeId } from './outcomes.data.ts';
import { remedyOf, remedyOfLetter, type Remedy, type RemedyUnit } from './remedy.ts';
import { REMEDY_UNIT_KINDS, type RemedyUnitKind } from './remedies.data.ts';

const BEFORE = plainDate('2023-12-31');
const SINCE = plainDate('2024-01-01');
const unit: RemedyUnit = { kind: 'department' };

const remedy = (outcome: OutcomeId, on: PlainDate, grounds?: readonly Ground[], of: RemedyUnit = unit): Remedy => {
  const found = remedyOf({ outcome, on, unit: of, ...(grounds === undefined ? {} : { grounds }) });
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};
/** `RE given + RF withheld`; empty: no notice. */
const said = ({ notices }: Remedy): string =>
  notices.map(({ kind, about }) => (about === 'answer' ? kind : `${kind} ${about}`)).join(' + ');

/** Spec §1 and §2, one row a leaf: [why, leaf, grounds, before 2024-01-01, since]. */
const TRUTH = [
  ['told where it is public; may still be content to dispute', 'granted.already_public', undefined, 'RE', 'RE'],
  ['given, but perhaps not all or not as asked (interpretation art. 1(3))', 'granted.provided', undefined, 'RE', 'RE'],
  ['what is left out is no government information: no ground of arts. 14–16', 'partial', [], 'RE', 'RE'],
  ['a part is withheld as a process: both notices', 'partial', ['process'], 'RE given + RE withheld', 'RE given + RF withheld'],
  ['art. 14, classified', 'denied.state_secret', undefined, 'RE', 'RF'],
  ['art. 14, a law forbids', 'denied.law_prohibited', undefined, 'RE', 'RF'],
  ['art. 14, security and stability', 'denied.security_stability', undefined, 'RE', 'RF'],
  ['art. 15', 'denied.third_party', undefined, 'RE', 'RF'],
  ['art. 16(1)', 'denied.internal_affairs', undefined, 'RE', 'RF'],
  ['art. 16(2), process', 'denied.process', undefined, 'RE', 'RF'],
  ['art. 16(2), file of enforcement', 'denied.enforcement_file', undefined, 'RE', 'RF'],
  ['art. 36(7), not of arts. 14–16, though the form counts it there', 'denied.query_matter', undefined, 'RE', 'RE'],
  ['cannot be given: sued directly (interpretation art. 1(1))', 'unavailable.not_held', undefined, 'RE', 'RE'],
  ['art. 38', 'unavailable.needs_creation', undefined, 'RE', 'RE'],
  ['art. 30', 'unavailable.still_unclear', undefined, 'RE', 'RE'],
  ['not handled: sued directly (interpretation art. 1(1))', 'rejected.petition', undefined, 'RE', 'RE'],
  ['art. 36(6)', 'rejected.duplicate', undefined, 'RE', 'RE'],
  ['art. 39(2)', 'rejected.publication', undefined, 'RE', 'RE'],
  ['art. 35', 'rejected.excessive', undefined, 'RE', 'RE'],
  ['of the form alone', 'rejected.reconfirm', undefined, 'RE', 'RE'],
  ['art. 30, no further handling', 'other.not_corrected', undefined, 'RE', 'RE'],
  ['the “no further handling” can be disputed, the fee alone cannot', 'other.fee_unpaid', undefined, 'RE', 'RE'],
  ['withdrawn: nothing was decided', 'other.misc', undefined, '', ''],
] as const;

describe('every leaf, before and since review comes first', () => {
  test('the table has every leaf', () => {
    expect([...new Set(TRUTH.map(([, id]) => id))].toSorted()).toEqual(OUTCOMES.map(({ id }) => id).toSorted());
  });
  test.each(TRUTH)('%s (%s)', (_why, id, grounds, before, since) => {
    expect([said(remedy(id, BEFORE, grounds)), said(remedy(id, SINCE, grounds))]).toEqual([before, since]);
  });
});

test('every leaf on every ground, for every kind of unit, before and since: whatever is withheld goes to review first, nothing else does', () => {
  const everyGround = GROUNDS.map(({ id }) => id);
  const subsets = everyGround.reduce<readonly (readonly Ground[])[]>(
    (all, id) => [...all, ...all.map((some) => [...some, id])],
    [[]],
  );
  const units = REMEDY_UNIT_KINDS.flatMap((kind) => [{ kind }, { kind, vertical: true }, { kind, justice: true }]);
  let cases = 0;
  for (const row of OUTCOMES)
    for (const grounds of row.id === 'partial' ? subsets : [undefined])
      for (const of of units)
        for (const on of [row.from > '2023' ? row.from : BEFORE, SINCE, plainDate('2026-11-22')]) {
          const { notices, reviewBody, court } = remedy(row.id, on, grounds, of);
          const withheld = 'ground' in row ? [row.ground] : (grounds ?? []);
          const first = on >= SINCE ? 'RF' : 'RE';
          const kinds =
            row.id === 'other.misc' ? [] : withheld.length === 0 ? ['RE'] : row.id === 'partial' ? ['RE', first] : [first];
          expect([row.id, on, notices.map(({ kind }) => kind)]).toEqual([row.id, on, kinds]);
          for (const { kind, review, suit, suitAfterReview, about, grounds: told } of notices) {
            expect([review.count, suitAfterReview.count, suit?.count]).toEqual([60, 15, kind === 'RE' ? 6 : undefined]);
            expect(told).toEqual(about === 'given' ? [] : withheld);
          }
          expect([reviewBody.rule, court.level].every((each) => each.length > 0)).toBe(true);
          cases += 1;
        }
  expect(cases).toBe((OUTCOMES.length - 1 + 2 ** everyGround.length) * units.length * 3);
});

test('review first has no suit before the review, and the law that says so', () => {
  expect(remedy('denied.process', SINCE).notices).toEqual([
    {
      kind: 'RF',
      about: 'answer',
      grounds: ['process'],
      review: { count: 60, unit: 'day', cites: '《中华人民共和国行政复议法》第二十条第一款' },
      suitAfterReview: { count: 15, unit: 'day', cites: '《中华人民共和国行政诉讼法》第四十五条' },
      cites: '《中华人民共和国行政复议法》第二十三条第一款第（四）项、《中华人民共和国行政复议法》第二十三条第二款',
    },
  ]);
});

test('the choice of both has both periods', () => {
  const [notice] = remedy('unavailable.not_held', SINCE).notices;
  expect([notice?.review.count, notice?.suit, notice?.grounds]).toEqual([
    60,
    { count: 6, unit: 'month', cites: '《中华人民共和国行政诉讼法》第四十六条第一款' },
    [],
  ]);
});

test('a refusal may name its own ground, which is the one it has', () =>
  expect(remedy('denied.process', SINCE, ['process'])).toEqual(remedy('denied.process', SINCE)));

test('letters that answer no request have a remedy from the first day of the regulation', () => {
  const found = remedyOfLetter('L10', plainDate('2019-05-15'), unit);
  expect(found.ok && said(found.value)).toBe('RE');
});

describe('refused', () => {
  const ask = (outcome: OutcomeId, grounds: readonly Ground[] | undefined, on: string) =>
    remedyOf({ outcome, on: plainDate(on), unit, ...(grounds === undefined ? {} : { grounds }) });
  test.each([
    ['a partial answer that does not say its grounds', ask('partial', undefined, '2026-01-05'), 'remedy.grounds-missing'],
    ['a ground for what is not withheld', ask('granted.provided', ['process'], '2026-01-05'), 'remedy.grounds-not-asked'],
    ['a ground for a query matter', ask('denied.query_matter', ['process'], '2026-01-05'), 'remedy.grounds-not-asked'],
    ['before the revised text', ask('denied.process', undefined, '2019-05-14'), 'outcome.not-in-force'],
    ['a letter whose remedy hangs on its outcome', remedyOfLetter('L23', SINCE, unit), 'remedy.grounds-missing'],
    ['a letter of the old text', remedyOfLetter('L10', plainDate('2010-01-04'), unit), 'remedy.not-in-force'],
  ])('%s', (_why, refused, code) => expect(refused).toMatchObject({ ok: false, failure: { code } }));
});

test.each([
  ['the third party over whose objection is disclosed', 'L10', 'RE'],
  ['whose record is corrected or not', 'L34', 'RE'],
  ['who is asked to correct his request', 'L03', ''],
  ['who is asked for a fee', 'L11', ''],
] as const)('letters of the procedure: %s', (_why, code, kinds) => {
  const found = remedyOfLetter(code, SINCE, unit);
  expect(found.ok && said(found.value)).toBe(kinds);
});

test('the fee notice has one where a setting says that it can be challenged', () => {
  const found = remedyOfLetter('L11', SINCE, unit, { ...LAW_DEFAULTS, feeNoticeChallengeable: true });
  expect(found.ok && said(found.value)).toBe('RE');
});

/** Spec §2.5 and §2.6: [who answers, facts, since 2024, before, court]. */
test.each([
  ['a department of a county or city', { kind: 'department' }, 'ownGovernment', 'ownGovernmentOrUpperDepartment', 'basic'],
  ['a county or city government', { kind: 'government' }, 'governmentAbove', 'governmentAbove', 'intermediate'],
  ['a town', { kind: 'town' }, 'ownGovernment', 'ownGovernment', 'basic'],
  ['a branch in its own name', { kind: 'dispatched' }, 'governmentOfItsDepartment', 'itsDepartmentOrGovernment', 'basic'],
  [
    'a branch of those in its own name',
    { kind: 'dispatched', vertical: true },
    'upperDepartment',
    'itsDepartmentOrGovernment',
    'basic',
  ],
  ['taxes, customs, finance', { kind: 'department', vertical: true }, 'upperDepartment', 'upperDepartment', 'basic'],
  [
    'the bureau of justice',
    { kind: 'department', justice: true },
    'ownGovernmentOrUpperDepartment',
    'ownGovernmentOrUpperDepartment',
    'basic',
  ],
  ['a body empowered by law', { kind: 'authorized' }, 'ownGovernment', 'ownGovernment', 'basic'],
] as const)('%s', (_why, of, since, before, court) => {
  expect([
    remedy('denied.process', SINCE, undefined, of).reviewBody.rule,
    remedy('denied.process', BEFORE, undefined, of).reviewBody.rule,
    remedy('denied.process', SINCE, undefined, of).court.level,
  ]).toEqual([since, before, court]);
});

test('every kind of unit has a review body and a court on every day of the regulation', () => {
  for (const kind of REMEDY_UNIT_KINDS satisfies readonly RemedyUnitKind[])
    for (const special of [{}, { vertical: true }, { justice: true }])
      for (const on of ['2019-05-15', '2023-12-31', '2024-01-01', '2026-11-22'])
        expect(remedyOf({ outcome: 'denied.process', on: plainDate(on), unit: { kind, ...special } }).ok).toBe(true);
});

test('what is set for a unit stands beside the rule', () => {
  const set = { kind: 'department', reviewBody: '某市人民政府', court: '某铁路运输法院' } as const;
  expect(remedy('denied.process', SINCE, undefined, set)).toMatchObject({
    reviewBody: { set: '某市人民政府' },
    court: { set: '某铁路运输法院' },
  });
});
