import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const NATIONAL_DAYS_FILE = fileURLToPath(
  new URL('../../packages/law/src/calendar/national-days.data.ts', import.meta.url),
);
const FIRST_YEAR = 2008;

type Year = { readonly holidays: Readonly<Record<string, string>>; readonly workdays: Readonly<Record<string, string>> };
type Row = readonly [year: number, date: string, kind: 'off' | 'worked', name: string];

/** The last year that the package holds a file for. */
const { version } = require('chinese-days/package.json') as { readonly version: string };
const years = (): readonly number[] => {
  const known: number[] = [];
  for (let year = FIRST_YEAR; ; year += 1) {
    try {
      require.resolve(`chinese-days/dist/years/${year}.json`);
    } catch {
      return known;
    }
    known.push(year);
  }
};

/** The package sorts days by their own year; the last days of December around 元旦 belong to the notice of the next one. */
const noticeYear = (date: string, name: string): number =>
  Number(date.slice(0, 4)) + (name === '元旦' && date.slice(5, 7) === '12' ? 1 : 0);

export function nationalDays(): readonly Row[] {
  const rows = years().flatMap((year) => {
    const { holidays, workdays } = require(`chinese-days/dist/years/${year}.json`) as Year;
    const kinds = [
      ['off', holidays],
      ['worked', workdays],
    ] as const;
    return kinds.flatMap(([kind, days]) =>
      Object.entries(days).map(([date, said]): Row => {
        // “Spring Festival,春节,3”: the name in two languages and the number of statutory days.
        const name = said.split(',')[1] ?? '';
        return [noticeYear(date, name), date, kind, name];
      }),
    );
  });
  return rows.toSorted((a, b) => (a[1] < b[1] ? -1 : 1));
}

/** The source of the table, as the formatter would leave it. */
export function nationalDaysSource(): string {
  const rows = nationalDays().map(([year, date, kind, name]) => `  [${year}, '${date}', '${kind}', '${name}'],`);
  return [
    '/**',
    ` * Days of the national notices: the year of the notice, the day, free or worked, the holiday. Made from chinese-days ${version}`,
    ' * (MIT) by `node test/calendar/write-national-days.ts`; not edited by hand. A weekend that no notice names is not here.',
    ' */',
    "export const NATIONAL_DAYS: readonly (readonly [number, string, 'off' | 'worked', string])[] = [",
    ...rows,
    '];',
    '',
  ].join('\n');
}

export const writtenSource = (): string => readFileSync(NATIONAL_DAYS_FILE, 'utf8');

if (import.meta.main) writeFileSync(NATIONAL_DAYS_FILE, nationalDaysSource());
