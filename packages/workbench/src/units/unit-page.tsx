import type { Verb } from '@gongkai/staff';
import { PHRASING_TEXTS, UNIT_FIELD_NAMES, UNIT_KIND_NAMES, UNIT_STATE_NAMES, UNIT_TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useMemo, useState, type ComponentType } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Facts } from '../parts/facts.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { today } from '../parts/today.ts';
import { usePermission } from '../session/working-context.ts';
import { DescribeUnitDialog } from './describe-unit.tsx';
import { UnitHistory } from './unit-history.tsx';
import { UnitNumbers } from './unit-numbers.tsx';
import { unitQuery, type Unit } from './unit-query.ts';
import {
  CloseUnitDialog,
  FoundUnitDialog,
  MergeUnitDialog,
  MoveUnitDialog,
  RenameUnitDialog,
  type UnitDialogView,
} from './unit-dialogs.tsx';

type Act = {
  readonly verb: Verb;
  readonly Dialog: ComponentType<UnitDialogView & { readonly unit: Unit }>;
  readonly name: string;
};

const ACTS: readonly Act[] = [
  { verb: 'unit.found', name: UNIT_TEXTS.foundHere, Dialog: FoundUnitDialog },
  { verb: 'unit.describe', name: UNIT_TEXTS.describe, Dialog: DescribeUnitDialog },
  { verb: 'unit.rename', name: UNIT_TEXTS.rename, Dialog: RenameUnitDialog },
  { verb: 'unit.move', name: UNIT_TEXTS.move, Dialog: MoveUnitDialog },
  { verb: 'unit.merge', name: UNIT_TEXTS.merge, Dialog: MergeUnitDialog },
  { verb: 'unit.close', name: UNIT_TEXTS.close, Dialog: CloseUnitDialog },
];

/** Everything that can be done with the unit, grey with its reason where it may not be. */
function UnitActs({ unit }: { readonly unit: Unit }) {
  const { refusal } = usePermission();
  const [doing, setDoing] = useState<Verb>();
  const object = { unit: unit.id, path: [unit.id, ...unit.above.map(({ id }) => id)], state: unit.state };
  return (
    <div className="unit-acts">
      {ACTS.map(({ verb, name, Dialog }) => (
        <span key={verb}>
          <PermittedButton refused={refusal(verb, object)} onClick={() => setDoing(verb)}>
            {name}
          </PermittedButton>
          <Dialog unit={unit} open={doing === verb} onClose={() => setDoing(undefined)} />
        </span>
      ))}
    </div>
  );
}

const sourceNote = ({ source }: Unit['remedy']['court']) =>
  source === 'derived' ? <span className="soft small option-above">{UNIT_TEXTS.derived}</span> : null;

const remedyBody = (body: Unit['remedy']['court']) =>
  body.source === 'unknown' ? (
    <Tag color="warning">{UNIT_TEXTS.unknown}</Tag>
  ) : (
    <>
      {body.names.join(UNIT_TEXTS.or)}
      {sourceNote(body)}
    </>
  );

function UnitSheet({ unit }: { readonly unit: Unit }) {
  const [search] = useSearchParams();
  const { described } = unit;
  const above = unit.above.toReversed();
  return (
    <>
      <section className="sheet" aria-labelledby="unit-name">
        <p className="back-to-tree">
          <Link to={{ pathname: '/units', search: search.toString() }}>{UNIT_TEXTS.back}</Link>
        </p>
        {above.length === 0 ? null : <p className="unit-path">{above.map(({ name }) => name).join(' › ')}</p>}
        <div className="unit-head">
          <h2 id="unit-name">{unit.name}</h2>
          {unit.state === 'closed' ? <Tag color="warning">{UNIT_STATE_NAMES.closed}</Tag> : null}
        </div>
        <UnitActs unit={unit} />
        <p className="unit-more">
          <Link to={`/units/${unit.id}/phrasings`}>{PHRASING_TEXTS.link}</Link>
        </p>
      </section>
      <section className="sheet" aria-labelledby="unit-basics">
        <h2 id="unit-basics">{UNIT_TEXTS.basics}</h2>
        <Facts
          facts={[
            { name: UNIT_TEXTS.kind, value: UNIT_KIND_NAMES[unit.kind] },
            { name: UNIT_TEXTS.shortName, value: unit.shortName },
            { name: UNIT_TEXTS.codeShort, value: described.code },
            { name: UNIT_TEXTS.parent, value: unit.above[0]?.name ?? UNIT_TEXTS.top },
          ]}
        />
      </section>
      <section className="sheet" aria-labelledby="unit-contact">
        <h2 id="unit-contact">{UNIT_TEXTS.contact}</h2>
        <p className="dialog-lead">{UNIT_TEXTS.contactLead}</p>
        <Facts
          facts={[
            { name: UNIT_FIELD_NAMES.disclosureOffice, value: described.disclosureOffice },
            { name: UNIT_FIELD_NAMES.head, value: described.head },
            { name: UNIT_FIELD_NAMES.address, value: described.address },
            { name: UNIT_FIELD_NAMES.hours, value: described.hours },
            { name: UNIT_FIELD_NAMES.phone, value: described.phone },
            { name: UNIT_FIELD_NAMES.fax, value: described.fax },
            { name: UNIT_FIELD_NAMES.postcode, value: described.postcode },
            { name: UNIT_FIELD_NAMES.email, value: described.email },
            { name: UNIT_FIELD_NAMES.website, value: described.website },
          ]}
        />
      </section>
      <section className="sheet" aria-labelledby="unit-payment">
        <h2 id="unit-payment">{UNIT_TEXTS.payment}</h2>
        <p className="dialog-lead">{UNIT_TEXTS.paymentLead}</p>
        <Facts
          facts={[
            { name: UNIT_FIELD_NAMES.payee, value: described.payee },
            { name: UNIT_FIELD_NAMES.payAccount, value: described.payAccount },
            { name: UNIT_FIELD_NAMES.payCounter, value: described.payCounter },
          ]}
        />
      </section>
      <section className="sheet" aria-labelledby="unit-remedy">
        <h2 id="unit-remedy">{UNIT_TEXTS.remedy}</h2>
        <p className="dialog-lead">{UNIT_TEXTS.remedyLead}</p>
        <Facts
          facts={[
            { name: UNIT_FIELD_NAMES.reviewBody, value: remedyBody(unit.remedy.reviewBody) },
            { name: UNIT_FIELD_NAMES.court, value: remedyBody(unit.remedy.court) },
          ]}
        />
      </section>
      <UnitNumbers unit={unit} />
      <UnitHistory unit={unit} />
    </>
  );
}

/** One unit on the day that is looked at. */
export default function UnitPage() {
  const { unit: id = '' } = useParams();
  const [search] = useSearchParams();
  const day = useMemo(() => search.get('on') ?? today(), [search]);
  const unit = useQuery({ ...unitQuery(id, day), placeholderData: keepPreviousData });
  return <QueryPart query={unit}>{(found) => <UnitSheet unit={found} />}</QueryPart>;
}
