import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';

/** A band of the count: from its first item or page to its last, at one price each, in 元. */
export type FeeBand = { readonly from: number; readonly to?: number; readonly price: number };

export type FeeSchedule = {
  readonly from: PlainDate;
  /** Items of one applicant in a calendar month; the last band is the first of many alike. */
  readonly items: readonly FeeBand[];
  /** After the last band of items: each further `width` costs `step` more. */
  readonly further: { readonly width: number; readonly step: number };
  /** Pages of one request. */
  readonly pages: readonly FeeBand[];
  readonly citesItems: string;
  readonly citesPages: string;
};

/** 信息处理费 (条例 art. 42, 国办函〔2020〕109号), newest first. Amend by adding a row; never edit a row that has been in force. */
export const FEE_SCHEDULES: readonly FeeSchedule[] = [
  {
    from: plainDate('2021-01-01'),
    items: [
      { from: 1, to: 10, price: 0 },
      { from: 11, to: 30, price: 100 },
      { from: 31, to: 40, price: 200 },
    ],
    further: { width: 10, step: 100 },
    pages: [
      { from: 1, to: 30, price: 0 },
      { from: 31, to: 100, price: 10 },
      { from: 101, to: 200, price: 20 },
      { from: 201, price: 40 },
    ],
    citesItems: cite('fees', 4),
    citesPages: cite('fees', 5),
  },
];
