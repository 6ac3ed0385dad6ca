import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite, citeWhole } from '../citation/cite.ts';
import type { Route } from '../receipt/receipt.ts';
import type { OutcomeId } from './outcomes.data.ts';

/** 政府信息公开工作统计表 with one set of rows for the whole country. */
export const STATISTICS_FORM = {
  cites: citeWhole('statistics-form'),
  from: plainDate('2014-01-01'),
  to: plainDate('2018-12-31'),
} as const satisfies { readonly cites: string; readonly from: PlainDate; readonly to: PlainDate };

/**
 * `same`: the old row counts what the leaf counts; `near`: it counted that, and other things or less of it; `none`: that form has no row for it, so
 * that the request is closed (办结) without being among the answers (答复).
 */
export type Likeness = 'same' | 'near' | 'none';

type Row = {
  readonly outcome: OutcomeId;
  /** Where the old form has a row for each basis of a leaf. */
  readonly basis?: string;
  /** Row of （三）申请答复数. */
  readonly answer?: string;
  /** Row below 不同意公开答复数. Several: it is one of them, and the leaf does not say which. */
  readonly denied?: readonly [string, ...string[]];
  readonly likeness: Likeness;
  readonly cites: string;
};

/** What the text of 2007 knows of replies: art. 21, with the grounds of arts. 8 and 14. */
const REPLIES = cite('disclosure-2007', 21);
const reply = (item: number): string => cite('disclosure-2007', 21, { item });
const WITHHELD = cite('disclosure-2007', 14, { paragraph: 4 });

const denied = (outcome: OutcomeId, row: Row['denied'] & {}, likeness: Likeness, cites = WITHHELD): Row => ({
  outcome,
  answer: 'ans.denied',
  denied: row,
  likeness,
  cites,
});
const none = (outcome: OutcomeId, cites: string): Row => ({ outcome, likeness: 'none', cites });

/** Where each leaf of today stands in the form of 2014, for counting a register by it and for comparing forms. */
export const STATISTICS_ROWS = [
  { outcome: 'granted.already_public', answer: 'ans.already_public', likeness: 'same', cites: reply(1) },
  { outcome: 'granted.provided', answer: 'ans.granted', likeness: 'same', cites: reply(1) },
  { outcome: 'partial', answer: 'ans.partial', likeness: 'same', cites: cite('disclosure-2007', 22) },
  denied('denied.state_secret', ['den.state_secret'], 'same'),
  // 法律法规规定的其他情形 holds whatever else a law or a regulation withholds.
  denied('denied.law_prohibited', ['den.other_law'], 'near'),
  denied('denied.security_stability', ['den.security_stability'], 'same', cite('disclosure-2007', 8)),
  // Today's ground is the harm to a third party, by either kind of secret.
  denied('denied.third_party', ['den.trade_secret', 'den.privacy'], 'same'),
  // Internal matters and drafts counted as no government information of the regulation: 国办发〔2010〕5号. [unverified: not among the sources read]
  denied('denied.internal_affairs', ['den.not_gov_info'], 'near', REPLIES),
  denied('denied.process', ['den.not_gov_info'], 'near', REPLIES),
  // The rules on files of single penalties, licences and the like were laws of their own. [unverified]
  denied('denied.enforcement_file', ['den.other_law'], 'near'),
  // It was told where else to ask.
  { outcome: 'denied.query_matter', answer: 'ans.other_route', likeness: 'near', cites: REPLIES },
  {
    outcome: 'unavailable.not_held',
    basis: 'not_existing',
    answer: 'ans.not_exist',
    likeness: 'same',
    cites: reply(3),
  },
  {
    outcome: 'unavailable.not_held',
    basis: 'not_responsible',
    answer: 'ans.not_ours',
    likeness: 'same',
    cites: reply(3),
  },
  // What would have to be made is not there yet, and no government information either. [unverified: the same circular]
  denied('unavailable.needs_creation', ['den.not_gov_info'], 'near', REPLIES),
  // The last word to one that was never clear was to change and complete it.
  { outcome: 'unavailable.still_unclear', answer: 'ans.asked_correction', likeness: 'near', cites: reply(4) },
  { outcome: 'other.not_corrected', answer: 'ans.asked_correction', likeness: 'near', cites: reply(4) },
  { outcome: 'rejected.petition', answer: 'ans.other_route', likeness: 'near', cites: REPLIES },
  { outcome: 'rejected.publication', answer: 'ans.other_route', likeness: 'near', cites: REPLIES },
  // What was answered before did not have to be answered again. [unverified: 国办发〔2008〕36号]
  none('rejected.duplicate', REPLIES),
  none('rejected.excessive', REPLIES),
  none('rejected.reconfirm', REPLIES),
  // The fee of today is of 2021; the old ones were the cost of copying and post.
  none('other.fee_unpaid', cite('disclosure-2007', 27)),
  none('other.misc', REPLIES),
] as const satisfies readonly Row[];

export type StatisticsRow = Row;

/** 当面、传真、网络、信函: the old form asks by which way a request came. */
export const STATISTICS_CHANNELS: Readonly<Record<Route, string>> = {
  counter: 'req.counter',
  // Art. 20(1) of 2007: the unit writes it down where it is said.
  oral: 'req.counter',
  fax: 'req.fax',
  web: 'req.online',
  signedPost: 'req.letter',
  ordinaryPost: 'req.letter',
};
