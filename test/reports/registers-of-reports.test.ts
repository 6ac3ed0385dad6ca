import { readFileSync } from 'node:fs';
import { plainDate } from '@gongkai/kernel';
import { OUTCOMES, STATISTICS_CHANNELS, STATISTICS_ROWS, type OutcomeId, type Route, type StatisticsRow } from '@gongkai/law';
import { readReportFile } from '@gongkai/files';
import { checkReport, editionOf, type Interchange, type Report } from '@gongkai/report';
import { APPLICANT_TYPES, statisticsTable, tableThree, type FigureCase, type ReportForm } from '@gongkai/requests';
import { figureCaseOf, historyOf, remedyFiguresOf, statisticsCaseFrom, type ToldRequest } from '@gongkai/requests/testing';
import { describe, expect, test } from 'vitest';

/**
 * Each report of the demonstration archive gets a register of requests made for it, told as the events of a ledger and folded by the reducers that read
 * them; the figures of that register are held against what the report prints.
 */
type Truth = Pick<Interchange, 'edition' | 'cells'> & { readonly year: number };
const folder = new URL('../../demonstration/', import.meta.url);
const truthOf = (name: string): Truth => JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), 'utf8')) as Truth;
const periodOf = ({ year }: Truth) => ({ from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) });
const many = <T>(count: number, what: T): readonly T[] => Array.from({ length: count }, () => what);

/** What the report prints and the figures do not say; blank is no figure of its own, and 0 in a register. */
const differing = (truth: Truth, figures: ReadonlyMap<string, number>, part: RegExp) =>
  Object.entries(truth.cells)
    .filter(([cell]) => part.test(cell))
    .flatMap(([cell, printed]) => {
      const counted = figures.get(cell) ?? 0;
      return counted === (printed ?? 0) ? [] : [{ cell, printed, counted }];
    });

describe('table three', () => {
  const count = ({ cells }: Truth, row: string, column: string) => cells[`t3.${row}.${column}`] ?? 0;

  /** As many requests of each kind as it prints: the old ones and the new ones, then what became of them, in turn. */
  function registerFor(truth: Truth): readonly ToldRequest[] {
    const form = truth.edition as ReportForm;
    const rows = new Map(OUTCOMES.map((outcome) => [outcome.reportRow[form], outcome.id]));
    return APPLICANT_TYPES.flatMap((applicantType) => {
      const came = [
        ...many(count(truth, 'in.carried', applicantType), plainDate(`${truth.year - 1}-12-20`)),
        ...many(count(truth, 'in.new', applicantType), plainDate(`${truth.year}-03-02`)),
      ];
      const became = [...rows].flatMap(([row, outcome]) => many(count(truth, row, applicantType), outcome));
      return came.map((receivedOn, n) => toldOf(truth, { applicantType, receivedOn, outcome: became[n] }));
    });
  }

  const toldOf = (
    { year }: Truth,
    asked: Pick<FigureCase, 'applicantType' | 'receivedOn'> & { readonly outcome: OutcomeId | undefined },
  ): ToldRequest => {
    const { applicantType, receivedOn, outcome } = asked;
    const told = { applicantType, submittedOn: receivedOn, receivedOn };
    return outcome === undefined ? told : { ...told, closed: { on: plainDate(`${year}-04-01`), outcome } };
  };

  const figuresOf = (truth: Truth, register: readonly ToldRequest[]) =>
    tableThree(
      register.flatMap((told) => figureCaseOf(historyOf(told)) ?? []),
      periodOf(truth),
      truth.edition as ReportForm,
    );

  test.each(['laixi-2020', 'helan-2022', 'shangjie-2020'])('%s comes out of its register, cell by cell', (name) => {
    const truth = truthOf(name);
    expect(Object.keys(truth.cells).filter((cell) => cell.startsWith('t3.')).length).toBeGreaterThan(160);
    expect(differing(truth, figuresOf(truth, registerFor(truth)), /^t3[.]/)).toEqual([]);
  });

  describe('anshan-2019, printed out of balance', () => {
    const truth = truthOf('anshan-2019');
    /** Its columns of which no register can bring forth every cell: each request came (new or carried) and became something (closed or carried), in one column. */
    const BROKEN = ['enterprise', 'other'] as const;

    test('what the check of the report calls wrong are exactly two columns, by R1', async () => {
      const read = await readReportFile(readFileSync(new URL('anshan-2019.txt', folder)));
      if (!read.ok) throw new Error(read.failure.code);
      const errors = checkReport(read.value.report)
        .filter(({ rule, severity, at }) => severity === 'error' && /^R[1-3]$/.test(rule) && at.kind === 'cell')
        .map(({ rule, at }) => `${rule} ${at.kind === 'cell' ? at.cell : ''}`);
      expect(errors.toSorted()).toEqual(BROKEN.map((column) => `R1 t3.out.total.${column}`));
    });

    test('what is printed in the two columns stands across R1: 1 + 0 is not 0 + 0, 0 + 0 is not 1 + 0', () => {
      const sides = BROKEN.map((column) => [
        count(truth, 'in.new', column) + count(truth, 'in.carried', column),
        count(truth, 'out.total', column) + count(truth, 'carry.out', column),
      ]);
      expect(sides).toEqual([
        [1, 0],
        [0, 1],
      ]);
    });

    test('of two equations that share no cell one cell each has to give way, and no more: all others come out of one register', () => {
      // Who asked as 其他 and was given what he asked for stands among the enterprises where he came.
      const register = registerFor({
        ...truth,
        cells: { ...truth.cells, 't3.in.new.enterprise': 0, 't3.in.new.other': 1 },
      });
      expect(differing(truth, figuresOf(truth, register), /^t3[.]/)).toEqual([
        { cell: 't3.in.new.enterprise', printed: 1, counted: 0 },
        { cell: 't3.in.new.other', printed: 0, counted: 1 },
      ]);
    });
  });
});

