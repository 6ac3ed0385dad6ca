export type YearHeadsView = {
  /** What stands over the names of the rows. */
  readonly first: string;
  readonly years: readonly number[];
};

/** Head of a table with a column a year: of the figures below a chart, and of a unit's indicators. */
export function YearHeads({ first, years }: YearHeadsView) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {years.map((year) => (
          <th key={year} scope="col" className="number">
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}
