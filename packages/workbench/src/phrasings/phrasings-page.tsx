import { failureSentence, PHRASING_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Outcome } from '../parts/outcome.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { today } from '../parts/today.ts';
import { usePermission } from '../session/working-context.ts';
import { unitQuery, type Unit } from '../units/unit-query.ts';
import { StopDialog, WordDialog } from './phrasing-dialogs.tsx';
import { PhrasingHistory } from './phrasing-history.tsx';
import { PhrasingLetter, type PhrasingAct } from './phrasing-letter.tsx';
import { phrasingsQuery, type PhrasedLetter, type PhrasedPart, type UnitPhrasings } from './phrasings-query.ts';

type Doing = { readonly act: PhrasingAct; readonly letter: string; readonly part: string };

const isPhrased = ({ parts }: PhrasedLetter): boolean =>
  parts.some(({ source, entries }) => source !== 'system' || entries.length > 0);

/** The part in every letter that has it. */
function ofAllLetters({ letters }: UnitPhrasings, { part }: PhrasedPart) {
  const all = letters.flatMap(({ parts }) => parts.filter((each) => each.part === part));
  return { others: all.length - 1, seenOfAll: all.reduce((sum, { seen }) => sum + seen, 0) };
}

function Letters({ found, may }: { readonly found: UnitPhrasings; readonly may: boolean }) {
  const [query, setQuery] = useState('');
  const [onlyPhrased, setOnlyPhrased] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const [done, setDone] = useState<string>();
  const looked = query.trim().toLowerCase();
  const letters = found.letters.filter(
    (each) => `${each.letter} ${each.title}`.toLowerCase().includes(looked) && (!onlyPhrased || isPhrased(each)),
  );
  const letter = found.letters.find((each) => each.letter === doing?.letter);
  const part = letter?.parts.find((each) => each.part === doing?.part);
  const at = letter &&
    part && { unit: found.unit.id, letter: letter.letter, title: letter.title, part, ...ofAllLetters(found, part) };
  const close = () => setDoing(undefined);
  return (
    <>
      {done === undefined ? null : <Outcome>{done}</Outcome>}
      <section className="sheet phrasing-search">
        <label htmlFor="phrasing-search">{TEXTS.search}</label>
        <Input
          id="phrasing-search"
          type="search"
          placeholder={TEXTS.searchHint}
          value={query}
          autoComplete="off"
          onChange={({ target }) => setQuery(target.value)}
        />
        <Checkbox checked={onlyPhrased} onChange={({ target }) => setOnlyPhrased(target.checked)}>
          {TEXTS.onlyPhrased}
        </Checkbox>
        <p className="soft small" role="status">
          {letters.length === 0 ? TEXTS.noneFound : TEXTS.found(letters.length)}
        </p>
      </section>
      {letters.map((each) => (
        <PhrasingLetter
          key={each.letter}
          letter={each}
          isOpen={looked !== '' || isPhrased(each)}
          onAct={may ? (act, code, of) => setDoing({ act, letter: code, part: of }) : undefined}
        />
      ))}
      <PhrasingHistory letters={found.letters} />
      {at && doing?.act === 'word' ? (
        <WordDialog {...at} placeholders={found.placeholders} onDone={() => setDone(TEXTS.done(at.part.name))} onClose={close} />
      ) : null}
      {at && doing?.act === 'stop' ? (
        <StopDialog {...at} onDone={() => setDone(TEXTS.stopped(at.part.name))} onClose={close} />
      ) : null}
    </>
  );
}

function Phrasings({ unit }: { readonly unit: Unit }) {
  const listed = useQuery(phrasingsQuery(unit.id));
  const { refusal } = usePermission();
  const object = { unit: unit.id, path: [unit.id, ...unit.above.map(({ id }) => id)], state: unit.state };
  const refused = refusal('phrasing.set', object);
  return (
    <>
      <PageHead title={TEXTS.title(unit.name)} lead={TEXTS.lead} />
      <p className="soft phrasing-lead">
        {TEXTS.lockedLead}
        {TEXTS.exampleNote}
      </p>
      {refused === undefined ? null : <p className="soft phrasing-lead">{failureSentence(refused)}</p>}
      <QueryPart query={listed} rows={12}>
        {(found) => <Letters found={found} may={refused === undefined} />}
      </QueryPart>
    </>
  );
}

/** How a unit words its letters around what is locked. */
export default function PhrasingsPage() {
  const { unit: id = '' } = useParams();
  const unit = useQuery(unitQuery(id, today()));
  return (
    <>
      <p className="crumb">
        <Link to={`/units/${id}`}>{TEXTS.back}</Link>
      </p>
      <QueryPart query={unit} page={TEXTS.pageTitle}>
        {(found) => <Phrasings unit={found} />}
      </QueryPart>
    </>
  );
}