describe('the requests part of the form of 2014', () => {
  const truth = truthOf('jinshi-2018');
  const printed = (row: string) => truth.cells[`stat.${row}`] ?? 0;
  const PART = /^stat[.](?:req|ans|den|rev|suit|fees_wan)/;

  /** As many of each channel, answered by the rows that are printed, in time and extended. */
  function register(): readonly ToldRequest[] {
    const channels = Object.entries(STATISTICS_CHANNELS) as readonly (readonly [Route, string])[];
    const routes = [...new Map(channels.map(([route, row]) => [row, route]))].flatMap(([row, route]) =>
      many(printed(row), route),
    );
    const leaves = new Map((STATISTICS_ROWS as readonly StatisticsRow[]).map((row) => [row.denied?.[0] ?? row.answer, row]));
    const answers = [...leaves].flatMap(([row, leaf]) => (row === undefined ? [] : many(printed(row), leaf)));
    const receivedOn = plainDate(`${truth.year}-03-01`);
    return routes.map((route, n): ToldRequest => {
      const told = { route, applicantType: 'natural' as const, submittedOn: receivedOn, receivedOn };
      const leaf = answers[n];
      if (leaf === undefined) return told;
      const { outcome, basis } = leaf;
      return { ...told, closed: { on: plainDate(`${truth.year}-03-12`), outcome, ...(basis === undefined ? {} : { basis }) } };
    });
  }

  test('jinshi-2018 comes out of its register but for two parents that it leaves blank, as O10 says', async () => {
    const histories = register().map((told) => historyOf(told));
    const { cells, undivided } = statisticsTable(
      histories.flatMap((history) => statisticsCaseFrom(history, '2018-12-31') ?? []),
      histories.flatMap(remedyFiguresOf),
      periodOf(truth),
    );
    const missing = [
      { cell: 'stat.req.closed', printed: null, counted: 4 },
      { cell: 'stat.ans.total', printed: null, counted: 4 },
    ];
    expect(Object.keys(truth.cells).filter((cell) => PART.test(cell)).length).toBe(32);
    expect([differing(truth, cells, PART), undivided]).toEqual([missing, []]);

    const read = await readReportFile(readFileSync(new URL('jinshi-2018.docx', folder)));
    if (!read.ok) throw new Error(read.failure.code);
    expect(missingParents(read.value.report)).toEqual(missing.map(({ cell, counted }) => ({ cell, expected: counted })));
  });

  const missingParents = (report: Report) =>
    checkReport(report).flatMap(({ rule, at, expected }) =>
      rule === 'O10' && at.kind === 'cell' ? [{ cell: at.cell, expected }] : [],
    );

  test('every row of it is a row of the printed form', () => {
    const [table] = editionOf('2008').tables;
    const rows = table?.blocks.flatMap((block) => block.rows.map(({ id }) => id)) ?? [];
    const used = [
      ...(STATISTICS_ROWS as readonly StatisticsRow[]).flatMap(({ answer, denied = [] }) => [
        ...(answer ? [answer] : []),
        ...denied,
      ]),
      ...Object.values(STATISTICS_CHANNELS),
    ];
    expect(used.filter((row) => !rows.includes(row))).toEqual([]);
    // Nothing below 答复 and 不同意 is left without a leaf that fills it.
    expect(rows.filter((row) => /^(?:ans|den)[.]/.test(row) && row !== 'ans.total' && !used.includes(row))).toEqual([]);
  });
});
