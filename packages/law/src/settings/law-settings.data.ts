import { cite, citeWhole } from '../citation/cite.ts';

/**
 * What the sources read leave open: each is a setting with the specification's value as its default. A site sets it when the official
 * text or the practice of the place says otherwise; docs/law-coverage.md lists them all.
 *
 * `holds`: from its day a value holds for requests `received` on that day or later, or for whatever is done on that `day` or later; where
 * it holds `nowhere`, nothing in the program counts by it yet and no site can set it. Numbers lie between `least` and `most`.
 */
export const LAW_SETTINGS = {
  /** Which day ends the answer period: posting or handing over the letter, or its arrival. */
  answerEndsWith: {
    default: 'dispatch',
    choices: ['dispatch', 'delivery'],
    holds: 'received',
    cites: cite('disclosure', 33, { paragraph: 2 }),
  },
  /** Working days to pay from receiving the notice. */
  feePaymentDays: { default: 20, least: 1, most: 60, holds: 'received', cites: cite('fees', 6) },
  /** Paying begins the answer period anew; otherwise the notice does not touch the clock. */
  feePaymentRestartsClock: { default: true, holds: 'received', cites: cite('fees', 6) },
  /** Items of a month are counted at one agency, or over the whole site. */
  feeItemsCountedAt: { default: 'agency', choices: ['agency', 'site'], holds: 'received', cites: cite('fees', 4) },
  /** An item charged by volume still takes its number in the month. */
  feeVolumeItemsKeepNumber: { default: true, holds: 'received', cites: cite('fees', 3) },
  /** Pages are charged for each request alone, or added up over the month. */
  feePagesCountedPer: { default: 'request', choices: ['request', 'month'], holds: 'received', cites: cite('fees', 5) },
  /** Which day places an item in its month. */
  feeMonthBy: { default: 'receipt', choices: ['receipt', 'submission'], holds: 'received', cites: cite('fees', 4) },
  /** A fee notice can be challenged on its own, and then says how. */
  feeNoticeChallengeable: { default: false, holds: 'received', cites: cite('fees', 7) },
  /** An answer that only points to what is public is not charged by volume. */
  feeFreeWherePublic: { default: true, holds: 'received', cites: cite('fees', 5) },
  /** A letter that the mail room of the agency signed for has been signed for by the agency. */
  mailRoomSigns: { default: true, holds: 'nowhere', cites: cite('disclosure', 31, { item: 2 }) },
  /** Months between two looks at what is withheld (art. 18 says “regularly”). */
  withheldReviewMonths: { default: 12, least: 1, most: 60, holds: 'day', cites: cite('disclosure', 18) },
  /** The three days for withdrawing an annulled penalty are working days (行政处罚法 art. 85), or days of the calendar. */
  penaltyWithdrawalDays: {
    default: 'workingDay',
    choices: ['workingDay', 'naturalDay'],
    holds: 'nowhere',
    cites: cite('penalty', 85),
  },
  /** Working days to close in form what was withdrawn, or after a correction or a payment did not come; the law has no number. */
  closingDays: { default: 10, least: 1, most: 60, holds: 'received', cites: cite('disclosure', 30) },
  /** Working days to answer who wants a record of himself rectified; art. 41 has no number. */
  rectificationDays: { default: 20, least: 1, most: 60, holds: 'received', cites: cite('disclosure', 41) },
  /** Days after which a public notice counts as delivered. */
  publicNoticeDays: { default: 30, least: 1, most: 90, holds: 'received', cites: cite('civil-procedure', 95) },
  /** Which electronic letters have come on the day they left: those put up online, mail and fax too, or none without proof. */
  electronicArrival: {
    default: 'online',
    choices: ['online', 'all', 'none'],
    holds: 'received',
    cites: cite('civil-procedure', 90),
  },
  /** A notice to correct that left after its seven working days moves the clock all the same. */
  lateCorrectionMovesClock: { default: false, holds: 'received', cites: cite('disclosure', 30) },
  /** A review or suit that is pending at the end of a year is counted again in the year of its decision. */
  pendingCountedAgain: { default: true, holds: 'day', cites: citeWhole('report-form-2021') },
  /** Working days that a submission waits for the mutual confirmation before it may be closed. */
  confirmationWaitDays: { default: 20, least: 1, most: 120, holds: 'received', cites: cite('disclosure', 31, { item: 3 }) },
  /** So many requests for one subject in one place make a hot topic that the 政务公开办 is told of; art. 44 says “several applicants”. */
  hotTopicRequests: { default: 5, least: 2, most: 1000, holds: 'day', cites: cite('disclosure', 44) },
  /** Within so many weeks. */
  hotTopicWeeks: { default: 4, least: 1, most: 26, holds: 'day', cites: cite('disclosure', 44) },
  /** A group that has doubled is told of from so many on. */
  hotTopicFewest: { default: 3, least: 2, most: 1000, holds: 'day', cites: cite('disclosure', 44) },
  /** Days that a form which is saved and not sent is kept: no longer than it is needed. */
  draftDays: { default: 30, least: 1, most: 180, holds: 'day', cites: cite('personal-information', 19) },
  /** Days that files of a form which was never sent are kept. */
  uploadDays: { default: 30, least: 1, most: 180, holds: 'day', cites: cite('personal-information', 19) },
  /** Days of the calendar for which a rating of the answer may be changed, from the day of the first; art. 46 asks for 社会评议 and names no period. */
  ratingDays: { default: 30, least: 0, most: 365, holds: 'received', cites: cite('disclosure', 46) },
  /** Months of a filing with the 政务公开办: 1 each month, 3 each quarter, 0 none. Practice of places, in no article; art. 45 is the register. */
  filingMonths: { default: 1, choices: [0, 1, 3], holds: 'day', cites: cite('disclosure', 45) },
  /** By which day of the following month it is due. */
  filingDay: { default: 10, least: 1, most: 31, holds: 'day', cites: cite('disclosure', 45) },
} as const satisfies Readonly<Record<string, SettingRow>>;

