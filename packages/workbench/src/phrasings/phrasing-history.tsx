import { PHRASING_TEXTS as TEXTS } from '@gongkai/wording';
import { Moment } from '../parts/moment.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import type { PhrasedLetter, PhrasingEntry } from './phrasings-query.ts';

type Row = PhrasingEntry & { readonly letter: string; readonly title: string; readonly part: string; readonly name: string };

const COLUMNS: readonly RecordColumn<Row>[] = [
  { key: 'letter', title: TEXTS.letter, isHead: true, render: ({ title }) => title },
  { key: 'part', title: TEXTS.part, render: ({ name }) => name },
  {
    key: 'text',
    title: TEXTS.text,
    render: ({ text }) =>
      text === null ? <span className="soft">{TEXTS.noMore}</span> : <span className="phrasing-said">{text}</span>,
  },
  { key: 'from', title: TEXTS.from, render: ({ from }) => <time>{from}</time> },
  { key: 'by', title: TEXTS.by, render: ({ by }) => by },
  { key: 'at', title: TEXTS.setOn, render: ({ setAt }) => <Moment at={setAt} /> },
];

const rowsOf = (letters: readonly PhrasedLetter[]): readonly Row[] =>
  letters
    .flatMap(({ letter, title, parts }) =>
      parts.flatMap(({ part, name, entries }) => entries.map((each) => ({ ...each, letter, title, part, name }))),
    )
    .toSorted((a, b) => b.setAt.localeCompare(a.setAt));

/** Everything that the unit has said, the latest entry first; nothing is overwritten. */
export const PhrasingHistory = ({ letters }: { readonly letters: readonly PhrasedLetter[] }) => (
  <section className="sheet" aria-labelledby="phrasing-history">
    <h2 id="phrasing-history">{TEXTS.history}</h2>
    <RecordList
      caption={TEXTS.history}
      columns={COLUMNS}
      rows={rowsOf(letters)}
      keyOf={({ letter, part, from, setAt }) => `${letter} ${part} ${from} ${setAt}`}
      empty={TEXTS.historyNone}
    />
  </section>
);
