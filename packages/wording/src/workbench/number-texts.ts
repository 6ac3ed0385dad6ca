/** What a unit writes in front of its numbers, as the staff read it. */
export const NUMBER_TEXTS = {
  title: '申请编号和文号',
  titleLead: '从设定起，新编的号用新的标记；已经编出的不变，序号接着往下编。',
  mark: { registration: '登记号标记', letter: '发文机关代字' },
  set: { registration: '设定登记号标记', letter: '设定发文机关代字' },
  lead: {
    registration: '写在登记号的年份前面，让各单位的登记号能够分清。不填的，登记号只有年份和序号。',
    letter: '写在文号的年份前面，按本单位的发文规定。',
  },
  example: { registration: '例如 沭教，编为 沭教2026-00001', letter: '例如 沭教公开告，编为 沭教公开告〔2026〕1号' },
  none: '没有设定',
  markOf: (mark: string, said: boolean) => (said ? mark : `${mark}（按单位名称，没有另外设定）`),
  next: '下一个编号',
  alike: '没有设定标记的单位，登记号只有年份和序号，和其他没有设定的单位分不清。',
  save: '保存',
  done: '已设定',
} as const;
