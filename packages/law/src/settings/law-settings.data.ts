import { cite, citeWhole } from '../citation/cite.ts';

/**
 * What the sources read leave open: each is a setting with the specification's value as its default. An administrator sets it
 * when the official text or the practice of the place says otherwise; docs/law-coverage.md lists them all.
 */
export const LAW_SETTINGS = {
  /** Which day ends the answer period: posting or handing over the letter, or its arrival. */
  answerEndsWith: { default: 'dispatch', cites: cite('disclosure', 33, { paragraph: 2 }) },
  /** Working days to pay from receiving the notice. */
  feePaymentDays: { default: 20, cites: cite('fees', 6) },
  /** Paying begins the answer period anew; otherwise the notice does not touch the clock. */
  feePaymentRestartsClock: { default: true, cites: cite('fees', 6) },
  /** Items of a month are counted at one agency, or over the whole site. */
  feeItemsCountedAt: { default: 'agency', cites: cite('fees', 4) },
  /** An item charged by volume still takes its number in the month. */
  feeVolumeItemsKeepNumber: { default: true, cites: cite('fees', 3) },
  /** Pages are charged for each request alone, or added up over the month. */
  feePagesCountedPer: { default: 'request', cites: cite('fees', 5) },
  /** Which day places an item in its month. */
  feeMonthBy: { default: 'receipt', cites: cite('fees', 4) },
  /** A fee notice can be challenged on its own, and then says how. */
  feeNoticeChallengeable: { default: false, cites: cite('fees', 7) },
  /** An answer that only points to what is public is not charged by volume. */
  feeFreeWherePublic: { default: true, cites: cite('fees', 5) },
  /** A letter that the mail room of the agency signed for has been signed for by the agency. */
  mailRoomSigns: { default: true, cites: cite('disclosure', 31, { item: 2 }) },
  /** Months between two looks at what is withheld (art. 18 says “regularly”). */
  withheldReviewMonths: { default: 12, cites: cite('disclosure', 18) },
  /** The three days for withdrawing an annulled penalty are working days (行政处罚法 art. 85), or days of the calendar. */
  penaltyWithdrawalDays: { default: 'workingDay', cites: cite('penalty', 85) },
  /** Working days to close in form what was withdrawn, or after a correction or a payment did not come; the law has no number. */
  closingDays: { default: 10, cites: cite('disclosure', 30) },
  /** Days after which a public notice counts as delivered. */
  publicNoticeDays: { default: 30, cites: cite('civil-procedure', 95) },
  /** Which electronic letters have come on the day they left: those put up online, mail and fax too, or none without proof. */
  electronicArrival: { default: 'online', cites: cite('civil-procedure', 90) },
  /** A notice to correct that left after its seven working days moves the clock all the same. */
  lateCorrectionMovesClock: { default: false, cites: cite('disclosure', 30) },
  /** A review or suit that is pending at the end of a year is counted again in the year of its decision. */
  pendingCountedAgain: { default: true, cites: citeWhole('report-form-2021') },
  /** Working days that a submission waits for the mutual confirmation before it may be closed. */
  confirmationWaitDays: { default: 20, cites: cite('disclosure', 31, { item: 3 }) },
  /** So many requests for one subject in one place make a hot topic that the 政务公开办 is told of; art. 44 says “several applicants”. */
  hotTopicRequests: { default: 5, cites: cite('disclosure', 44) },
  /** Within so many weeks. */
  hotTopicWeeks: { default: 4, cites: cite('disclosure', 44) },
  /** Days that a form which is saved and not sent is kept: no longer than it is needed. */
  draftDays: { default: 30, cites: cite('personal-information', 19) },
  /** Months of a filing with the 政务公开办: 1 each month, 3 each quarter, 0 none. Practice of places, in no article; art. 45 is the register. */
  filingMonths: { default: 1, cites: cite('disclosure', 45) },
  /** By which day of the following month it is due. */
  filingDay: { default: 10, cites: cite('disclosure', 45) },
} as const;

type Widened<T> = T extends boolean ? boolean : T extends number ? number : T;
type Choices = {
  readonly answerEndsWith: 'dispatch' | 'delivery';
  readonly feeItemsCountedAt: 'agency' | 'site';
  readonly feePagesCountedPer: 'request' | 'month';
  readonly feeMonthBy: 'receipt' | 'submission';
  readonly penaltyWithdrawalDays: 'workingDay' | 'naturalDay';
  readonly electronicArrival: 'online' | 'all' | 'none';
};

export type LawSettingId = keyof typeof LAW_SETTINGS;
export type LawSettings = {
  readonly [Id in LawSettingId]: Id extends keyof Choices ? Choices[Id] : Widened<(typeof LAW_SETTINGS)[Id]['default']>;
};

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
  publicNoticeDays: LAW_SETTINGS.publicNoticeDays.default,
  electronicArrival: LAW_SETTINGS.electronicArrival.default,
  lateCorrectionMovesClock: LAW_SETTINGS.lateCorrectionMovesClock.default,
  pendingCountedAgain: LAW_SETTINGS.pendingCountedAgain.default,
  confirmationWaitDays: LAW_SETTINGS.confirmationWaitDays.default,
  hotTopicRequests: LAW_SETTINGS.hotTopicRequests.default,
  hotTopicWeeks: LAW_SETTINGS.hotTopicWeeks.default,
  draftDays: LAW_SETTINGS.draftDays.default,
  filingMonths: LAW_SETTINGS.filingMonths.default,
  filingDay: LAW_SETTINGS.filingDay.default,
};
