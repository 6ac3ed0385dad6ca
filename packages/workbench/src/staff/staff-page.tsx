import { PERSON_STATES, ROLES, type PersonState, type Role } from '@gongkai/staff';
import { PEOPLE_TEXTS, PERSON_STATE_NAMES, ROLE_NAMES, SCOPE_NAMES } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAsked } from '../parts/asked.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { useSlowly } from '../parts/slowly.ts';
import { usePermission } from '../session/working-context.ts';
import { SheetButtons } from '../sheets/sheet-buttons.tsx';
import { STAFF_SHEETS } from '../sheets/sheet-kinds.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnitNames, useUnits } from '../units/unit-query.ts';
import { AddStaffDialog } from './add-staff.tsx';
import { OneTimeDialog } from './one-time-dialog.tsx';
import { staffListQuery, type ListedStaff, type OneTimePassword } from './staff-query.ts';

const columnsOf = (unitName: (id: string) => string): readonly RecordColumn<ListedStaff>[] => [
  {
    key: 'name',
    title: PEOPLE_TEXTS.name,
    isHead: true,
    render: ({ id, name, state }) => (
      <>
        <Link to={`/staff/${id}`}>{name}</Link>{' '}
        {state === 'active' ? null : <Tag color="warning">{PERSON_STATE_NAMES[state]}</Tag>}
      </>
    ),
  },
  { key: 'sign-in', title: PEOPLE_TEXTS.signInName, render: ({ signInName }) => signInName },
  { key: 'unit', title: PEOPLE_TEXTS.unit, render: ({ unit }) => unitName(unit) },
  { key: 'title', title: PEOPLE_TEXTS.jobTitle, render: ({ title }) => title },
  {
    key: 'roles',
    title: PEOPLE_TEXTS.roles,
    render: ({ appointments }) =>
      appointments.length === 0 ? (
        <span className="soft">{PEOPLE_TEXTS.noRole}</span>
      ) : (
        <ul>
          {appointments.map(({ role, unit, scope }) => (
            <li key={`${role} ${unit}`}>{PEOPLE_TEXTS.appointment(ROLE_NAMES[role], SCOPE_NAMES[scope])}</li>
          ))}
        </ul>
      ),
  },
];

/** The staff that the person may see. */
export default function StaffPage() {
  const { anywhere } = usePermission();
  const asked = useAsked();
  const [typed, setTyped] = useState(asked.of('q') ?? '');
  useSlowly(typed, (text) => asked.say({ q: text.trim() }));
  const units = useUnits();
  const unitName = useUnitNames();
  const [isAdding, setAdding] = useState(false);
  const [handed, setHanded] = useState<OneTimePassword>();
  const [text, unit, after] = [asked.of('q'), asked.of('unit'), asked.of('after')];
  const [role, state] = [asked.oneOf('role', ROLES), asked.oneOf('state', PERSON_STATES)];
  const mayAskForFactor = anywhere('staff.resetSecondFactor') === undefined;
  const isWithoutFactor = mayAskForFactor && asked.of('factor') === 'none';
  const query = {
    ...(text === undefined ? {} : { text }),
    ...(isWithoutFactor ? { secondFactor: 'none' as const } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(role === undefined ? {} : { role }),
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  };
  const list = useQuery({ ...staffListQuery(query), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead
        title={PEOPLE_TEXTS.title}
        lead={PEOPLE_TEXTS.lead}
        actions={
          <>
            <SheetButtons kind={STAFF_SHEETS} />
            <PermittedButton refused={anywhere('staff.add')} type="primary" onClick={() => setAdding(true)}>
              {PEOPLE_TEXTS.add}
            </PermittedButton>
          </>
        }
      />
      <AddStaffDialog open={isAdding} onClose={() => setAdding(false)} onAdded={setHanded} />
      <OneTimeDialog oneTime={handed} onClose={() => setHanded(undefined)} />
      <section className="sheet" aria-label={PEOPLE_TEXTS.list}>
        <div className="filters">
          <div className="filter filter-wide">
            <label htmlFor="staff-text">{PEOPLE_TEXTS.search}</label>
            <Input
              id="staff-text"
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </div>
          <div className="filter filter-wide">
            <label htmlFor="staff-unit">{PEOPLE_TEXTS.unit}</label>
            <UnitField
              id="staff-unit"
              units={units}
              allowClear
              placeholder={PEOPLE_TEXTS.anyUnit}
              {...(unit === undefined ? {} : { value: unit })}
              onChange={(id) => asked.say({ unit: id })}
            />
          </div>
          <div className="filter">
            <label htmlFor="staff-role">{PEOPLE_TEXTS.role}</label>
            <Select<Role>
              id="staff-role"
              allowClear
              placeholder={PEOPLE_TEXTS.anyRole}
              {...(role === undefined ? {} : { value: role })}
              options={ROLES.map((each) => ({ value: each, label: ROLE_NAMES[each] }))}
              onChange={(each) => asked.say({ role: each })}
            />
          </div>
          <div className="filter">
            <label htmlFor="staff-state">{PEOPLE_TEXTS.state}</label>
            <Select<PersonState>
              id="staff-state"
              allowClear
              placeholder={PEOPLE_TEXTS.atWork}
              {...(state === undefined ? {} : { value: state })}
              options={PERSON_STATES.map((each) => ({ value: each, label: PERSON_STATE_NAMES[each] }))}
              onChange={(each) => asked.say({ state: each })}
            />
          </div>
          {mayAskForFactor ? (
            <Checkbox
              className="filter-check"
              checked={isWithoutFactor}
              onChange={({ target }) => asked.say({ factor: target.checked ? 'none' : undefined })}
            >
              {PEOPLE_TEXTS.withoutFactor}
            </Checkbox>
          ) : null}
        </div>
        <QueryPart query={list} rows={10}>
          {({ staff, next }) => (
            <>
              <RecordList
                caption={PEOPLE_TEXTS.list}
                columns={columnsOf(unitName)}
                rows={staff}
                keyOf={({ id }) => id}
                empty={<EmptyList title={PEOPLE_TEXTS.emptyTitle} text={PEOPLE_TEXTS.empty} />}
              />
              <ListFoot asked={asked} shown={PEOPLE_TEXTS.shown(staff.length)} next={next} />
            </>
          )}
        </QueryPart>
      </section>
    </>
  );
}
