import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import type { LawSettingId } from '../settings/law-settings.data.ts';

export type DeadlineId =
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D7'
  | 'D8'
  | 'D9'
  | 'D10'
  | 'D11'
  | 'D12'
  | 'D13'
  | 'D14'
  | 'D15'
  | 'D16'
  | 'D17'
  | 'D18'
  | 'D19'
  | 'D20'
  | 'D21'
  | 'D22'
  | 'D23'
  | 'D24'
  | 'D25'
  | 'D26';

/** Who has to act. */
export type DeadlineBearer =
  | 'agency'
  | 'disclosureOffice'
  | 'applicant'
  | 'thirdParty'
  | 'consultedAgency'
  | 'department'
  | 'government'
  | 'authority'
  | 'reviewBody';

/**
 * How a period runs. `sameDay`: on the day itself. `stated`: the agency names the day, the law no number. `within`: before another
 * deadline ends. `calendarDate`: on that date of the year after. `none`: the law sets no period.
 */
export type DeadlinePeriod =
  | { readonly unit: 'workingDay' | 'naturalDay' | 'month'; readonly count: number; readonly setting?: LawSettingId }
  | { readonly unit: 'calendarDate'; readonly monthDay: string }
  | { readonly unit: 'within'; readonly deadline: DeadlineId }
  | { readonly unit: 'sameDay' | 'stated' | 'none' };

export type DeadlineRow = {
  readonly id: DeadlineId;
  /** Where one deadline has several lengths. */
  readonly variant?: 'simple' | 'ordinary' | 'extension';
  readonly title: string;
  readonly bearer: DeadlineBearer;
  /** The event from which it runs; that day is not counted. */
  readonly start: string;
  readonly period: DeadlinePeriod;
  /** A minimum: the day is the first on which it may end. */
  readonly least?: true;
  readonly from: PlainDate;
  readonly cites: string;
};

const REVISED = plainDate('2019-05-15');
const FIRST = plainDate('2008-05-01');
const REVIEW = plainDate('2024-01-01');
const art = (article: number, paragraph?: number) => cite('disclosure', article, paragraph === undefined ? {} : { paragraph });
const days = (count: number) => ({ unit: 'workingDay', count }) as const;
const natural = (count: number) => ({ unit: 'naturalDay', count }) as const;

