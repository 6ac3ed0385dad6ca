import { SUPPLY_FORM_NAMES, SUPPLY_WAY_NAMES } from '../requests/applicant-names.ts';
import type { SupplyFacts } from './letter-facts.ts';
import { numberedPoints, sentence } from './numbered-points.ts';

/** As a page calls them, but for the page itself: a letter is read elsewhere. */
const WAYS = { ...SUPPLY_WAY_NAMES, online: '网上查看' } as const;

/** What comes with the letter, or how and when it can be had. */
export function supplyText(you: string, supply: SupplyFacts): string {
  if ('how' in supply) return `获取的方式、途径：${sentence(supply.how)}时间：${sentence(supply.when)}`;
  const papers = supply.papers.map(({ title, pages }) => `${title}${pages === undefined ? '' : `（共${pages}页）`}`);
  const points = numberedPoints(papers);
  return papers.length === 0 ? '' : `现向${you}提供下列信息：${papers.length === 1 ? '' : '\n'}${points}`;
}

export const supplyFormText = ({ form, way }: SupplyFacts): string =>
  `提供的形式为${SUPPLY_FORM_NAMES[form]}，方式为${WAYS[way]}。`;
