type Cells = Readonly<Record<string, number | null>>;

const KINDS = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other'];

/** The balances of the statistics table, from the printed form: a parent and its children. */
const OF_STATISTICS: readonly (readonly [rule: string, parent: string, children: readonly string[]])[] = [
  ['O1', 'req.received', ['req.counter', 'req.fax', 'req.online', 'req.letter']],
  ['O2', 'req.closed', ['req.on_time', 'req.extended']],
  [
    'O3',
    'ans.total',
    ['already_public', 'granted', 'partial', 'denied', 'not_ours', 'not_exist', 'asked_correction', 'other_route'].map(
      (id) => `ans.${id}`,
    ),
  ],
  [
    'O4',
    'ans.denied',
    ['state_secret', 'trade_secret', 'privacy', 'security_stability', 'not_gov_info', 'other_law'].map((id) => `den.${id}`),
  ],
  ['O5', 'rev.total', ['rev.upheld', 'rev.corrected', 'rev.other']],
  ['O5', 'suit.total', ['suit.upheld', 'suit.corrected', 'suit.other']],
  ['O6', 'org.staff', ['org.staff_full', 'org.staff_part']],
];

function statisticsBreaks(cells: Cells): readonly string[] {
  return OF_STATISTICS.flatMap(([rule, parent, children]) => {
    const at = (id: string) => cells[`stat.${id}`] ?? null;
    const sum = children.reduce((all, child) => all + (at(child) ?? 0), 0);
    if (at(parent) === null ? sum === 0 : at(parent) === sum) return [];
    return [`${rule} ${parent}`];
  });
}

/** Balance rules that the figures break, blanks read as 0; worked out from the ids of the cells and from nothing else. */
export function balanceBreaks(edition: string, cells: Cells): readonly string[] {
  if (edition === '2008') return statisticsBreaks(cells);
  const at = (id: string) => cells[id] ?? 0;
  const rows = [...new Set(Object.keys(cells).flatMap((id) => (id.startsWith('t3.') ? [id.slice(0, id.lastIndexOf('.'))] : [])))];
  const parts = rows.filter((row) => row.startsWith('t3.out.') && row !== 't3.out.total');
  const sums = (ids: readonly string[]) => ids.reduce((all, id) => all + at(id), 0);
  const inColumns = [...KINDS, 'total'].flatMap((column) => [
    ...(sums([`t3.in.new.${column}`, `t3.in.carried.${column}`]) === sums([`t3.out.total.${column}`, `t3.carry.out.${column}`])
      ? []
      : [`R1 ${column}`]),
    ...(sums(parts.map((row) => `${row}.${column}`)) === at(`t3.out.total.${column}`) ? [] : [`R3 ${column}`]),
  ]);
  const inRows = rows.flatMap((row) => (sums(KINDS.map((kind) => `${row}.${kind}`)) === at(`${row}.total`) ? [] : [`R2 ${row}`]));
  const inReviews = ['t4.review', 't4.suit_direct', 't4.suit_after_review'].flatMap((row, index) =>
    sums(['upheld', 'corrected', 'other', 'pending'].map((result) => `${row}.${result}`)) === at(`${row}.total`)
      ? []
      : [`R${index + 4} ${row}`],
  );
  return [...inColumns, ...inRows, ...inReviews];
}
