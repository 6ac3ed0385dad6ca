import { expect, test } from 'vitest';
import { annualReportDue } from './annual-report-due.ts';

test.each([
  ['a department since the revision', 2021, 'department', '2022-01-31'],
  ['a government since the revision', 2021, 'government', '2022-03-31'],
  ['the first report due under the revision', 2019, 'department', '2020-01-31'],
  ['the last one due before it: 2019-03-31 lies before 2019-05-15', 2018, 'department', '2019-03-31'],
  ['an old report of a government', 2012, 'government', '2013-03-31'],
] as const)('%s', (_why, year, body, due) => {
  expect(annualReportDue(year, body).due).toBe(due);
});
