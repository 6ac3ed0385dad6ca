import type { EditionId } from '../edition.ts';
import type { Severity } from '../finding.ts';

/** What a rule rests on. Ids are permanent; a withdrawn rule keeps its row. */
export type Rule = { readonly id: string; readonly severity: Severity; readonly cites: string };

const FORM_2021 = '国办公开办函〔2021〕30号 附件';
const FORM_2019 = '国办公开办函〔2019〕60号 附件';
const FORM_2008 = '政府信息公开工作统计表';
const DECREE = '《政府信息公开条例》（国务院令第711号）';

const rule = (id: string, severity: Severity, cites: string): Rule => ({ id, severity, cites });

export const RULES: readonly Rule[] = [
  rule('R1', 'error', `${FORM_2021} 表三“勾稽关系”注`),
  rule('R2', 'error', `${FORM_2021} 表三“总计”栏`),
  rule('R3', 'error', `${FORM_2021} 表三“（七）总计”行`),
  rule('R4', 'error', `${FORM_2021} 表四“总计”栏`),
  rule('R5', 'error', `${FORM_2021} 表四“总计”栏`),
  rule('R6', 'error', `${FORM_2021} 表四“总计”栏`),
  rule('R7', 'error', `${FORM_2021} 表二至表四：件数为不小于0的整数`),
  rule('R8', 'warning', `${FORM_2021}：各栏均应填报`),
  rule('R9', 'error', `${FORM_2021} 表三“上年结转”的含义`),
  rule('R10', 'warning', `${FORM_2021} 表二“现行有效件数”的含义`),
  rule('R11', 'info', `${FORM_2021} 与 ${FORM_2019} 口径不同`),
  rule('R12', 'warning', '《立法法》关于规章制定权的规定'),
  rule('R17', 'warning', `${FORM_2021}：正文与表三、表四一致`),
  rule('R18', 'warning', `${FORM_2021}：正文与表二一致`),
  rule('R19', 'warning', '数据一致性：百分比应与其分子、分母相符'),
  rule('R20', 'warning', '数据一致性：增减、倍数应与所列数字相符'),
  rule('R21', 'warning', '国办公开办函〔2021〕30号（四）明确责任：报告内容应当准确'),
  rule('R22', 'error', `${DECREE}第四十九条`),
  rule('R23', 'warning', '国办公开办函〔2021〕30号：报告由六个部分组成'),
  rule('R24', 'warning', `${DECREE}第四十九条`),
  rule('R25', 'warning', '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'),
  rule('R26', 'warning', `${DECREE}第五十条第二款`),
  rule('R27', 'warning', '国办公开办函〔2021〕30号（四）明确责任：内容雷同、敷衍塞责'),
  rule('R28', 'warning', '《个人信息保护法》第二十五条；《政府信息公开条例》第十五条'),
  rule('R30', 'info', '数据合理性'),
  rule('R31', 'info', '数据合理性'),
  rule('R32', 'info', '《行政复议法》第二十三条第一款第四项'),
  rule('P1', 'warning', `${FORM_2019} 表二“上一年项目数量”的含义`),
  rule('P2', 'error', `${FORM_2019} 表二`),
  rule('P3', 'info', `${FORM_2019} 表二`),
  rule('P4', 'warning', `${FORM_2019} 表二“对外公开总数量”的含义`),
  rule('P5', 'error', `${FORM_2019} 表二`),
  rule('P6', 'warning', `${FORM_2019} 表二“采购总金额（单位：万元，保留4位小数）”`),
  rule('P8', 'info', `${FORM_2008} 无结转栏`),
  rule('O1', 'error', `${FORM_2008} 三（一）`),
  rule('O2', 'error', `${FORM_2008} 三（二）`),
  rule('O3', 'error', `${FORM_2008} 三（三）`),
  rule('O4', 'error', `${FORM_2008} 三（三）4`),
  rule('O5', 'error', `${FORM_2008} 四、五`),
  rule('O6', 'error', `${FORM_2008} 八（三）`),
  rule('O7', 'warning', `${FORM_2008} 一（一）`),
  rule('O8', 'error', `${FORM_2008} 二（二）`),
  rule('O9', 'warning', `${FORM_2008} 三（二）（三）`),
  rule('O10', 'warning', `${FORM_2008}：有分项数而无总数`),
  rule('O11', 'warning', `${FORM_2008}：正文与统计表一致`),
  rule('N1', 'warning', '数据一致性：分项之和应等于总数'),
  rule('N2', 'warning', '数据一致性：同一事项前后表述应一致'),
  rule('N3', 'warning', '数据口径：统计期为报告年度'),
  rule('N4', 'warning', '数据一致性：办结情况与结转数'),
  rule('N5', 'info', '数据一致性：同一机关的地址'),
  rule('N6', 'warning', '国办秘函〔2019〕19号：网页不得被篡改或含有无关内容'),
];

const known = new Map(RULES.map((one) => [one.id, one]));

/** What a rule rests on in a report of the given form: the forms of 2019 and 2021 share most rules, each under its own circular. */
export const citesIn = (rule: Rule, edition: EditionId): string =>
  edition === '2021' ? rule.cites : rule.cites.replace(FORM_2021, edition === '2019' ? FORM_2019 : FORM_2008);

export function ruleOf(id: string): Rule {
  const found = known.get(id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}
