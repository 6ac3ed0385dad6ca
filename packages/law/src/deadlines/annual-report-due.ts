import { plainDate, type PlainDate } from '@gongkai/kernel';

export type ReportingBody = 'department' | 'government';

/** When annual reports must be out. Amend by adding a row; never edit a row that has been in force. */
export const REPORT_DUE = [
  {
    from: plainDate('2019-05-15'),
    body: 'department',
    day: '01-31',
    cites: '《政府信息公开条例》（国务院令第711号）第四十九条第一款',
  },
  {
    from: plainDate('2019-05-15'),
    body: 'government',
    day: '03-31',
    cites: '《政府信息公开条例》（国务院令第711号）第四十九条第二款',
  },
  // The text of 2007 named one date for both; known from the notice of 2019 that moved the departments' forward.
  { from: plainDate('2008-05-01'), body: 'department', day: '03-31', cites: '《政府信息公开条例》（国务院令第492号）' },
  { from: plainDate('2008-05-01'), body: 'government', day: '03-31', cites: '《政府信息公开条例》（国务院令第492号）' },
] as const;

export type ReportDue = { readonly due: PlainDate; readonly cites: string };

/**
 * The last day on which the report for a year may be published: 31 January for departments, 31 March for governments, the
 * text in force on that day deciding. A calendar day; it does not move when it is no working day (art. 49 names no exception).
 */
export function annualReportDue(year: number, body: ReportingBody): ReportDue {
  const rows = REPORT_DUE.filter((row) => row.body === body);
  const found = rows.find((row) => plainDate(`${year + 1}-${row.day}`) >= row.from) ?? rows.at(-1);
  if (!found) throw new Error(`no due date for ${body}`);
  return { due: plainDate(`${year + 1}-${found.day}`), cites: found.cites };
}
