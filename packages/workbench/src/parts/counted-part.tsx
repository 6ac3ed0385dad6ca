import { FIGURES_TEXTS as TEXTS } from '@gongkai/wording';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Asked } from './asked.ts';
import { EmptyList } from './empty-list.tsx';
import { ListFoot } from './list-foot.tsx';
import { QueryPart } from './query-part.tsx';
import { RecordList, type RecordColumn } from './record-list.tsx';

type CountedPartView<Page, Row> = {
  readonly asked: Asked;
  /** The focus goes to the heading when another is chosen. */
  readonly of: string;
  readonly query: UseQueryResult<Page>;
  readonly read: (page: Page) => { readonly heading: string; readonly rows: readonly Row[]; readonly next: string | null };
  readonly columns: readonly RecordColumn<Row>[];
  /** What is said where there are none. */
  readonly none: string;
};

/** What a number counts, one by one and in pages. Whoever has chosen the number is taken there. */
export function CountedPart<Page, Row extends { readonly id: string }>({
  asked,
  of,
  query,
  read,
  columns,
  none,
}: CountedPartView<Page, Row>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [of, isThere]);
  return (
    <section className="sheet" aria-labelledby="counted">
      <QueryPart query={query} rows={4}>
        {(page) => {
          const { heading: title, rows, next } = read(page);
          return (
            <>
              <h2 id="counted" ref={heading} tabIndex={-1}>
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