/** Every period of the regulation and of what follows an answer, newest first. Amend by adding a row; never edit one in force. */
export const DEADLINES: readonly DeadlineRow[] = [
  { id: 'D1', title: '主动公开', bearer: 'agency', start: 'formedOrChanged', period: days(20), from: REVISED, cites: art(26) },
  {
    id: 'D2',
    title: '平常信函当日确认',
    bearer: 'disclosureOffice',
    start: 'letterArrived',
    period: { unit: 'sameDay' },
    from: REVISED,
    cites: cite('disclosure', 31, { item: 2 }),
  },
  { id: 'D3', title: '一次性告知补正', bearer: 'agency', start: 'received', period: days(7), from: REVISED, cites: art(30) },
  {
    id: 'D4',
    title: '申请人补正',
    bearer: 'applicant',
    start: 'correctionNoticeReceived',
    period: { unit: 'stated' },
    from: REVISED,
    cites: art(30),
  },
  {
    id: 'D5',
    title: '补正后答复',
    bearer: 'agency',
    start: 'correctedReceived',
    period: days(20),
    from: REVISED,
    cites: `${art(30)}、${art(33, 2)}`,
  },
  { id: 'D6', title: '答复', bearer: 'agency', start: 'received', period: days(20), from: REVISED, cites: art(33, 2) },
  {
    id: 'D6',
    title: '答复',
    bearer: 'agency',
    start: 'received',
    period: days(15),
    from: FIRST,
    cites: cite('disclosure-2007', 24, { paragraph: 2 }),
  },
  { id: 'D7', title: '延长答复', bearer: 'agency', start: 'answerDue', period: days(20), from: REVISED, cites: art(33, 2) },
  {
    id: 'D7',
    title: '延长答复',
    bearer: 'agency',
    start: 'answerDue',
    period: days(15),
    from: FIRST,
    cites: cite('disclosure-2007', 24, { paragraph: 2 }),
  },
  {
    id: 'D8',
    title: '第三方提出意见',
    bearer: 'thirdParty',
    start: 'consultationReceived',
    period: days(15),
    from: REVISED,
    cites: art(32),
  },
  {
    id: 'D9',
    title: '共同制作机关提出意见',
    bearer: 'consultedAgency',
    start: 'consultationReceived',
    period: days(15),
    from: REVISED,
    cites: art(34),
  },
  {
    id: 'D10',
    title: '确定的延迟答复期限',
    bearer: 'agency',
    start: 'reasonsAccepted',
    period: { unit: 'stated' },
    from: REVISED,
    cites: art(35),
  },
  {
    id: 'D11',
    title: '收费通知',
    bearer: 'agency',
    start: 'received',
    period: { unit: 'within', deadline: 'D6' },
    from: plainDate('2021-01-01'),
    cites: cite('fees', 6),
  },
  {
    id: 'D12',
    title: '缴纳信息处理费',
    bearer: 'applicant',
    start: 'feeNoticeReceived',
    period: { ...days(20), setting: 'feePaymentDays' },
    from: plainDate('2021-01-01'),
    cites: cite('fees', 6),
  },
  {
    id: 'D13',
    title: '不予公开信息定期评估',
    bearer: 'agency',
    start: 'withheldOrReviewed',
    period: { unit: 'month', count: 12, setting: 'withheldReviewMonths' },
    from: REVISED,
    cites: art(18),
  },
  {
    id: 'D14',
    title: '部门年度报告',
    bearer: 'department',
    start: 'yearEnded',
    period: { unit: 'calendarDate', monthDay: '01-31' },
    from: REVISED,
    cites: art(49, 1),
  },
  {
    id: 'D15',
    title: '政府年度报告',
    bearer: 'government',
    start: 'yearEnded',
    period: { unit: 'calendarDate', monthDay: '03-31' },
    from: REVISED,
    cites: art(49, 2),
  },
  {
    id: 'D16',
    title: '处理投诉举报',
    bearer: 'authority',
    start: 'complaintReceived',
    period: { unit: 'none' },
    from: REVISED,
    cites: `${art(47, 2)}、${art(51)}`,
  },
  {
    id: 'D17',
    title: '撤回处罚决定信息',
    bearer: 'agency',
    start: 'penaltyAnnulled',
    period: { ...days(3), setting: 'penaltyWithdrawalDays' },
    from: plainDate('2021-07-15'),
    cites: cite('penalty', 48, { paragraph: 2 }),
  },
  {
    id: 'D18',
    title: '申请行政复议',
    bearer: 'applicant',
    start: 'knowing',
    period: natural(60),
    from: REVIEW,
    cites: cite('review', 20, { paragraph: 1 }),
  },
  {
    id: 'D18',
    title: '申请行政复议',
    bearer: 'applicant',
    start: 'knowing',
    period: natural(60),
    from: REVISED,
    cites: cite('review-2017', 9, { paragraph: 1 }),
  },
  {
    id: 'D19',
    title: '直接提起行政诉讼',
    bearer: 'applicant',
    start: 'knowing',
    period: { unit: 'month', count: 6 },
    from: plainDate('2017-07-01'),
    cites: cite('suit', 46, { paragraph: 1 }),
  },
  {
    id: 'D20',
    title: '复议后提起行政诉讼',
    bearer: 'applicant',
    start: 'reviewDecisionReceived',
    period: natural(15),
    from: plainDate('2017-07-01'),
    cites: cite('suit', 45),
  },
  {
    id: 'D21',
    variant: 'simple',
    title: '复议审理（简易程序）',
    bearer: 'reviewBody',
    start: 'reviewAccepted',
    period: natural(30),
    from: REVIEW,
    cites: cite('review', 62, { paragraph: 2 }),
  },
  {
    id: 'D21',
    variant: 'ordinary',
    title: '复议审理（普通程序）',
    bearer: 'reviewBody',
    start: 'reviewAccepted',
    period: natural(60),
    from: REVIEW,
    cites: cite('review', 62, { paragraph: 1 }),
  },
  {
    id: 'D21',
    variant: 'extension',
    title: '复议审理延长',
    bearer: 'reviewBody',
    start: 'reviewDue',
    period: natural(30),
    from: REVIEW,
    cites: cite('review', 62, { paragraph: 1 }),
  },
  {
    id: 'D22',
    variant: 'simple',
    title: '复议书面答复（简易程序）',
    bearer: 'agency',
    start: 'reviewCopyReceived',
    period: days(5),
    from: REVIEW,
    cites: `${cite('review', 54)}、${cite('review', 88, { paragraph: 2 })}`,
  },
  {
    id: 'D22',
    variant: 'ordinary',
    title: '复议书面答复（普通程序）',
    bearer: 'agency',
    start: 'reviewCopyReceived',
    period: days(10),
    from: REVIEW,
    cites: `${cite('review', 48)}、${cite('review', 88, { paragraph: 2 })}`,
  },
  {
    id: 'D23',
    title: '决策草案公开征求意见',
    bearer: 'agency',
    start: 'draftPublished',
    period: natural(30),
    least: true,
    from: plainDate('2019-09-01'),
    cites: cite('major-decisions', 15),
  },
  // The specification ends with D23. The decision may name a day; where it does not, the period of the answer is taken. [unverified]
  {
    id: 'D24',
    title: '重新答复',
    bearer: 'agency',
    start: 'orderedAnew',
    period: days(20),
    from: REVISED,
    cites: `${cite('review', 64, { paragraph: 1 })}、${art(33, 2)}`,
  },
  {
    id: 'D25',
    title: '撤回、逾期不补正、不缴费的结案',
    bearer: 'agency',
    start: 'lapsed',
    period: { ...days(10), setting: 'closingDays' },
    from: REVISED,
    cites: art(30),
  },
  // No article names a period; that of an answer is taken. [unverified]
  {
    id: 'D26',
    title: '更正申请答复',
    bearer: 'agency',
    start: 'received',
    period: { ...days(20), setting: 'rectificationDays' },
    from: REVISED,
    cites: art(41),
  },
];
