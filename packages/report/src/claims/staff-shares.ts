import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { cellSum } from './tables.ts';

type Kind = '专职' | '兼职';

const lastKind = (words: string): Kind | undefined => {
  const [full, part] = [words.lastIndexOf('专职'), words.lastIndexOf('兼职')];
  if (full < 0 && part < 0) return undefined;
  return full > part ? '专职' : '兼职';
};

/** 90%是…兼职; 兼职(90%); 专职只占10%. */
function kindOf({ text, quantities }: Passage, percent: Quantity): { readonly kind: Kind | undefined; readonly to: number } {
  const last = quantities[percent.index - 1]?.to ?? 0;
  const before = text.slice(Math.max(last, percent.from - 30), percent.from);
  if (text[percent.from - 1] === '(') return { kind: lastKind(before), to: percent.to };
  const clause = before.slice(Math.max(...[',', '，', ';', '。', ':', '\n'].map((sign) => before.lastIndexOf(sign))) + 1);
  const own = lastKind(clause);
  if (own) return { kind: own, to: percent.to };
  const after = /^[^,，;。\n\d]{1,40}/.exec(text.slice(percent.to, percent.to + 40))?.[0] ?? '';
  return { kind: /^(?:是|为|系|由|属)/.test(after) ? lastKind(after) : undefined, to: percent.to + after.length };
}

/** A round share of people is seldom meant to the last one. */
const SLACK = 5;

/** 90%是…兼职,10%是专职 beside 40 of 56 (津市 2018). */
export function staffShareFindings(passage: Passage, report: Report): readonly Finding[] {
  const staff = cellSum(report, ['stat.org.staff']).value;
  if (staff === null || staff <= 0) return [];
  return passage.quantities.flatMap((percent): Finding[] => {
    if (percent.kind !== 'percent') return [];
    const { kind, to } = kindOf(passage, percent);
    if (kind === undefined) return [];
    const cell = kind === '兼职' ? 'stat.org.staff_part' : 'stat.org.staff_full';
    const part = cellSum(report, [cell]).value;
    const share = part === null ? undefined : (part / staff) * 100;
    if (part === null || share === undefined || Math.abs(share - percent.value) < SLACK) return [];
    const recomputed = Number(share.toFixed(1));
    return [
      claim(passage, {
        rule: 'O11',
        says: 'staff-share',
        at: { from: Math.max(percent.clauseFrom, percent.from - 12), to },
        expected: recomputed,
        found: percent.value,
        params: { kind, printed: percent.value, part, staff, recomputed, cells: `${cell}/stat.org.staff` },
      }),
    ];
  });
}
