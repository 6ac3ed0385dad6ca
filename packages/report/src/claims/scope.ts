/**
 * Whom a statement speaks for. `whole`: everyone the tables count (全市, 我局); `part`: fewer than that (区政府办, 市直部门, a named bureau);
 * `beyond`: more than that (全省 in the report of a county); undefined: the words do not say.
 */
export type Scope = { readonly reach: 'whole' | 'part' | 'beyond'; readonly words: string };

/** Who reports: `single`, one bureau and not a government; `above`, the signs of the divisions that it lies in (全省, 全市 of a county). */
export type Body = {
  readonly single: boolean;
  readonly above: RegExp;
  /** The last signs of its name, 平安区 for 海东市平安区, to know it again; undefined where it has no division's name. */
  readonly own: string | undefined;
};

const WHOLE =
  /全[市县区省州盟旗镇乡局委厅办街系](?:道|统)?|[我本](?:市|县|区|省|州|盟|旗|镇|乡|局|委|厅|办|院|街道|街|单位|机关|部门|行政机关|系统)(?![政直级])|各级(?:各部门|行政机关|人民政府|政府)?|各地各?(?:区|部门|单位)/;
/** 区政府办代表区政府 (洪泽 2024), 区人民政府及办公室, 政府组成部门 (上街 2020), 区管委会及区直各部门, 各乡镇 (平潭 2014). */
const PART =
  /[市县区省州旗]?本级|政府办(?![理事件])|办公[室厅]|管委会|组成部门|[市县区州省]直|各?有?关?部门|各?(?:乡镇|镇街|镇办|街道|乡镇街道|县区|县市区|区县|旗县|委办局)|企事业单位|学校|医院|下属|[市县区州省旗镇乡](?:人民)?政府(?![信网门公办文件规令常务系各所及门])|人民政府(?![信网门公办文件规令常务系各所门])/;
/** A body that runs its own affairs: 沭阳县自然资源和规划局, 公安分局. Not 布局, 结局, 全局. */
const NAMED_BODY =
  /(?<=[一-龥]{2})(?:局(?![域面势部限])|委员会|(?<![党市县区省])委(?!托|员)|(?<!大)厅|支队|大队|园区|开发区|新区|(?<!为|以)中心(?!工作|城)|管理处|街道(?:办事处)?)/;

const DEPARTMENT = /(?:局|委员会|委|厅|办公室|办事处|街道|中心|院|队|站|所|处|公司)(?:20\d\d|关于|政府|\d|年|$|政务|信息)/;

/** Divisions from the country down; a body has only the signs of its own level for itself. */
const LEVELS = ['省', '市州盟', '县区旗', '镇乡街'] as const;
const SIGN = /自治区|自治[州县旗]|[省州盟县旗镇]|乡(?!村)|市(?!场|政|容|域|民|监)|区(?!划|域)|街道/g;

/** 安平县, 余杭区 of 杭州市余杭区, 乌审旗: the last division in the name of a body. */
function ownName(title: string | null, organization: string | null): string | undefined {
  for (const name of [title?.replace(/(?:(?:19|20)\d\d|关于|政府信息|政务公开).*/, ''), organization]) {
    const last = [...(name?.matchAll(SIGN) ?? [])].at(-1);
    if (name && last) return name.slice(Math.max(0, last.index - 2), last.index + last[0].length);
  }
  return undefined;
}

/** The one sign that stands for its level: 省 for 自治区, 街 for 街道. */
const signOf = (own: string | undefined): string | undefined =>
  own?.endsWith('自治区') ? '省' : own?.endsWith('街道') ? '街' : own?.at(-1);

/** All that lies above a body: 全国; 全省 for a city; 全市 for a county; 全区 for all but districts, since it may be an autonomous region. */
function above(sign: string | undefined, single: boolean): RegExp {
  const level = LEVELS.findIndex((signs) => sign !== undefined && signs.includes(sign));
  // 全市教育系统收到120件: the table of a bureau has its own requests only.
  const own = single && level < 3 ? (LEVELS[level] ?? '') : '';
  const higher = level < 0 ? '' : LEVELS.slice(0, level).join('') + (level > 0 && sign !== '区' ? '区' : '') + own;
  // 全市率先, 全省第三: only where the words lead up to the number without a break.
  return new RegExp(`(?:全国|全自治区${higher === '' ? '' : `|[全我][${higher}](?!域|面)`})[^,，。;:\\n]*$`);
}

export function bodyOf(title: string | null, organization: string | null): Body {
  const own = ownName(title, organization);
  const single = DEPARTMENT.test(title ?? '') || (title === null && DEPARTMENT.test(organization ?? ''));
  return { single, above: above(signOf(own), single), own };
}

/** 全县其他单位收到76件, 其余县直部门: those that are left over when one body has been counted. */
const OTHERS = /其[他它余](?:各|的)?(?:单位|部门|机关|乡镇|镇街|街道|县区|区县|行政机关|[市县区]直)|企事业单位|学校|医院/;

/** Fewer than everyone the tables count, or more. */
export const isNotOurs = (scope: Scope | undefined): boolean => scope !== undefined && scope.reach !== 'whole';

/**
 * 衡水市共制发38件 in the report of 安平县: another division by its name. Only for texts that call the body by its own name somewhere; a text
 * that never does was copied (贺兰 2022 speaks of 灵武市 throughout).
 */
const OTHER_LAND = /([一-龥]{2}[省市县区州盟旗])(?:共|全年|累计|本年|今年)*(?:收到|受理|接收|新收|办结|答复|制发|制定|现行有效)/;

export function otherLand(words: string, { own }: Body): Scope | undefined {
  const land = OTHER_LAND.exec(words)?.[1];
  return land === undefined || land === own || /[全我本各该]/.test(land) ? undefined : { reach: 'beyond', words: land };
}

const NAMES_LAND = /[全我][省市州盟县区旗国镇自]/;
/** 全省统一平台我县收到: the body itself is named behind. */
const OWN = /[我本全][市县区州盟旗镇乡街局]/;

export function scopeOf(words: string, body: Body): Scope | undefined {
  if (NAMES_LAND.test(words)) {
    const beyond = body.above.exec(words);
    if (beyond && !OWN.test(beyond[0].slice(1))) return { reach: 'beyond', words: beyond[0].slice(0, 3) };
  }
  const whole = WHOLE.exec(words);
  if (whole) {
    const own = /[市县区省州]?本级/.exec(words) ?? OTHERS.exec(words);
    return own ? { reach: 'part', words: own[0] } : { reach: 'whole', words: whole[0] };
  }
  if (body.single) {
    const below = /下属|所属|各?(?:科室|股室|处室|二级)/.exec(words);
    return below ? { reach: 'part', words: below[0] } : undefined;
  }
  const part = PART.exec(words);
  if (part) return { reach: 'part', words: part[0] };
  const named = NAMED_BODY.exec(words);
  return named
    ? {
        reach: 'part',
        words: words.slice(Math.max(0, named.index - 8), named.index + named[0].length).replace(/^.*[,，、;:(]/, ''),
      }
    : undefined;
}
