import type { EditionId } from '../edition.ts';

// Wordings that only one form prints. 上一年项目数量 cannot be in the form of 2021, 现行有效件数 not in that of 2019.
const MARKS: readonly (readonly [EditionId, readonly string[]])[] = [
  ['2021', ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额']],
  ['2019', ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '采购项目数量', '采购总金额']],
  [
    '2008',
    [
      '统计指标',
      '指标名称',
      '主动公开政府信息数',
      '收到申请数',
      '申请办结数',
      '当面申请数',
      '同意公开答复数',
      '回应公众关注热点',
    ],
  ],
];

/**
 * The form a report is printed in, by the words of its tables: a county may use last year's form (洪泽 2024 mixes two), so the
 * year alone does not tell. Undefined where no word of any form is there.
 */
export function editionByWords(essence: string): EditionId | undefined {
  let [best, most]: [EditionId | undefined, number] = [undefined, 0];
  for (const [id, marks] of MARKS) {
    const hits = marks.filter((mark) => essence.includes(mark)).length / marks.length;
    if (hits > most) [best, most] = [id, hits];
    if (hits === 1) break;
  }
  return best;
}
