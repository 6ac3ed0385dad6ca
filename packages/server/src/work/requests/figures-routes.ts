import type { FastifyInstance } from 'fastify';
import {
  findSiteUnit,
  handlingFigures,
  overdueRequests,
  remediesOfTableFour,
  requestsOfCell,
  tableFourFigures,
  tableThreeFigures,
  type Acting,
  type Db,
  type FiguresAsk,
} from '@gongkai/flows';
import { writeLaidOutSheets, type LaidOutSheet } from '@gongkai/files';
import { fail, ok, plainDate, type Failure, type Result } from '@gongkai/kernel';
import { outcomeRow, RECTIFICATION_RESULTS } from '@gongkai/law';
import { editionOf, tableCells } from '@gongkai/report';
import type { ReportForm } from '@gongkai/requests';
import { formTableView } from '@gongkai/ui';
import { APPLICANT_TYPE_NAMES, cellName, FIGURES_TEXTS as TEXTS, RATING_NAMES, ROUTE_NAMES } from '@gongkai/wording';
import type { PermissionRefused } from '@gongkai/staff';
import type { z } from 'zod';
import { actingOf } from '../acting.ts';
import { XLSX } from '../sheets/sheet-file.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { cellCases, cellQuery, cellRemedies, figuresAnswer, figuresQuery, rowsForm } from './figures-answer.ts';

const REFUSES = ['permission.outside-scope', 'permission.no-role', 'unit.missing', 'figures.period-turned'] as const;
type Refused = PermissionRefused | Failure<'unit.missing' | 'figures.period-turned'>;
type Figures = z.input<typeof figuresAnswer>;

