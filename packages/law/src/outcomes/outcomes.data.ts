import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite, citeWhole } from '../citation/cite.ts';
import type { Ground } from './grounds.data.ts';
import type { LetterCode } from './letters.data.ts';
import type { RemedyClass } from './remedy-class.ts';

/** The five classes of 条例 arts. 36–39, and 部分公开 beside them. */
export const OUTCOME_CLASSES = ['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other'] as const;
export type OutcomeClass = (typeof OUTCOME_CLASSES)[number];

/** Why a leaf is chosen. Most have one basis; “not held” means either that nothing exists or that another body holds it. */
export type OutcomeBasis = { readonly id: string; readonly cites: string; readonly letter: LetterCode };

type Row = {
  readonly id: string;
  readonly title: string;
  readonly class: OutcomeClass;
  readonly bases: readonly [OutcomeBasis, ...OutcomeBasis[]];
  /** The ground on which all is withheld; a partial answer names its own. */
  readonly ground?: Ground;
  /** Row of table three, by edition of the annual report. */
  readonly reportRow: { readonly '2019': string; readonly '2021': string };
  /** Of an answer without withheld information under arts. 14–16; `remedyOf` adds what the day and the grounds ask for. */
  readonly remedy: RemedyClass;
  readonly from: PlainDate;
};

const FROM = plainDate('2019-05-15');
const sameRow = (row: string) => ({ '2019': row, '2021': row });

/** The trial form has one row （六）其他处理 where the form of 2021 has three. */
const otherRow = (row: string) => ({ '2019': 'out.other', '2021': row });

const denied = <const Id extends Ground>(ground: Id, title: string, article: string) => ({
  id: `denied.${ground}` as const,
  title,
  class: 'denied' as const,
  bases: [{ id: ground, cites: `${article}、${cite('disclosure', 36, { item: 3 })}`, letter: 'L23' as const }] as const,
  ground,
  reportRow: sameRow(`out.denied.${ground}`),
  remedy: 'RF' as const,
  from: FROM,
});

/** The leaves: each is one row of the annual report, but that the two ways of granting share one. Amend by adding a row. */
export const OUTCOMES = [
  {
    id: 'granted.already_public',
    title: '予以公开（已主动公开）',
    class: 'granted',
    bases: [{ id: 'already_public', cites: cite('disclosure', 36, { item: 1 }), letter: 'L21' }],
    reportRow: sameRow('out.granted'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'granted.provided',
    title: '予以公开',
    class: 'granted',
    bases: [{ id: 'provided', cites: cite('disclosure', 36, { item: 2 }), letter: 'L20' }],
    reportRow: sameRow('out.granted'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'partial',
    title: '部分公开',
    class: 'partial',
    bases: [{ id: 'partial', cites: cite('disclosure', 37), letter: 'L22' }],
    reportRow: sameRow('out.partial'),
    remedy: 'RE',
    from: FROM,
  },
  denied('state_secret', '不予公开（国家秘密）', cite('disclosure', 14)),
  denied('law_prohibited', '不予公开（法律行政法规禁止公开）', cite('disclosure', 14)),
  denied('security_stability', '不予公开（危及“三安全一稳定”）', cite('disclosure', 14)),
  denied('third_party', '不予公开（保护第三方合法权益）', `${cite('disclosure', 15)}、${cite('disclosure', 32)}`),
  denied('internal_affairs', '不予公开（内部事务信息）', cite('disclosure', 16, { paragraph: 1 })),
  denied('process', '不予公开（过程性信息）', cite('disclosure', 16, { paragraph: 2 })),
  denied('enforcement_file', '不予公开（行政执法案卷）', cite('disclosure', 16, { paragraph: 2 })),
  {
    // The form counts it among the refusals; arts. 14–16 do not, so that review need not come first.
    id: 'denied.query_matter',
    title: '属于行政查询事项',
    class: 'denied',
    bases: [{ id: 'query_matter', cites: cite('disclosure', 36, { item: 7 }), letter: 'L27' }],
    reportRow: sameRow('out.denied.query_matter'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'unavailable.not_held',
    title: '本机关不掌握相关政府信息',
    class: 'unavailable',
    bases: [
      { id: 'not_existing', cites: cite('disclosure', 36, { item: 4 }), letter: 'L24' },
      { id: 'not_responsible', cites: cite('disclosure', 36, { item: 5 }), letter: 'L25' },
    ],
    reportRow: sameRow('out.unavailable.not_held'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'unavailable.needs_creation',
    title: '没有现成信息需要另行制作',
    class: 'unavailable',
    bases: [{ id: 'needs_creation', cites: cite('disclosure', 38), letter: 'L28' }],
    reportRow: sameRow('out.unavailable.needs_creation'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'unavailable.still_unclear',
    title: '补正后申请内容仍不明确',
    class: 'unavailable',
    bases: [{ id: 'still_unclear', cites: cite('disclosure', 30), letter: 'L29' }],
    reportRow: sameRow('out.unavailable.still_unclear'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'rejected.petition',
    title: '信访举报投诉类申请',
    class: 'rejected',
    bases: [{ id: 'petition', cites: cite('disclosure', 39, { paragraph: 1 }), letter: 'L30' }],
    reportRow: sameRow('out.rejected.petition'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'rejected.duplicate',
    title: '重复申请',
    class: 'rejected',
    bases: [{ id: 'duplicate', cites: cite('disclosure', 36, { item: 6 }), letter: 'L26' }],
    reportRow: sameRow('out.rejected.duplicate'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'rejected.publication',
    title: '要求提供公开出版物',
    class: 'rejected',
    bases: [{ id: 'publication', cites: cite('disclosure', 39, { paragraph: 2 }), letter: 'L31' }],
    reportRow: sameRow('out.rejected.publication'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'rejected.excessive',
    title: '无正当理由大量反复申请',
    class: 'rejected',
    bases: [{ id: 'excessive', cites: cite('disclosure', 35), letter: 'L32' }],
    reportRow: sameRow('out.rejected.excessive'),
    remedy: 'RE',
    from: FROM,
  },
  {
    // Known from the form alone. Its letter is that of duplicates, which names the earlier answer, as this one must. [unverified]
    id: 'rejected.reconfirm',
    title: '要求行政机关确认或重新出具已获取信息',
    class: 'rejected',
    bases: [{ id: 'reconfirm', cites: citeWhole('report-form-2021'), letter: 'L26' }],
    reportRow: sameRow('out.rejected.reconfirm'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'other.not_corrected',
    title: '逾期不补正，不再处理',
    class: 'other',
    bases: [{ id: 'not_corrected', cites: cite('disclosure', 30), letter: 'L33' }],
    reportRow: otherRow('out.other.not_corrected'),
    remedy: 'RE',
    from: FROM,
  },
  {
    id: 'other.fee_unpaid',
    title: '逾期未缴费，不再处理',
    class: 'other',
    bases: [{ id: 'fee_unpaid', cites: cite('fees', 6), letter: 'L33' }],
    reportRow: otherRow('out.other.fee_unpaid'),
    remedy: 'RE',
    from: plainDate('2021-01-01'),
  },
  {
    id: 'other.misc',
    title: '其他（撤回、并案等）',
    class: 'other',
    bases: [{ id: 'misc', cites: citeWhole('report-form-2021'), letter: 'L35' }],
    reportRow: otherRow('out.other.misc'),
    remedy: 'RN',
    from: FROM,
  },
] as const satisfies readonly Row[];

export type OutcomeId = (typeof OUTCOMES)[number]['id'];
export type OutcomeRow = Row & { readonly id: OutcomeId };
