import type { ReactNode } from 'react';
import { useWideScreen } from './wide-screen.ts';

export type RecordColumn<Row> = {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Heads the row: the name of the record, with the way to it. */
  readonly isHead?: boolean;
  /** Buttons of the row stand at the end of the line; what they are need not be read over each. */
  readonly isEnd?: boolean;
};

type RecordListView<Row> = {
  /** What the table is of, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands there when there are none: why, and what can be done. */
  readonly empty: ReactNode;
};

function TableOf<Row>({ caption, columns, rows, keyOf }: RecordListView<Row>) {
  return (
    <table className="records">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, isEnd }) => (
            <th key={key} scope="col" className={isEnd === true ? 'end' : undefined}>
              {isEnd === true ? <span className="unseen">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, render, isHead, isEnd }) =>
              isHead === true ? (
                <th key={key} scope="row">
                  {render(row)}
                </th>
              ) : (
                <td key={key} className={isEnd === true ? 'end' : undefined}>
                  {render(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a telephone each record is a card: its name, and under it what else is said of it. */
function CardsOf<Row>({ caption, columns, rows, keyOf }: RecordListView<Row>) {
  const heads = columns.filter(({ isHead }) => isHead === true);
  const facts = columns.filter(({ isHead }) => isHead !== true);
  return (
    <ul className="record-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={keyOf(row)}>
          {heads.map(({ key, render }) => (
            <div key={key} className="record-card-head">
              {render(row)}
            </div>
          ))}
          <dl>
            {facts.map(({ key, title, render, isEnd }) => {
              const value = render(row);
              // In a table an empty cell keeps the column; on a card it would be a name without anything behind it.
              return value === null || value === undefined || value === '' ? null : (
                <div key={key}>
                  <dt className={isEnd === true ? 'unseen' : undefined}>{title}</dt>
                  <dd>{value}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Records in lines: a table where there is room, cards where there is not. */
export function RecordList<Row>(list: RecordListView<Row>) {
  const isWide = useWideScreen();
  if (list.rows.length === 0) return <div className="empty">{list.empty}</div>;
  return isWide ? <TableOf {...list} /> : <CardsOf {...list} />;
}
