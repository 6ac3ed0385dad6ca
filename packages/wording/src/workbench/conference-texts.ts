/** Who took part, with the unit of whoever came from another. */
export const presentAt = (participants: readonly { readonly name: string; readonly unit?: string }[]): string =>
  participants.map(({ name, unit }) => (unit === undefined ? name : `${name}（${unit}）`)).join('、');

/** Conferences on hard cases, as the staff read and write them down. */
export const CONFERENCE_TEXTS = {
  title: '疑难会商',
  lead: '参加人员、问题、各方意见和结论。申请人看不到；归档时随案卷存档。',
  heldOn: '会商日期',
  held: (on: string) => `${on} 会商`,
  writtenBy: (name: string, on: string) => `${name}于${on}登记`,
  correctedBy: (name: string, on: string) => `${name}于${on}更正`,
  open: '打开会商记录',
  participants: '参加人员',
  present: presentAt,
  name: (nth: number) => `第 ${nth} 位的姓名`,
  unit: (nth: number) => `第 ${nth} 位的单位`,
  nameMissing: '请填写姓名',
  more: '再加一位',
  less: (nth: number) => `去掉第 ${nth} 位`,
  question: '会商的问题',
  opinions: '各方意见',
  conclusion: '结论',
  correct: '更正',
  correctOf: (on: string) => `更正${on}的会商记录`,
  correctLead: '写出改正以后的全文和理由；原来的记录留着，不再算数。',
  reason: '为什么更正',
  why: '更正的理由',
  earlier: '以前的记录',
} as const;
