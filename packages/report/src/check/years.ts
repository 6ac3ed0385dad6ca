import { editionCells } from '../form-cells.ts';
import type { FormCell } from '../edition.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import { isSameBody } from './same-body.ts';
import { atCell, finding, valueOf, type Check } from './context.ts';

const APPLICANTS = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other', 'total'];

/** R9: what is carried in is what last year's report carried out, in every column. */
export const carriedOver: Check = ({ report, lastYear: last }) => {
  if (!last) return [];
  if (last.edition === '2008') {
    const carried = valueOf(report, 't3.in.carried.total');
    return carried === null ? [] : [finding('P8', 'no-carry-line', atCell('t3.in.carried.total'), { found: carried })];
  }
  const severity: { severity?: Severity } = isSameBody(report, last) ? {} : { severity: 'warning' };
  return APPLICANTS.flatMap((column): Finding[] => {
    const [now, was] = [valueOf(report, `t3.in.carried.${column}`), valueOf(last, `t3.carry.out.${column}`)];
    if (now === null || was === null || now === was) return [];
    return [
      finding('R9', 'carried-over', atCell(`t3.in.carried.${column}`), {
        ...severity,
        expected: was,
        found: now,
        params: { year: (report.year ?? 0) - 1 },
      }),
    ];
  });
};

/** R10, R11, P1, P4: stocks of documents and items against last year's report. */
export const stocks: Check = ({ report, lastYear: last }) => {
  if (!last) return [];
  if (report.edition === '2019') return last.edition === '2019' ? trialStocks(report, last) : [];
  if (report.edition !== '2021') return [];
  return ['rules', 'norm_docs'].flatMap((row): Finding[] => {
    const at = `t2.${row}.in_force`;
    const now = valueOf(report, at);
    if (now === null) return [];
    if (last.edition === '2019') {
      const was = valueOf(last, `t2.${row}.total_public`);
      return was === null || was === now ? [] : [finding('R11', 'other-meaning', atCell(at), { expected: was, found: now })];
    }
    const [was, issued, repealed] = [
      valueOf(last, at),
      valueOf(report, `t2.${row}.issued`),
      valueOf(report, `t2.${row}.repealed`),
    ];
    if (was === null || issued === null || repealed === null || was + issued - repealed === now) return [];
    return [
      finding('R10', 'stock', atCell(at, [`t2.${row}.issued`, `t2.${row}.repealed`]), {
        expected: was + issued - repealed,
        found: now,
        params: { was, issued, repealed },
      }),
    ];
  });
};

function trialStocks(report: Report, last: Report): readonly Finding[] {
  const items = ['licence', 'ext_service', 'penalty', 'coercion', 'fees'].flatMap((row): Finding[] => {
    const [now, was, change] = [
      valueOf(report, `t2.${row}.prev_items`),
      valueOf(last, `t2.${row}.prev_items`),
      valueOf(last, `t2.${row}.change`),
    ];
    if (now === null || was === null || change === null || was + change === now) return [];
    return [
      finding('P1', 'items', atCell(`t2.${row}.prev_items`), { expected: was + change, found: now, params: { was, change } }),
    ];
  });
  const documents = ['rules', 'norm_docs'].flatMap((row): Finding[] => {
    const [now, was, disclosed] = [
      valueOf(report, `t2.${row}.total_public`),
      valueOf(last, `t2.${row}.total_public`),
      valueOf(report, `t2.${row}.disclosed`),
    ];
    // What was repealed in between is not printed in this form, so that only a fall is certain to need a word.
    if (now === null || was === null || now >= was) return [];
    return [
      finding('P4', 'total-fell', atCell(`t2.${row}.total_public`), {
        expected: `≥${was}`,
        found: now,
        params: { was, disclosed: disclosed ?? 0 },
      }),
    ];
  });
  return [...items, ...documents];
}

/** R31: a cell ten times what it was, or a tenth, and by more than a hundred. */
export const jumps: Check = ({ report, edition, lastYear: last }) => {
  if (!last || last.edition !== report.edition) return [];
  return editionCells(edition).flatMap(({ id, kind }: FormCell): Finding[] => {
    const [now, was] = [valueOf(report, id), valueOf(last, id)];
    if (kind === 'change' || now === null || was === null || Math.abs(now - was) <= 100) return [];
    const [less, more] = now < was ? [now, was] : [was, now];
    return more > 10 * less ? [finding('R31', 'jump', atCell(id), { expected: was, found: now, params: { was, now } })] : [];
  });
};

/** R30, R32: figures that are possible and rare. */
export const plausible: Check = ({ report }) => {
  if (report.edition === '2008') return [];
  const total = (row: string) => valueOf(report, `t3.${row}.total`);
  const found: Finding[] = [];
  const [received, granted, partial] = [total('in.new'), total('out.granted'), total('out.partial')];
  if (received !== null && granted !== null && partial !== null && received >= 20 && granted + partial === 0) {
    found.push(
      finding('R30', 'none-granted', atCell('t3.out.granted.total', ['t3.out.partial.total', 't3.in.new.total']), {
        expected: '>0',
        found: 0,
        params: { received },
      }),
    );
  }
  const suits = valueOf(report, 't4.suit_direct.total');
  if (suits !== null && suits > 0 && report.year !== null && report.year >= 2024) {
    found.push(finding('R32', 'review-first', atCell('t4.suit_direct.total'), { expected: 0, found: suits }));
  }
  return found;
};
