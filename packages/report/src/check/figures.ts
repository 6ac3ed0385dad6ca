import { editionCells } from '../form-cells.ts';
import type { Finding } from '../finding.ts';
import { atCell, finding, reading, valueOf, type Check, type Context } from './context.ts';

/** R7: counts are whole numbers not below 0, amounts not below 0; changes may be negative. */
export const figures: Check = ({ report, edition }) =>
  editionCells(edition).flatMap((cell): Finding[] => {
    const value = valueOf(report, cell.id);
    if (value === null || cell.kind === 'change') return [];
    if (value < 0) return [finding('R7', 'negative', atCell(cell.id), { expected: '≥0', found: value })];
    return cell.kind === 'count' && !Number.isInteger(value)
      ? [finding('R7', 'fraction', atCell(cell.id), { expected: '整数', found: value })]
      : [];
  });

const decimalsOf = (raw: string): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;

/** P6: 采购总金额 is printed in 万元 with four decimals and no unit in the cell (莱西 2020: 6846.176002万元; 上街 2020: 48923). */
export const procurementAmount: Check = ({ report, edition }) => {
  const id = 't2.procurement.amount_wan';
  if (edition.id !== '2019') return [];
  const { value, raw } = reading(report, id);
  if (value === null || value === 0) return [];
  const printed = raw ?? String(value);
  const unit = /[^\d.,]+$/.exec(printed)?.[0] ?? '';
  const decimals = decimalsOf(printed);
  const found: Finding[] = [];
  // 75394432.52元 in a column of 万元 (平潭 2019).
  const amount = unit === '元' ? value / 10_000 : value;
  if (unit !== '' || decimals > 4) {
    found.push(
      finding('P6', unit === '' ? 'decimals' : 'unit-in-cell', atCell(id), {
        expected: amount.toFixed(4),
        found: printed,
        params: { printed, unit, decimals },
      }),
    );
  } else if (decimals < 4) {
    found.push(
      finding('P6', 'decimals', atCell(id), { expected: value.toFixed(4), found: printed, params: { printed, unit, decimals } }),
    );
  }
  // A county does not buy for a thousand 亿元 a year: the figure is in 元 (平潭 2019: 75394432.52).
  if (unit !== '元' && value >= 10_000_000)
    found.push(
      finding('P6', 'in-yuan', atCell(id), { severity: 'info', expected: value / 10_000, found: value, params: { printed } }),
    );
  return found;
};

const ITEMS = ['licence', 'ext_service', 'penalty', 'coercion', 'fees'];

/** P2, P3, P5: what the figures of table two of the trial form say of each other. */
export const trialTable: Check = ({ report, edition }) => {
  if (edition.id !== '2019') return [];
  const at = (row: string, column: string) => `t2.${row}.${column}`;
  const items = ITEMS.flatMap((row): Finding[] => {
    const [before, change] = [valueOf(report, at(row, 'prev_items')), valueOf(report, at(row, 'change'))];
    if (before === null || change === null || before + change >= 0) return [];
    return [
      finding('P2', 'below-zero', atCell(at(row, 'change'), [at(row, 'prev_items')]), {
        expected: '≥0',
        found: before + change,
        params: { before, change },
      }),
    ];
  });
  const documents = ['rules', 'norm_docs'].flatMap((row): Finding[] => {
    const [made, disclosed, all] = ['made', 'disclosed', 'total_public'].map((column) => valueOf(report, at(row, column)));
    const found: Finding[] = [];
    if (typeof made === 'number' && typeof disclosed === 'number' && disclosed > made) {
      found.push(
        finding('P3', 'more-disclosed', atCell(at(row, 'disclosed'), [at(row, 'made')]), { expected: made, found: disclosed }),
      );
    }
    if (typeof disclosed === 'number' && typeof all === 'number' && all < disclosed) {
      found.push(
        finding('P5', 'total-below', atCell(at(row, 'total_public'), [at(row, 'disclosed')]), {
          expected: `≥${disclosed}`,
          found: all,
        }),
      );
    }
    return found;
  });
  return [...items, ...documents];
};

/** Parents of the statistics table and the parts they are the sum of; the first is the parent. */
const PARENTS: readonly (readonly [parent: string, parts: readonly string[]])[] = [
  ['req.received', ['req.counter', 'req.fax', 'req.online', 'req.letter']],
  ['req.closed', ['req.on_time', 'req.extended']],
  [
    'ans.total',
    ['already_public', 'granted', 'partial', 'denied', 'not_ours', 'not_exist', 'asked_correction', 'other_route'].map(
      (id) => `ans.${id}`,
    ),
  ],
  [
    'ans.denied',
    ['state_secret', 'trade_secret', 'privacy', 'security_stability', 'not_gov_info', 'other_law'].map((id) => `den.${id}`),
  ],
  ['rev.total', ['rev.upheld', 'rev.corrected', 'rev.other']],
  ['suit.total', ['suit.upheld', 'suit.corrected', 'suit.other']],
  ['org.staff', ['org.staff_full', 'org.staff_part']],
];

const stat = (id: string): string => `stat.${id}`;

/** O10: parts are printed and their parent is blank (津市 2018: 按时办结 4, 申请办结数 blank). */
function missingParents({ report }: Context): readonly Finding[] {
  return PARENTS.flatMap(([parent, parts]): Finding[] => {
    const printed = parts.filter((part) => (valueOf(report, stat(part)) ?? 0) > 0);
    const state = reading(report, stat(parent)).state;
    if (printed.length === 0 || (state !== 'blank' && state !== 'slash')) return [];
    const values = printed.map((part) => valueOf(report, stat(part)) ?? 0);
    const sum = values.reduce((total, value) => total + value, 0);
    return [
      finding('O10', 'missing-parent', atCell(stat(parent), printed.map(stat)), {
        expected: sum,
        found: null,
        params: { parts: values.join('+'), sum },
      }),
    ];
  });
}

const AT_MOST: readonly (readonly [rule: string, part: string, whole: string])[] = [
  ['O7', 'pub.norm_docs', 'pub.norm_docs_issued'],
  ['O8', 'resp.press_chief', 'resp.press'],
  ['O8', 'resp.interview_chief', 'resp.interview'],
];

/** O7–O10: what the rows of the statistics table say of each other besides their sums. */
export const statisticsTable: Check = (context) => {
  const { report, edition } = context;
  if (edition.id !== '2008' || report.problems.some((problem) => problem.code === 'edition.local-form')) return [];
  const above = AT_MOST.flatMap(([rule, part, whole]): Finding[] => {
    const [some, all] = [valueOf(report, stat(part)), valueOf(report, stat(whole))];
    return some === null || all === null || some <= all
      ? []
      : [finding(rule, 'part-above-whole', atCell(stat(part), [stat(whole)]), { expected: `≤${all}`, found: some })];
  });
  return [...above, ...missingParents(context), ...answersAndClosed(context)];
};

/** O9: every closed request has its answer; 告知作出更改补充 may be no closing answer, so that answers may be more. */
function answersAndClosed({ report }: Context): readonly Finding[] {
  const [closed, answered, corrected] = ['req.closed', 'ans.total', 'ans.asked_correction'].map((id) =>
    valueOf(report, stat(id)),
  );
  if (typeof closed !== 'number' || typeof answered !== 'number') return [];
  const fits = answered === closed || (answered > closed && answered - closed <= (corrected ?? 0));
  return fits
    ? []
    : [finding('O9', 'answers-and-closed', atCell('stat.ans.total', ['stat.req.closed']), { expected: closed, found: answered })];
}
