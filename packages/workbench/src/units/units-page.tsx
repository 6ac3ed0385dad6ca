import { UNIT_TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { Outlet, useNavigate, useParams, useSearchParams } from 'react-router';
import { DayField } from '../parts/day-field.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { today } from '../parts/today.ts';
import { SheetButtons } from '../sheets/sheet-buttons.tsx';
import { UNIT_SHEETS } from '../sheets/sheet-kinds.ts';
import { pathOf, unitRows, type TreeUnit } from './unit-rows.ts';
import { UnitTree } from './unit-tree.tsx';
import { unitsQuery } from './unit-query.ts';

/** The tree with what is looked for in it. */
function Tree({ units, query }: { readonly units: readonly TreeUnit[]; readonly query: string }) {
  const { unit: chosen } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const tops = useMemo(() => units.filter(({ parent }) => parent === undefined || parent === null), [units]);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const looked = useDeferredValue(query);
  const rows = useMemo(() => {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const above = chosen === undefined ? [] : pathOf(byId, chosen).slice(1);
    const open = new Set([...tops, ...above].map(({ id }) => id));
    for (const [id, isOpen] of folded) {
      if (isOpen) open.add(id);
      else open.delete(id);
    }
    return unitRows(units, { expanded: open, query: looked });
  }, [units, tops, chosen, folded, looked]);
  const found = rows.filter(({ isFound }) => isFound).length;
  return (
    <>
      <p className="small soft units-count" role="status">
        {looked.trim() === '' ? UNIT_TEXTS.total(units.length) : UNIT_TEXTS.found(found)}
      </p>
      {rows.length === 0 ? (
        <p className="units-count soft">{looked.trim() === '' ? UNIT_TEXTS.empty : UNIT_TEXTS.noneFound}</p>
      ) : (
        <UnitTree
          label={UNIT_TEXTS.tree}
          rows={rows}
          chosen={chosen}
          onChoose={({ id }) => void navigate({ pathname: `/units/${id}`, search: search.toString() })}
          onExpand={(id, isOpen) => setFolded((before) => new Map(before).set(id, isOpen))}
        />
      )}
    </>
  );
}

/** The units of the site: the tree on the left, the one chosen in it on the right; on a telephone one after the other. */
export default function UnitsPage() {
  const { unit: chosen } = useParams();
  const [search, setSearch] = useSearchParams();
  const on = search.get('on') ?? today();
  const closed = search.get('closed') === 'yes';
  const [query, setQuery] = useState('');
  const units = useQuery({ ...unitsQuery(on, closed), placeholderData: keepPreviousData });
  const say = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        if (value === undefined) before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      <PageHead title={UNIT_TEXTS.title} lead={UNIT_TEXTS.lead} actions={<SheetButtons kind={UNIT_SHEETS} />} />
      <div className="units" data-chosen={chosen !== undefined}>
        <section className="sheet units-side" aria-label={UNIT_TEXTS.tree}>
          <div className="units-search">
            <label htmlFor="unit-search" className="unseen">
              {UNIT_TEXTS.search}
            </label>
            <Input
              id="unit-search"
              type="search"
              placeholder={UNIT_TEXTS.searchHint}
              value={query}
              autoComplete="off"
              onChange={({ target }) => setQuery(target.value)}
            />
            <div className="units-when">
              <label htmlFor="unit-day">{UNIT_TEXTS.onDay}</label>
              <DayField id="unit-day" size="small" value={on} onChange={(day) => say('on', day === today() ? undefined : day)} />
              <Checkbox checked={closed} onChange={({ target }) => say('closed', target.checked ? 'yes' : undefined)}>
                {UNIT_TEXTS.showClosed}
              </Checkbox>
            </div>
          </div>
          <QueryPart query={units} rows={10}>
            {({ units: list }) => <Tree units={list} query={query} />}
          </QueryPart>
        </section>
        <div className="units-main">
          <Outlet />
        </div>
      </div>
    </>
  );
}
