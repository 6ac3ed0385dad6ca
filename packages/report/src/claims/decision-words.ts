import type { Concept } from './concepts.data.ts';
import type { Count } from './passage.ts';
import type { Scope } from './scope.ts';

/**
 * 作出行政处罚决定2108件. 办理行政许可31245件 may count what was handled, and 行政强制措施 what was done: only decisions are the table's; and only
 * all of them, so that nothing but the year and the whole may stand before (not 对企业, not 市场监管系统).
 */
const DECISION =
  /^(?:(?:19|20)\d\d年(?:度)?|全年|本年(?:度)?|[全我本][县市区州旗省]|共|累计|依法|作出|办理|制作|下达|公开|的|[和及、])*行政(许可|处罚|强制)(?:处理)?决定(?:共计|合计|总数|数量|共|计|达|为)*$/;
const KINDS: Readonly<Record<string, Concept>> = { 许可: 'licences', 处罚: 'penalties', 强制: 'coercions' };
/** Decisions of one sort, and those shown at one place. */
const SOME = /不予|免予|撤销|变更|延续|减轻|从轻|从重|听证|重大|备案|公示|信用|网站|平台|双随机|抽查|复核|评查|执行|注销/;
const OF_THE_YEAR = /全年|本年|[全我][县市区州旗省]|本[县市区]|本机关|年度/;
const CASES = new Set(['件', '宗', '起', '例']);

/** 公开行政处罚决定1875件 may leave out those that must not be published; more than there are it cannot be. */
export const isPublished = (concept: Concept, sentence: string): boolean =>
  (concept === 'licences' || concept === 'penalties' || concept === 'coercions') && sentence.includes('公开');

/** What a number of decisions in table two counts. `sentence`: the words of its sentence up to it. */
export function decisionConcept({ label, unit }: Count, sentence: string, scope: Scope | undefined): Concept | undefined {
  if (!label.includes('决定') || !CASES.has(unit)) return undefined;
  const kind = DECISION.exec(label)?.[1];
  if (kind === undefined || SOME.test(sentence) || scope?.reach === 'part' || !OF_THE_YEAR.test(sentence)) return undefined;
  return KINDS[kind];
}
