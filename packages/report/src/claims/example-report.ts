import type { CellId, EditionId } from '../edition.ts';
import type { Report } from '../report.ts';

/** Figures of an imagined county for 2023; every balance rule of the form holds. */
const TABLES: Readonly<Record<CellId, number>> = {
  't2.rules.issued': 0,
  't2.rules.in_force': 3,
  't2.norm_docs.issued': 12,
  't2.norm_docs.repealed': 4,
  't2.norm_docs.in_force': 86,
  't2.licence.decisions': 31245,
  't2.penalty.decisions': 2108,
  't2.coercion.decisions': 96,
  't2.fees.amount_wan': 9693.7,
  't3.in.new.natural': 110,
  't3.in.new.enterprise': 8,
  't3.in.new.research': 0,
  't3.in.new.welfare': 0,
  't3.in.new.legal': 2,
  't3.in.new.other': 0,
  't3.in.new.total': 120,
  't3.in.carried.natural': 5,
  't3.in.carried.enterprise': 0,
  't3.in.carried.research': 0,
  't3.in.carried.welfare': 0,
  't3.in.carried.legal': 0,
  't3.in.carried.other': 0,
  't3.in.carried.total': 5,
  't3.out.granted.total': 60,
  't3.out.partial.total': 15,
  't3.out.denied.state_secret.total': 0,
  't3.out.denied.law_prohibited.total': 1,
  't3.out.denied.security_stability.total': 0,
  't3.out.denied.third_party.total': 2,
  't3.out.denied.internal_affairs.total': 3,
  't3.out.denied.process.total': 2,
  't3.out.denied.enforcement_file.total': 1,
  't3.out.denied.query_matter.total': 1,
  't3.out.unavailable.not_held.total': 18,
  't3.out.unavailable.needs_creation.total': 2,
  't3.out.unavailable.still_unclear.total': 0,
  't3.out.rejected.petition.total': 4,
  't3.out.rejected.duplicate.total': 1,
  't3.out.rejected.publication.total': 0,
  't3.out.rejected.excessive.total': 0,
  't3.out.rejected.reconfirm.total': 0,
  't3.out.other.not_corrected.total': 2,
  't3.out.other.fee_unpaid.total': 0,
  't3.out.other.misc.total': 3,
  't3.out.total.total': 115,
  't3.carry.out.total': 10,
  't4.review.upheld': 6,
  't4.review.corrected': 1,
  't4.review.other': 1,
  't4.review.pending': 2,
  't4.review.total': 10,
  't4.suit_direct.upheld': 1,
  't4.suit_direct.corrected': 0,
  't4.suit_direct.other': 0,
  't4.suit_direct.pending': 0,
  't4.suit_direct.total': 1,
  't4.suit_after_review.upheld': 2,
  't4.suit_after_review.corrected': 0,
  't4.suit_after_review.other': 0,
  't4.suit_after_review.pending': 1,
  't4.suit_after_review.total': 3,
};

/** A paragraph as part one of a report, with what is said about the report where it matters. */
export type Example = {
  readonly why: string;
  readonly text: string;
  /** Figures that differ from the imagined tables; null for a blank cell. The form of 2008 has only these. */
  readonly cells?: Readonly<Record<CellId, number | null>>;
  readonly edition?: EditionId;
  readonly year?: number;
  readonly title?: string;
  readonly script?: Report['script'];
};

export function exampleReport({ text, cells = {}, edition = '2021', year = 2023, title, script }: Omit<Example, 'why'>): Report {
  const figures = Object.entries({ ...(edition === '2008' ? {} : TABLES), ...cells });
  return {
    edition,
    year,
    organization: '临江县人民政府',
    title: title ?? `临江县${year}年政府信息公开工作年度报告`,
    published: null,
    script: script ?? 'simplified',
    cells: Object.fromEntries(figures.map(([id, value]) => [id, { state: value === null ? 'blank' : 'printed', value }])),
    sections: [{ id: 's1', heading: '一、总体情况', text }],
    localRows: [],
    problems: [],
  };
}
