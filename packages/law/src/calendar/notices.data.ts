export type NoticeRow = { readonly year: number; readonly notice: string; readonly knownFrom: string };

const noticeOf = (year: number, number?: string): string =>
  `《国务院办公厅关于${year}年部分节假日安排的通知》${number === undefined ? '' : `（${number}）`}`;

/**
 * The notices by year, a later one that changes a year below the first. Numbers stand where a source was read; that of 2019 is
 * unverified. The days of publication are those of the government's own site, except 2008 and 2014, whose day is that of the notice
 * by general knowledge. [unverified]
 */
export const NATIONAL_NOTICES: readonly NoticeRow[] = [
  { year: 2008, notice: noticeOf(2008), knownFrom: '2007-12-16' },
  { year: 2009, notice: noticeOf(2009), knownFrom: '2008-12-10' },
  { year: 2010, notice: noticeOf(2010), knownFrom: '2009-12-08' },
  { year: 2011, notice: noticeOf(2011), knownFrom: '2010-12-10' },
  { year: 2012, notice: noticeOf(2012), knownFrom: '2011-12-06' },
  { year: 2013, notice: noticeOf(2013), knownFrom: '2012-12-10' },
  { year: 2014, notice: noticeOf(2014), knownFrom: '2013-12-11' },
  { year: 2015, notice: noticeOf(2015), knownFrom: '2014-12-16' },
  {
    year: 2015,
    notice: '《国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知》',
    knownFrom: '2015-05-13',
  },
  { year: 2016, notice: noticeOf(2016), knownFrom: '2015-12-10' },
  { year: 2017, notice: noticeOf(2017), knownFrom: '2016-12-01' },
  { year: 2018, notice: noticeOf(2018), knownFrom: '2017-11-30' },
  { year: 2019, notice: noticeOf(2019, '国办发明电〔2018〕15号'), knownFrom: '2018-12-06' },
  { year: 2019, notice: '《国务院办公厅关于调整2019年劳动节假期安排的通知》', knownFrom: '2019-03-22' },
  { year: 2020, notice: noticeOf(2020, '国办发明电〔2019〕16号'), knownFrom: '2019-11-21' },
  { year: 2020, notice: '《国务院办公厅关于延长2020年春节假期的通知》（国办发明电〔2020〕1号）', knownFrom: '2020-01-26' },
  { year: 2021, notice: noticeOf(2021), knownFrom: '2020-11-25' },
  { year: 2022, notice: noticeOf(2022), knownFrom: '2021-10-25' },
  { year: 2023, notice: noticeOf(2023), knownFrom: '2022-12-08' },
  { year: 2024, notice: noticeOf(2024), knownFrom: '2023-10-25' },
  { year: 2025, notice: noticeOf(2025), knownFrom: '2024-11-12' },
  { year: 2026, notice: noticeOf(2026), knownFrom: '2025-11-04' },
];

/** What the first notice of a year said of the days that a later one changed; `plain`: nothing, the week alone. */
export const FIRST_ARRANGEMENTS: readonly {
  readonly year: number;
  readonly days: readonly (readonly [string, 'off' | 'worked' | 'plain', string])[];
}[] = [
  {
    year: 2015,
    days: [
      ['2015-09-03', 'plain', ''],
      ['2015-09-04', 'plain', ''],
      ['2015-09-06', 'plain', ''],
    ],
  },
  {
    year: 2019,
    days: [
      ['2019-04-28', 'plain', ''],
      ['2019-05-02', 'plain', ''],
      ['2019-05-03', 'plain', ''],
      ['2019-05-04', 'plain', ''],
      ['2019-05-05', 'plain', ''],
    ],
  },
  {
    year: 2020,
    days: [
      ['2020-01-31', 'plain', ''],
      ['2020-02-01', 'worked', '春节'],
      ['2020-02-02', 'plain', ''],
    ],
  },
];
