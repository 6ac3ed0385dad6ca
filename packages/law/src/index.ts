export { levelOf, type Division, type DivisionLevel } from './divisions/division.ts';
export { ancestorsOf, divisionByCode, divisionsNamed, isUnder, parentOf, type DivisionYear } from './divisions/lookup.ts';
export { stemOf } from './divisions/stem.ts';
export { divisionsIn, type DivisionMention } from './divisions/find-divisions.ts';
export { bodyOf, type Body, type BodyKind } from './divisions/body.ts';
export { mayMakeRules, type RuleMaking } from './divisions/rule-making-power.ts';
export { annualReportDue, REPORT_DUE, type ReportDue, type ReportingBody } from './deadlines/annual-report-due.ts';
export { type DatumReason, type DatumSeverity, type DetectorId, type PersonalDatum } from './personal-data/datum.ts';
export { DETECTORS, type DetectorRow } from './personal-data/detectors.data.ts';
export { citesOf, detectPersonalData, type DetectionOptions } from './personal-data/detect.ts';
export { DEFAULT_STYLES, mask, maskName, type MaskStyle } from './personal-data/mask.ts';
export { hasLuhnCheck, hasResidentCheck, isOrganizationCode, isUnifiedSocialCreditCode } from './personal-data/checksums.ts';
export { cite, citeWhole, type Clause } from './citation/cite.ts';
export { LAWS, type LawId } from './citation/laws.data.ts';
export {
  LAW_DEFAULTS,
  LAW_SETTINGS,
  type LawSettingId,
  type LawSettings,
  type LawSettingValue,
} from './settings/law-settings.data.ts';
export {
  COUNTED_SETTINGS,
  lawSettingsFor,
  usableSetting,
  type CountedBy,
  type LawSettingChange,
  type LawSettingRefused,
} from './settings/setting-history.ts';
export { GROUNDS, type Ground, type GroundForce } from './outcomes/grounds.data.ts';
export { MASK_GROUNDS, type MaskGround } from './outcomes/mask-grounds.data.ts';
export type { RemedyClass } from './outcomes/remedy-class.ts';
export {
  OUTCOME_CLASSES,
  OUTCOMES,
  type OutcomeBasis,
  type OutcomeClass,
  type OutcomeId,
  type OutcomeRow,
} from './outcomes/outcomes.data.ts';
export { RECTIFICATION_RESULTS, type RectificationResult, type RectificationRow } from './outcomes/rectification.data.ts';
export { rectificationRow } from './outcomes/rectification.ts';
export { basisOf, isOutcomeId, outcomeOn, outcomeRow, outcomesOn, type OutcomeRefused } from './outcomes/outcome.ts';
export {
  STATISTICS_CHANNELS,
  STATISTICS_FORM,
  STATISTICS_ROWS,
  type Likeness,
  type StatisticsRow,
} from './outcomes/statistics-rows.data.ts';
export { statisticsRow } from './outcomes/statistics-row.ts';
export {
  DECISION_ORDER,
  DECISION_QUESTIONS,
  firstOutcome,
  type Candidate,
  type DecisionQuestion,
  type DecisionStep,
} from './outcomes/decision-order.ts';
export {
  LETTER_PARTS,
  LETTERS,
  type LetterCode,
  type LetterPart,
  type LetterReader,
  type LetterRow,
  type LetterTrigger,
} from './outcomes/letters.data.ts';
export { APPLICATION_NAMES, isLetterCode, letterRemedy, letterRow, letterTitle, requiredParts } from './outcomes/letter.ts';
export {
  COURTS,
  REMEDY_PERIODS,
  REVIEW_BODIES,
  WITHHELD_REMEDIES,
  type CourtLevel,
  type RemedyUnitKind,
  type ReviewBodyRow,
  type ReviewBodyRule,
} from './outcomes/remedies.data.ts';
export {
  remedyOf,
  remedyOfLetter,
  type Remedy,
  type RemedyNotice,
  type RemedyPeriod,
  type RemedyQuestion,
  type RemedyRefused,
  type RemedyUnit,
} from './outcomes/remedy.ts';
export {
  isRoute,
  RECEIPT_FACTS,
  RECEIPT_RULES,
  receiptDate,
  ROUTES,
  type Receipt,
  type ReceiptFact,
  type ReceiptFacts,
  type ReceiptRefused,
  type Route,
} from './receipt/receipt.ts';
export {
  DEADLINES,
  type DeadlineBearer,
  type DeadlineId,
  type DeadlinePeriod,
  type DeadlineRow,
} from './deadlines/deadlines.data.ts';
export {
  CALENDAR_BEGINS,
  calendarOf,
  changedDays,
  dayOfWeek,
  dayState,
  isWorkingDay,
  newlyKnownYears,
  type Calendar,
  type CalendarChoice,
  type DayReason,
  type DayState,
} from './calendar/calendar.ts';
export { LAYER_LEVELS, versionOf, type CalendarDay, type CalendarLayer, type LayerLevel } from './calendar/layer.ts';
export {
  COUNTING_RULE,
  MOST_DAYS,
  workingDayAfter,
  workingDaysBetween,
  type Counted,
  type CountRefused,
  type SpannedDay,
} from './calendar/count.ts';
export { DAY_MARKS, marksIn, spanMonths, type DayMark, type MarkedDay, type SpanMonth } from './calendar/span-months.ts';
export { monthsAfter, naturalDaysAfter, type NaturalCounted } from './calendar/natural-days.ts';
export { NATIONAL_CALENDAR, NATIONAL_LAYERS, nationalCalendarKnownOn } from './calendar/national.ts';
export {
  noticeLayer,
  noticeTableRows,
  type NoticeHeading,
  type NoticeRefusal,
  type NoticeRefused,
  type NoticeTableRow,
} from './calendar/notice-table.ts';
export { type ClockFact, type PauseCause, type StartFact } from './deadlines/clock-fact.ts';
export {
  answerDeadline,
  type AnswerDeadline,
  type ClockPause,
  type ClockRefused,
  type ClockStart,
} from './deadlines/answer-deadline.ts';
export { type LateStep } from './deadlines/late-steps.ts';
export {
  answeredInTime,
  dueOf,
  type Due,
  type DueLength,
  type DueQuestion,
  type DueRefused,
  type Sending,
} from './deadlines/due.ts';
export { deadlineRow, workingDayPeriod } from './deadlines/period.ts';
export { FEE_SCHEDULES, type FeeBand, type FeeSchedule } from './fees/fees.data.ts';
export { feeByItems, feeByPages, type Fee, type FeeLine, type FeeRefused } from './fees/fee.ts';
