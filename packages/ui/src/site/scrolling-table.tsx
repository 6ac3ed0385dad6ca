import type { ReactNode } from 'react';

export type ScrollingTableView = {
  /** Names the region for those who hear the page. */
  readonly label: string;
  readonly caption?: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ReactNode[])[];
};

/** A plain table that scrolls in itself where the page is narrow. */
export const ScrollingTable = ({ label, caption, heads, rows }: ScrollingTableView) => (
  <div className="table-region" role="region" aria-label={label} tabIndex={0}>
    <table className="plain-table">
      {caption === undefined ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], index) => (
          <tr key={index}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
