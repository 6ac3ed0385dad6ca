import { createHash } from 'node:crypto';
import type { PlainDate } from '@gongkai/kernel';
import type { Finding, FindingKey, Report, Severity } from '@gongkai/report';

/** A report as the reader gives it, for tests that need any report; say what matters. */
export const sampleReport = (said: Partial<Report> = {}): Report => ({
  edition: '2021',
  year: 2023,
  organization: '莱西市人民政府',
  title: '莱西市人民政府2023年政府信息公开工作年度报告',
  published: '2024-03-29' as PlainDate,
  script: 'simplified',
  cells: {
    't2.rules.issued': { state: 'printed', value: 0 },
    't2.fees.amount_wan': { state: 'printed', value: 6846.176002, raw: '6846.176002万元' },
    't3.in.new.natural': { state: 'printed', value: 195 },
    't3.in.new.welfare': { state: 'blank', value: null },
    't3.in.carried.natural': { state: 'slash', value: null, raw: '/' },
    't4.review.upheld': { state: 'inferred', value: 12 },
  },
  sections: [
    { id: 'preamble', heading: '', text: '根据条例编制本报告。' },
    { id: 's1', heading: '一、总体情况', text: '本年新收申请195件。' },
  ],
  localRows: [{ label: '微信公开', unit: '条', value: 5682, cumulative: null }],
  problems: [{ code: 'cells.squashed', table: 't3', cells: ['t3.out.total.total'], params: { line: 12 } }],
  ...said,
});

export const sampleFinding = (rule: string, severity: Severity, said: Partial<Finding> = {}): Finding => ({
  rule,
  // The store keeps a key whatever it is: a newer program may have left one that this one does not know.
  says: `${rule}.differs` as FindingKey,
  severity,
  at: { kind: 'cell', cell: 't3.in.new.natural' },
  expected: 195,
  found: 193,
  params: { column: '自然人' },
  cites: '国办公开办函〔2021〕30号',
  ...said,
});

/** A file of the given text, as `saveReport` takes it. */
export function sampleFile(text: string) {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, source: { name: `${text}.txt`, format: 'text', size: bytes.length, sha256 } };
}