/** Figures of requests, live from the ledger; each cell leads to its requests. */
export function figuresRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/figures',
    verb: 'case.list',
    operationId: 'getRequestFigures',
    tag: '依申请公开',
    summary: '申请统计：表三、办理情况、超期清单',
    query: figuresQuery,
    answers: { 200: figuresAnswer },
    refuses: REFUSES,
    answer: ({ query, who }) => figuresOf(db, actingOf(who, clock()), query),
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/figures/cases',
    verb: 'case.list',
    operationId: 'listCasesOfFigure',
    tag: '依申请公开',
    summary: '表三一格背后的申请',
    query: cellQuery,
    answers: { 200: cellCases },
    refuses: [...REFUSES, 'figures.no-such-cell', 'list.bad-cursor'],
    answer: async ({ query: { cell, after, ...query }, who }) => {
      const ask = askOf(query);
      if (!ask.ok) return ask;
      const form = formOf(query.to);
      const found = await requestsOfCell({ db }, actingOf(who, clock()), {
        ...ask.value,
        form,
        cell,
        ...(after === undefined ? {} : { after }),
      });
      if (!found.ok) return found;
      return ok({
        title: cellName(form, cell),
        cases: found.value.cases.map((each) => ({
          id: each.request,
          unit: each.unit,
          number: each.number,
          applicantType: APPLICANT_TYPE_NAMES[each.applicantType],
          receivedOn: each.receivedOn,
          closedOn: each.closedOn ?? null,
          outcome: each.outcome === undefined ? null : outcomeRow(each.outcome).title,
        })),
        next: found.value.next,
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/figures/remedies',
    verb: 'case.list',
    operationId: 'listRemediesOfFigure',
    tag: '依申请公开',
    summary: '表四一格背后的复议、诉讼',
    query: cellQuery,
    answers: { 200: cellRemedies },
    refuses: [...REFUSES, 'figures.no-such-cell', 'list.bad-cursor'],
    answer: async ({ query: { cell, after, ...query }, who }) => {
      const ask = askOf(query);
      if (!ask.ok) return ask;
      const more = after === undefined ? {} : { after };
      const found = await remediesOfTableFour({ db }, actingOf(who, clock()), { ...ask.value, cell, ...more });
      if (!found.ok) return found;
      return ok({
        title: cellName(formOf(query.to), cell),
        cases: found.value.cases.map(({ remedy, decidedOn, result, ...rest }) => ({
          ...rest,
          id: remedy,
          decidedOn: decidedOn ?? null,
          result: result ?? null,
        })),
        next: found.value.next,
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/figures.xlsx',
    verb: 'case.list',
    operationId: 'exportRequestFigures',
    tag: '依申请公开',
    summary: '导出申请统计（Excel）：表三按印制的样子，另有办理情况和超期清单',
    query: figuresQuery,
    answers: {},
    file: { type: XLSX, description: 'Excel 表格' },
    refuses: REFUSES,
    answer: async ({ query, who }, { reply }) => {
      const figures = await figuresOf(db, actingOf(who, clock()), query);
      if (!figures.ok) return figures;
      const { unit, from, to } = figures.value;
      await reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(TEXTS.file(unit.name, from, to))}.xlsx`)
        .send(Buffer.from(await writeLaidOutSheets(sheetsOf(figures.value))));
      return undefined;
    },
  });
}

type Query = z.output<typeof figuresQuery>;

function askOf({ unit, below, from, to }: Query): Result<FiguresAsk, Failure<'figures.period-turned'>> {
  if (from > to) return fail({ code: 'figures.period-turned', params: { from, to } });
  return ok({ unit, below: below === 'yes', period: { from: plainDate(from), to: plainDate(to) } });
}

/** The form in which the year at the end of the period is reported. */
const formOf = (to: string): ReportForm => (Number(to.slice(0, 4)) < 2021 ? '2019' : '2021');

async function figuresOf(db: Db, acting: Acting, query: Query): Promise<Result<Figures, Refused>> {
  const ask = askOf(query);
  if (!ask.ok) return ask;
  const form = formOf(query.to);
  const cells = await tableThreeFigures({ db }, acting, { ...ask.value, form });
  if (!cells.ok) return cells;
  const remedies = await tableFourFigures({ db }, acting, ask.value);
  if (!remedies.ok) return remedies;
  const unit = await findSiteUnit(db, acting, { unit: query.unit, on: acting.today });
  if (!unit.ok) return unit;
  const handling = await handlingFigures({ db }, acting, ask.value);
  if (!handling.ok) return handling;
  const overdue = await overdueRequests({ db }, acting, ask.value);
  if (!overdue.ok) return overdue;
  const { averageWorkingDays, averageRating, byRating, byRoute, ...counts } = handling.value;
  return ok({
    unit: { id: query.unit, name: unit.value.unit.name },
    below: ask.value.below,
    from: query.from,
    to: query.to,
    asOf: acting.today,
    form,
    rows: rowsForm(tableOf('t3', cells.value, form)),
    remedyRows: rowsForm(tableOf('t4', remedies.value, form)),
    handling: {
      ...counts,
      averageWorkingDays: averageWorkingDays ?? null,
      averageRating: averageRating ?? null,
      byRating: byRating.map((each) => ({ ...each, name: RATING_NAMES[each.rating] })),
      rectifications: {
        ...counts.rectifications,
        results: RECTIFICATION_RESULTS.map(({ id, title }) => ({ name: title, requests: counts.rectifications.results[id] })),
      },
      byRoute: byRoute.map((each) => ({ ...each, name: ROUTE_NAMES[each.route] })),
    },
    overdue: overdue.value.map(({ request, unit: at, number, receivedOn, dueOn }) => ({
      id: request,
      unit: at,
      number,
      receivedOn,
      dueOn,
    })),
  });
}

/** A table of the form, every cell filled: what nothing is counted in is 0. */
function tableOf(which: 't3' | 't4', cells: ReadonlyMap<string, number>, form: ReportForm) {
  const table = editionOf(form).tables.find(({ id }) => id === which);
  if (table === undefined) throw new Error(`the form of ${form} has no table ${which}`);
  const readings = Object.fromEntries(
    tableCells(table).map(({ id }) => [id, { state: 'printed', value: cells.get(id) ?? 0 } as const]),
  );
  return formTableView(table, { cells: readings }, { cells: new Map(), tables: new Map() });
}

const head = (value: string | number, cols = 1) => ({ value, cols, rows: 1, head: true });
const cell = (value: string | number) => ({ value, cols: 1, rows: 1, head: false });

/** As the page has it: the printed table, how requests were handled, and what is overdue. */
function sheetsOf({ unit, below, from, to, asOf, rows, remedyRows, handling, overdue }: Figures): readonly LaidOutSheet[] {
  const lines = [TEXTS.scope(unit.name, below), `${TEXTS.period(from, to)} ${TEXTS.asOf(asOf)}`];
  return [
    {
      name: TEXTS.tableSheet,
      lines,
      widths: [14, 18, 40, 10],
      cells: printed(rows),
    },
    { name: TEXTS.remedySheet, lines, widths: [10], cells: printed(remedyRows) },
    {
      name: TEXTS.handlingSheet,
      lines,
      widths: [24, 14, 14],
      cells: [
        [head(TEXTS.closed), cell(handling.closed)],
        [head(TEXTS.late), cell(handling.late)],
        [head(TEXTS.average), cell(handling.averageWorkingDays === null ? TEXTS.none : oneDigit(handling.averageWorkingDays))],
        [head(TEXTS.overdue), cell(handling.overdue)],
        [head(TEXTS.averageRating), cell(handling.averageRating === null ? TEXTS.none : oneDigit(handling.averageRating))],
        ...handling.byRating.map(({ name, requests }) => [head(name), cell(requests)]),
        [head(TEXTS.rectifications)],
        [head(TEXTS.received), cell(handling.rectifications.received)],
        ...handling.rectifications.results.map(({ name, requests }) => [head(name), cell(requests)]),
        [head(TEXTS.withdrawn), cell(handling.rectifications.withdrawn)],
        [head(TEXTS.open), cell(handling.rectifications.open)],
        [head(TEXTS.route), head(TEXTS.received), head(TEXTS.answered)],
        ...handling.byRoute.map(({ name, received, closed }) => [head(name), cell(received), cell(closed)]),
      ],
    },
    {
      name: TEXTS.overdueSheet,
      lines,
      widths: [24, 14, 14],
      cells: [
        [head(TEXTS.number), head(TEXTS.receivedOn), head(TEXTS.dueOn)],
        ...overdue.map(({ number, receivedOn, dueOn }) => [cell(number), cell(receivedOn), cell(dueOn)]),
      ],
    },
  ];
}

const printed = (rows: Figures['rows']): LaidOutSheet['cells'] =>
  rows.map((cells) =>
    cells.map(({ kind, text, cols, rows: down }) => ({
      value: kind === 'figure' ? Number(text) : text,
      cols,
      rows: down,
      head: kind !== 'figure',
    })),
  );

const oneDigit = (days: number): number => Math.round(days * 10) / 10;
