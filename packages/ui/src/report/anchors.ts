import type { CellId, SectionId, TableId } from '@gongkai/report';

/** Ids of places on a report's page, so that findings, cells and sentences can point at each other. */
export const anchorOf = {
  cell: (id: CellId): string => `c-${id}`,
  table: (id: TableId): string => `t-${id}`,
  section: (id: SectionId): string => `s-${id}`,
  finding: (number: number): string => `f${number}`,
  /** Where the words of a finding begin. */
  words: (number: number): string => `m${number}`,
  findings: 'findings',
  body: 'body',
} as const;

export const hrefOf = (anchor: string): string => `#${anchor}`;
