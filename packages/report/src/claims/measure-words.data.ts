export type QuantityKind = 'count' | 'money' | 'percent' | 'points' | 'multiple' | 'time' | 'bare';

const words = (kind: QuantityKind, list: string): readonly (readonly [string, QuantityKind])[] =>
  list.split(' ').map((word) => [word, kind] as const);

/** Measure words after a number. `bare` is a number whose unit is not known: it is never held against anything. */
const MEASURE_WORDS = [
  ...words(
    'count',
    '件次 人次 场次 批次 篇次 户次 条次 件 条 篇 份 次 个 项 人 名 位 家 处 场 期 宗 起 例 户 种 类 册 本 部 张 封 套 台 页 字 批 轮 组 所 座 幅 段 通 款 门 大 方面 领域',
  ),
  ...words('money', '元'),
  ...words('percent', '%'),
  ...words('points', '个百分点 百分点'),
  ...words('multiple', '倍'),
  ...words('time', '个工作日 工作日 个自然日 天 个小时 小时 分钟 个月 个季度 季度 周 秒 周年 学时 课时 个学时'),
];

/** Longest first, so that 人次 is not read as 人. */
const BY_FIRST_SIGN = new Map<number, (readonly [string, QuantityKind])[]>();
for (const entry of [...MEASURE_WORDS].sort((a, b) => b[0].length - a[0].length)) {
  const first = entry[0].charCodeAt(0);
  BY_FIRST_SIGN.set(first, [...(BY_FIRST_SIGN.get(first) ?? []), entry]);
}

export function measureWordAt(text: string, at: number): readonly [string, QuantityKind] | undefined {
  for (const entry of BY_FIRST_SIGN.get(text.charCodeAt(at)) ?? []) if (text.startsWith(entry[0], at)) return entry;
  return undefined;
}

/** Words that make the number before them no quantity: dates, addresses, document numbers, versions, floors. */
export const NO_QUANTITY_AFTER = '年月日号时点楼室层路街届版岁栋幢弄';
