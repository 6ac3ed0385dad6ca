/** City here is every division between a province and its counties: 市 with districts, 自治州, 地区, 盟. */
export type DivisionLevel = 'province' | 'city' | 'county';

/** An administrative division under one of its names. */
export type Division = {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** Full name, simplified script: 洪泽区, never 洪泽. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** For a name of the past: the year in which it ended. */
  readonly until?: number;
  /** For a name of the past: the codes of the divisions of today that took over. */
  readonly successors?: readonly string[];
};

/** The level that a code of GB/T 2260 stands for; the code need not exist. */
export function levelOf(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}
