import { FIGURES_TEXTS as TEXTS } from '@gongkai/wording';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Asked } from '../parts/asked.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';

type BehindCellView<Page, Row> = {
  readonly asked: Asked;
  /** The focus goes to the heading when another is chosen. */
  readonly cell: string;
  readonly query: UseQueryResult<Page>;
  readonly read: (page: Page) => { readonly heading: string; readonly rows: readonly Row[]; readonly next: string | null };
  readonly columns: readonly RecordColumn<Row>[];
  /** What is said where there are none. */
  readonly none: string;
};

/** What one cell of a table counts, in pages. Whoever has chosen the cell is taken there. */
export function BehindCell<Page, Row extends { readonly id: string }>({
  asked,
  cell,
  query,
  read,
  columns,
  none,
}: BehindCellView<Page, Row>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [cell, isThere]);
  return (
    <section className="sheet" aria-labelledby="figure-cases">
      <QueryPart query={query} rows={4}>
        {(page) => {
          const { heading: title, rows, next } = read(page);
          return (
            <>
              <h2 id="figure-cases" ref={heading} tabIndex={-1}>
                {title}
              </h2>
              <RecordList
                caption={title}
                columns={columns}
                rows={rows}
                keyOf={({ id }) => id}
                empty={<EmptyList title={none} text="" />}
              />
              <ListFoot asked={asked} shown={TEXTS.shown(rows.length)} next={next} />
            </>
          );
        }}
      </QueryPart>
    </section>
  );
}
