import { UNIT_FIELD_NAMES, UNIT_KIND_NAMES } from './unit-names.ts';

type Values = Readonly<Record<string, string | number>>;

const named = (names: Readonly<Record<string, string>>, key: unknown): string => names[String(key)] ?? String(key);

/** Refusals about units and their tree. */
export const UNIT_SENTENCES = {
  'site.name-taken': ({ name }: Values) => `这里已经有“${name}”了。请核对名称`,
  'site.administrators-same': () => '系统、安全、审计管理员须由三人分别担任。请给出三个不同的登录名',
  'unit.missing': () => '没有这个单位。请刷新后再选',
  'unit.before-founding': ({ on }: Values) => `${on} 这一天单位还没有设立。请改用设立之日或以后的日期`,
  'unit.already-founded': () => '这个单位已经设立。请在单位列表中查找',
  'unit.has-ended': ({ on }: Values) => `${on} 这一天单位已经撤销或并入其他单位，不能再变更。请核对日期`,
  'unit.same-name': () => '名称没有变。请填写新的名称',
  'unit.same-parent': () => '单位已经在这个上级之下。请选择另一个上级',
  'unit.is-root': () => '这是全站最上级的单位，不能移动、合并或撤销',
  'unit.needs-parent': () => '全站只有一个最上级单位。请为新单位选择上级',
  'unit.parent-missing': ({ name, on }: Values) => `${on} 这一天“${name}”的上级单位还没有设立。请核对日期或换一个上级`,
  'unit.parent-closed': ({ name, parent, on }: Values) =>
    `${on} 这一天“${name}”的上级“${parent}”已经撤销。请先把“${name}”调到别的上级`,
  'unit.under-itself': ({ name, on }: Values) => `这样一来，“${name}”从 ${on} 起会成为自己的下级。请换一个上级`,
  'unit.kind-under': ({ name, kind, parent }: Values) =>
    `“${name}”是${named(UNIT_KIND_NAMES, kind)}，不能设在${named(UNIT_KIND_NAMES, parent)}之下。请核对类别或上级`,
  'unit.name-taken': ({ name, on }: Values) => `${on} 已有名为“${name}”的单位。请核对名称`,
  'unit.code-taken': ({ code, on }: Values) => `${on} 已有单位使用代码 ${code}。请核对代码`,
  'unit.name-unusable': ({ name }: Values) => `单位名称“${name}”不能使用。请填写 2 至 80 个汉字或字母，与印章一致`,
  'unit.code-wrong': ({ code }: Values) =>
    `代码 ${code} 的校验位不对。请对照证书核对统一社会信用代码（18 位）或组织机构代码（9 位）`,
  'unit.division-unknown': ({ code }: Values) => `没有代码为 ${code} 的行政区划。请核对六位行政区划代码`,
  'unit.description-unusable': ({ field }: Values) => `“${named(UNIT_FIELD_NAMES, field)}”的内容不能使用。请核对格式`,
  'unit.has-children': ({ children }: Values) => `下面还有 ${children} 个单位。请先把它们调到别的上级，或分别撤销`,
  'unit.has-people': ({ people }: Values) => `单位里还有 ${people} 名人员或授权。请先调动人员、收回角色`,
  'unit.successor-closed': ({ on }: Values) => `${on} 这一天要并入的单位还没有设立，或已经撤销。请核对日期或换一个单位`,
  'unit.merged-into-itself': () => '单位不能并入自己。请选择另一个单位',
};

/** The same in a few words. */
export const UNIT_TITLES: Readonly<Record<keyof typeof UNIT_SENTENCES, string>> = {
  'site.name-taken': '名称重复',
  'site.administrators-same': '管理员须由三人担任',
  'unit.missing': '没有这个单位',
  'unit.before-founding': '日期在设立之前',
  'unit.already-founded': '单位已经设立',
  'unit.has-ended': '单位已经撤销',
  'unit.same-name': '名称没有变',
  'unit.same-parent': '上级没有变',
  'unit.is-root': '最上级单位',
  'unit.needs-parent': '缺少上级',
  'unit.parent-missing': '上级还没有设立',
  'unit.parent-closed': '上级已经撤销',
  'unit.under-itself': '成为自己的下级',
  'unit.kind-under': '类别与上级不符',
  'unit.name-taken': '名称重复',
  'unit.code-taken': '代码重复',
  'unit.name-unusable': '名称不能使用',
  'unit.code-wrong': '代码校验不对',
  'unit.division-unknown': '没有这个行政区划',
  'unit.description-unusable': '内容不能使用',
  'unit.has-children': '还有下属单位',
  'unit.has-people': '还有人员',
  'unit.successor-closed': '并入的单位不在',
  'unit.merged-into-itself': '并入自己',
};
