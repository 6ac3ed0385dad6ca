import { editionCells, editionOf, type CellReading, type EditionId, type Report } from '@gongkai/report';
import { expect, test } from 'vitest';
import { printedCell, printedTables } from './printed-table.ts';

test.each([
  ['a figure', { state: 'printed', value: 206 }, '206'],
  ['a figure whose shortest form has an exponent', { state: 'printed', value: 1e-7, raw: '0.0000001' }, '0.0000001'],
  ['a figure that was placed', { state: 'inferred', value: 3 }, '3*'],
  ['a blank', { state: 'blank', value: null }, '〔空〕'],
  ['a stroke', { state: 'slash', value: null, raw: '/' }, '〔/〕'],
  ['a word instead of a figure', { state: 'slash', value: null, raw: '无' }, '〔无〕'],
  ['a cell that is not there', undefined, '〔缺〕'],
] satisfies readonly (readonly [string, CellReading | undefined, string])[])('%s', (_why, cell, shown) => {
  expect(printedCell(cell)).toBe(shown);
});

const zeros = (edition: EditionId): Report => ({
  edition,
  year: 2022,
  organization: '莱西市人民政府',
  title: '莱西市人民政府2022年政府信息公开工作年度报告',
  published: null,
  script: 'simplified',
  cells: Object.fromEntries(editionCells(editionOf(edition)).map(({ id }) => [id, { state: 'printed', value: 0 } as const])),
  sections: [],
  localRows: [],
  problems: [],
});

test.each([
  ['2021', /^信息内容\s+本年收费金额（单位：万元）$/],
  ['2019', /采购项目数量\s+采购总金额（单位：万元）$/],
  ['2008', /^统计指标\s+单位\s+统计数$/],
  ['2008', /^\s*\S*行政复议数量\s+件\s+0$/],
] as const)('the form of %s prints the units of its figures', (edition, line) => {
  expect(printedTables(zeros(edition)).filter((one) => line.test(one))).toHaveLength(1);
});
