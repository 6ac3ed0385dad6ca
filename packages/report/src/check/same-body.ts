import type { Report } from '../report.ts';

const core = (name: string | null): string => (name ?? '').replace(/人民政府|政府|办公室|管理委员会|管委会/g, '');

/** Whether two reports are of one organisation. Names differ after a reform of the offices: the stocks then need not carry over. */
export const isSameBody = (a: Report, b: Report): boolean => core(a.organization) === core(b.organization);
