/** What a parameter of a request should be; one line a parameter, said where it is not. */
export const INPUT_SENTENCES = {
  q: '应为机关名称的一部分，1 至 50 个字',
  year: '应为年份，例如 2023',
  region: '应为行政区划代码的前 2、4 或 6 位，例如 37、3702、370285',
  unit: '应为机关编号，16 位十六进制数字',
  edition: '应为 2008、2019、2021 之一',
  worst: '应为 error、warning、info、none 之一',
  rule: '应为规则编号，例如 R2，全部编号见 /api/v1/rules',
  after: '应为上一页所给的翻页位置',
  before: '应为下一页所给的翻页位置',
  limit: '应为 1 至 100 的整数',
  ids: '应为报告编号，用英文逗号隔开',
  keep: '应为 true 或 false',
  name: '应为文件名，不超过 200 个字',
  text: '应为报告全文，不能为空',
  html: '应为网页源码，不能为空',
} as const;

export type InputName = keyof typeof INPUT_SENTENCES;

export const INPUT_TEXTS = {
  /** A name that the address does not know: most often a slip of the pen, and then nothing would have been narrowed. */
  unknown: '没有这个参数',
  /** JSON that holds neither of the two, or both. */
  body: '应为 {"text": "…"} 或 {"html": "…"}，可加 "name"',
  unnamedFile: '未命名文件',
} as const;

export const isInputName = (name: string): name is InputName => Object.hasOwn(INPUT_SENTENCES, name);
