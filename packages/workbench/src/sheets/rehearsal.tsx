import { SHEET_TEXTS as TEXTS } from '@gongkai/wording';
import { Outcome } from '../parts/outcome.tsx';
import { RecordList } from '../parts/record-list.tsx';
import type { Rehearsed } from './sheet-kinds.ts';

type Change = Rehearsed['changes'][number];

const Fields = ({ change: { what, fields } }: { readonly change: Change }) => (
  <ul>
    {fields.map(({ head, before, after }) => (
      <li key={head}>
        {what === 'new' ? TEXTS.set(head, after ?? TEXTS.blank) : TEXTS.turned(head, before ?? TEXTS.blank, after ?? TEXTS.blank)}
      </li>
    ))}
  </ul>
);

/** What the sheet would make otherwise, row by row. */
export function Changes({ found: { created, changed, same, changes } }: { readonly found: Rehearsed }) {
  const left = created + changed - changes.length;
  if (created + changed === 0) return <Outcome>{TEXTS.nothing}</Outcome>;
  return (
    <>
      <Outcome>{TEXTS.rehearsed(created, changed, same)}</Outcome>
      <div className="long-list" role="region" aria-label={TEXTS.changes} tabIndex={0}>
        <RecordList<Change>
          caption={TEXTS.changes}
          rows={changes}
          keyOf={({ row }) => String(row)}
          empty={null}
          columns={[
            { key: 'name', title: TEXTS.name, isHead: true, render: ({ name }) => name },
            { key: 'row', title: TEXTS.row, render: ({ row }) => TEXTS.rowOf(row) },
            { key: 'what', title: TEXTS.what, render: ({ what }) => (what === 'new' ? TEXTS.isNew : TEXTS.isChanged) },
            { key: 'fields', title: TEXTS.fields, render: (change) => <Fields change={change} /> },
          ]}
        />
      </div>
      {left > 0 ? <p className="soft small">{TEXTS.more(left)}</p> : null}
    </>
  );
}

type Fault = { readonly field: string; readonly detail: string };

/** Every faulty cell by its address in Excel, with what is wrong with it. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div className="long-list" role="region" aria-label={TEXTS.faults} tabIndex={0}>
      <RecordList<Fault>
        caption={TEXTS.faults}
        rows={faults}
        keyOf={({ field, detail }) => `${field} ${detail}`}
        empty={null}
        columns={[
          { key: 'cell', title: TEXTS.cell, isHead: true, render: ({ field }) => <span className="mono">{field}</span> },
          { key: 'why', title: TEXTS.why, render: ({ detail }) => detail },
        ]}
      />
    </div>
  );
}
