import type { EditionId } from '@gongkai/report';
import type { ReportId, UnitId, Worst } from './report-record.ts';

/** Which reports a list holds; what is not said is not asked. */
export type ListFilter = {
  /** Code of a division, at any level, with or without the closing zeros: 37, 3702, 370200, 370285. */
  readonly region?: string;
  readonly edition?: EditionId;
  readonly worst?: Worst;
};

/** Name of the list in `report_listing`. */
export type ListKey = string;

/** A code of a division cut to its level: 370000 → 37, 370200 → 3702. */
export const cutCode = (code: string): string => code.replace(/^(\d{2})(?:0000)?$|^(\d{4})(?:00)?$/, '$1$2');

/** A division and those it lies in, outermost first: 370285 → 37, 3702, 370285. */
export const codesDownTo = (code: string): readonly string[] =>
  [2, 4, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length));

export function listKey({ region, edition, worst }: ListFilter): ListKey {
  const parts = [
    region === undefined ? '' : `region:${cutCode(region)}`,
    edition === undefined ? '' : `edition:${edition}`,
    worst === undefined ? '' : `worst:${worst}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'all' : parts.join(' ');
}

export const unitList = (unit: UnitId): ListKey => `unit:${unit}`;
export const ruleList = (rule: string): ListKey => `rule:${rule}`;

export type Listed = {
  readonly unitId: UnitId | null;
  readonly region: string | null;
  readonly edition: EditionId;
  readonly worst: Worst;
  /** Rules that the report breaks. */
  readonly rules: readonly string[];
};

/** Every list that a report stands in. */
export function listsOf({ unitId, region, edition, worst, rules }: Listed): readonly ListKey[] {
  const regions = [undefined, ...(region === null ? [] : codesDownTo(region))];
  const combined = regions.flatMap((code) =>
    [undefined, edition].flatMap((form) =>
      [undefined, worst].map((gravest) =>
        listKey({
          ...(code === undefined ? {} : { region: code }),
          ...(form === undefined ? {} : { edition: form }),
          ...(gravest === undefined ? {} : { worst: gravest }),
        }),
      ),
    ),
  );
  return [...combined, ...(unitId === null ? [] : [unitList(unitId)]), ...[...new Set(rules)].map(ruleList)];
}

/** Sort keys of a year lie from `from`, which is in it, to `below`, which is not. */
export function keysOfYear(year: number): { readonly from: string; readonly below: string } {
  const head = String(9999 - year).padStart(4, '0');
  // The character after the slash is 0.
  return { from: `${head}/`, below: `${head}0` };
}

const CURSOR = /^\d{4}\/[0-9a-z]*\/[0-9a-f]{20}$/;

/** Where a page of a list ends, as text that fits in an address. */
export const toCursor = (sortKey: string): string => Buffer.from(sortKey).toString('base64url');

/** Undefined for a text that no page gave out. */
export function fromCursor(cursor: string): string | undefined {
  const sortKey = Buffer.from(cursor, 'base64url').toString();
  return CURSOR.test(sortKey) ? sortKey : undefined;
}

export const idOfFile = (sha256: string): ReportId => sha256.slice(0, 20);