type SettingRow = {
  readonly holds: 'received' | 'day' | 'nowhere';
  readonly cites: string;
} & (
  | { readonly default: boolean }
  | { readonly default: string | number; readonly choices: readonly (string | number)[] }
  | { readonly default: number; readonly least: number; readonly most: number }
);

export type LawSettingId = keyof typeof LAW_SETTINGS;
type ValueOf<Row> = Row extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Row extends { readonly default: number }
    ? number
    : boolean;
export type LawSettings = { readonly [Id in LawSettingId]: ValueOf<(typeof LAW_SETTINGS)[Id]> };
export type LawSettingValue = LawSettings[LawSettingId];

export const LAW_DEFAULTS: LawSettings = {
  answerEndsWith: LAW_SETTINGS.answerEndsWith.default,
  feePaymentDays: LAW_SETTINGS.feePaymentDays.default,
  feePaymentRestartsClock: LAW_SETTINGS.feePaymentRestartsClock.default,
  feeItemsCountedAt: LAW_SETTINGS.feeItemsCountedAt.default,
  feeVolumeItemsKeepNumber: LAW_SETTINGS.feeVolumeItemsKeepNumber.default,
  feePagesCountedPer: LAW_SETTINGS.feePagesCountedPer.default,
  feeMonthBy: LAW_SETTINGS.feeMonthBy.default,
  feeNoticeChallengeable: LAW_SETTINGS.feeNoticeChallengeable.default,
  feeFreeWherePublic: LAW_SETTINGS.feeFreeWherePublic.default,
  mailRoomSigns: LAW_SETTINGS.mailRoomSigns.default,
  withheldReviewMonths: LAW_SETTINGS.withheldReviewMonths.default,
  penaltyWithdrawalDays: LAW_SETTINGS.penaltyWithdrawalDays.default,
  closingDays: LAW_SETTINGS.closingDays.default,
  rectificationDays: LAW_SETTINGS.rectificationDays.default,
  publicNoticeDays: LAW_SETTINGS.publicNoticeDays.default,
  electronicArrival: LAW_SETTINGS.electronicArrival.default,
  lateCorrectionMovesClock: LAW_SETTINGS.lateCorrectionMovesClock.default,
  pendingCountedAgain: LAW_SETTINGS.pendingCountedAgain.default,
  confirmationWaitDays: LAW_SETTINGS.confirmationWaitDays.default,
  hotTopicRequests: LAW_SETTINGS.hotTopicRequests.default,
  hotTopicWeeks: LAW_SETTINGS.hotTopicWeeks.default,
  hotTopicFewest: LAW_SETTINGS.hotTopicFewest.default,
  draftDays: LAW_SETTINGS.draftDays.default,
  uploadDays: LAW_SETTINGS.uploadDays.default,
  ratingDays: LAW_SETTINGS.ratingDays.default,
  filingMonths: LAW_SETTINGS.filingMonths.default,
  filingDay: LAW_SETTINGS.filingDay.default,
};
