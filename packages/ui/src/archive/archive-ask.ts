import type { EditionId, Severity } from '@gongkai/report';

export type Worst = Severity | 'none';

/** What is asked of the list of reports; its address says the same. */
export type ArchiveAsk = {
  /** A part of the organisation's name. */
  readonly q?: string;
  readonly year?: number;
  /** Code of a division, cut to its level. */
  readonly region?: string;
  readonly edition?: EditionId;
  readonly worst?: Worst;
  /** Reports that break this rule; not combined with other questions but the year. */
  readonly rule?: string;
  /** Where the page goes on, or back. */
  readonly after?: string;
  readonly before?: string;
};

const ORDER = [
  'q',
  'year',
  'region',
  'edition',
  'worst',
  'rule',
  'after',
  'before',
] as const satisfies readonly (keyof ArchiveAsk)[];

/** The address of a list, always written the same way, so that one page has one address. */
export function archiveHref(ask: ArchiveAsk): string {
  const parts = ORDER.flatMap((key) => (ask[key] === undefined ? [] : [`${key}=${encodeURIComponent(ask[key])}`]));
  return parts.length === 0 ? '/' : `/?${parts.join('&')}`;
}

/** The first page of another list: what is given as undefined is asked no more. */
export function askInstead(
  ask: ArchiveAsk,
  change: { readonly [Key in keyof ArchiveAsk]?: ArchiveAsk[Key] | undefined },
): ArchiveAsk {
  const { after: _after, before: _before, ...kept } = ask;
  return Object.fromEntries(Object.entries({ ...kept, ...change }).filter(([, value]) => value !== undefined));
}
