import { expect, test } from 'vitest';
import { claimFindings } from './claim-findings.ts';
import { exampleReport } from './example-report.ts';

const LENGTH = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/**
 * A million signs made to cost much: each must come to an end long before the limit of the runner. Reading is one pass and stops taking
 * numbers after two thousand, so that what compares numbers with each other has a bound.
 */
test.each([
  '1',
  '一',
  '万',
  '局',
  '市',
  '无',
  '申请',
  '、',
  '\n',
  'a\n',
  '《',
  '(',
  '((((1件))))',
  '1.',
  '1,111',
  '-1',
  '1余',
  '其中',
  '其中1件，',
  '(1件',
  '1件(',
  '包括1件、',
  '其他1件，',
  '共计1件，',
  '信息1条，信息2条，共计9条。',
  '通过网站1条，',
  '占1%',
  '1件占1%，',
  '1件，占1%。',
  '分别占1%、',
  '主动公开信息1条，占50%。',
  '增长1%，',
  '由1件增加到2件，增长1%，',
  '比上年1件增加1件，',
  '2018年公开信息1条，公开信息2条，增长1%，',
  '收到政府信息公开申请1件，均已办结，',
  '公开申请1件，',
  '全部办结',
  '未收到',
  '无行政复议',
  '行政复议1件，维持1件；',
  '公共服务事项1项，行政权力事项2项，',
  '主动公开信息类别有：甲1条，乙2条，丙3条，其他4条。',
  '地址：中心路1号',
])('comes to an end: %j', (piece) => {
  const findings = claimFindings(exampleReport({ text: filled(piece) }));
  expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
});
