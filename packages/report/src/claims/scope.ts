/**
 * Whom a statement speaks for. `whole`: everyone the tables count (全市, 我局); `part`: fewer than that (区政府办, 市直部门, a named bureau);
 * undefined: the words do not say.
 */
export type Scope = { readonly reach: 'whole' | 'part'; readonly words: string };

const WHOLE =
  /全[市县区省州盟旗镇乡局委厅办街系](?:道|统)?|[我本](?:市|县|区|省|州|盟|旗|镇|乡|局|委|厅|办|院|街道|街|单位|机关|部门|行政机关|系统)(?![政直级])|各级(?:各部门|行政机关|人民政府|政府)?|各地各?(?:区|部门|单位)/;
/** 区政府办代表区政府 (洪泽 2024), 区人民政府及办公室, 政府组成部门 (上街 2020), 区管委会及区直各部门, 各乡镇 (平潭 2014). */
const PART =
  /[市县区省州旗]?本级|政府办(?![理事件])|办公[室厅]|管委会|组成部门|[市县区州省]直|各?有?关?部门|各?(?:乡镇|镇街|镇办|街道|乡镇街道|县区|县市区|区县|旗县|委办局)|下属|[市县区州省旗镇乡](?:人民)?政府(?![信网门公办文件规令常务系各所及门])|人民政府(?![信网门公办文件规令常务系各所门])/;
/** A body that runs its own affairs: 沭阳县自然资源和规划局, 公安分局. Not 布局, 结局, 全局. */
const NAMED_BODY =
  /(?<=[一-龥]{2})(?:局(?![域面势部限])|委员会|(?<![党市县区省])委(?!托|员)|(?<!大)厅|支队|大队|园区|开发区|新区|(?<!为|以)中心(?!工作|城)|管理处|街道(?:办事处)?)/;

const DEPARTMENT = /(?:局|委员会|委|厅|办公室|办事处|街道|中心|院|队|站|所|处|公司)(?:20\d\d|关于|政府|\d|年|$|政务|信息)/;

/** Whether the report is one of a single body and not of a whole government; then naming a bureau does not narrow it. */
export const isSingleBody = (title: string | null, organization: string | null): boolean =>
  DEPARTMENT.test(title ?? '') || (title === null && DEPARTMENT.test(organization ?? ''));

export function scopeOf(words: string, singleBody: boolean): Scope | undefined {
  const whole = WHOLE.exec(words);
  if (whole) {
    const own = /[市县区省州]?本级/.exec(words);
    return own ? { reach: 'part', words: own[0] } : { reach: 'whole', words: whole[0] };
  }
  if (singleBody) {
    const below = /下属|所属|各?(?:科室|股室|处室|二级)/.exec(words);
    return below ? { reach: 'part', words: below[0] } : undefined;
  }
  const part = PART.exec(words);
  if (part) return { reach: 'part', words: part[0] };
  const body = NAMED_BODY.exec(words);
  return body
    ? { reach: 'part', words: words.slice(Math.max(0, body.index - 8), body.index + body[0].length).replace(/^.*[,，、;:(]/, '') }
    : undefined;
}
