type Values = Readonly<Record<string, string | number>>;

const HIDDEN: Readonly<Record<string, (name: string) => string>> = {
  sheet: (name) => `表格里有隐藏的工作表“${name}”。请取消隐藏或删除后再试`,
  column: (name) => `${name} 列是隐藏的。请取消隐藏或删除后再试`,
  row: (name) => `第 ${name} 行是隐藏的。请取消隐藏或删除后再试`,
};

/** Refusals of Excel files that are taken in, and of their cells and rows. */
export const SHEET_SENTENCES = {
  'sheet.not-xlsx': () => '这不是 Excel 表格（.xlsx）。请下载模板填写，或用 Excel、WPS 另存为 .xlsx',
  'sheet.macro': () => '表格里有宏。请另存为不带宏的 .xlsx 后再试',
  'sheet.hidden': ({ what, name }: Values) => HIDDEN[String(what)]?.(String(name)) ?? '表格里有隐藏的内容。请取消隐藏后再试',
  'sheet.empty': () => '表格里没有内容。请从第二行开始填写',
  'sheet.too-many-rows': ({ most }: Values) => `表格超过 ${most} 行。请分成几份`,
  'sheet.head-missing': ({ head }: Values) => `第一行缺少“${head}”。请使用模板，不要改动表头`,
  'sheet.cells': ({ cells }: Values) => `有 ${cells} 个单元格不能导入，全部内容都没有导入`,
  'sheet.head-unknown': ({ head }: Values) => `不认识表头“${head}”。请使用模板，不要增加列`,
  'sheet.head-twice': ({ head }: Values) => `表头“${head}”出现了两次。请删去其中一列`,
  'sheet.no-head': () => '这个单元格不在任何表头之下。请删去，或移到相应的列',
  'sheet.formula': () => '这里是公式。请改为填写内容本身（复制后选择性粘贴为数值）',
  'sheet.error-value': () => '这里是错误值。请改为填写内容本身',
  'sheet.number-rounded': () => '这个数字太长，Excel 已把末几位改成了 0。请把单元格设为“文本”后重新填写',
  'sheet.text-too-long': ({ most }: Values) => `内容超过 ${most} 字。请缩短`,
  'import.rows': ({ rows }: Values) => `有 ${rows} 处不能导入，全部内容都没有导入。请改正后再试`,
  'import.blank': ({ head }: Values) => `缺少“${head}”。请填写`,
  'import.not-a-choice': ({ head, text }: Values) => `“${head}”不能填“${text}”。请从下拉列表中选择`,
  'import.not-as-agreed': () => '核对之后，单位或人员已有变动，这份表格带来的改动与您核对时不同，没有导入。请重新核对',
  'import.too-many-new': ({ most }: Values) => `一次最多新增 ${most} 人。请分成几份表格`,
  'import.row-twice': ({ row }: Values) => `与第 ${row} 行重复。请删去其中一行`,
  'import.differs': ({ name }: Values) => `“${name}”已经登记，这一项与登记的不同。更名、调动和改变隶属不能用表格，请逐个办理`,
  'import.parent-unknown': ({ name }: Values) => `没有名为“${name}”的上级单位，表格里也没有。请核对全称`,
  'import.unit-unknown': ({ name }: Values) => `没有名为“${name}”的单位。请核对全称，或先导入单位`,
};

/** The same in a few words. */
export const SHEET_TITLES: Readonly<Record<keyof typeof SHEET_SENTENCES, string>> = {
  'sheet.not-xlsx': '不是 Excel 表格',
  'sheet.macro': '表格里有宏',
  'sheet.hidden': '表格里有隐藏的内容',
  'sheet.empty': '表格里没有内容',
  'sheet.too-many-rows': '表格行数过多',
  'sheet.head-missing': '缺少表头',
  'sheet.cells': '有单元格不能导入',
  'sheet.head-unknown': '不认识的表头',
  'sheet.head-twice': '表头重复',
  'sheet.no-head': '不在表头之下',
  'sheet.formula': '单元格是公式',
  'sheet.error-value': '单元格是错误值',
  'sheet.number-rounded': '数字已被截断',
  'sheet.text-too-long': '内容过长',
  'import.rows': '有内容不能导入',
  'import.blank': '没有填写',
  'import.not-a-choice': '不在可选范围',
  'import.not-as-agreed': '与核对时不同',
  'import.too-many-new': '新增人员过多',
  'import.row-twice': '行重复',
  'import.differs': '与登记的不同',
  'import.parent-unknown': '没有这个上级单位',
  'import.unit-unknown': '没有这个单位',
};
