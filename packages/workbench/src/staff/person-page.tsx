import type { StaffEvent, Verb } from '@gongkai/staff';
import { PEOPLE_TEXTS, PERSON_STATE_NAMES, ROLE_NAMES, SCOPE_NAMES, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState, type ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '../parts/facts.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { usePermission, useWorking } from '../session/working-context.ts';
import { useProviderName } from '../sign-in/ways-query.ts';
import { useUnitNames } from '../units/unit-query.ts';
import {
  EndSessionsDialog,
  LeaveDialog,
  RelieveDialog,
  ResetPasswordDialog,
  ResetSecondFactorDialog,
  ResumeDialog,
  SuspendDialog,
  UnlockDialog,
} from './ending-dialogs.tsx';
import { OneTimeDialog } from './one-time-dialog.tsx';
import {
  AppointStaffDialog,
  DescribeStaffDialog,
  RenameStaffDialog,
  TransferStaffDialog,
  type PersonDialogView,
} from './person-dialogs.tsx';
import { SingleSignOnDialog } from './single-sign-on-dialog.tsx';
import { staffEventSentence } from './staff-event-sentence.ts';
import { staffQuery, type OneTimePassword, type Staff } from './staff-query.ts';

type Act = { readonly verb: Verb; readonly name: string; readonly Dialog: ComponentType<PersonDialogView> };

const PERSON_ACTS: readonly Act[] = [
  { verb: 'staff.describe', name: PEOPLE_TEXTS.describe, Dialog: DescribeStaffDialog },
  { verb: 'staff.rename', name: PEOPLE_TEXTS.rename, Dialog: RenameStaffDialog },
  { verb: 'staff.transfer', name: PEOPLE_TEXTS.transfer, Dialog: TransferStaffDialog },
  { verb: 'staff.suspend', name: PEOPLE_TEXTS.suspend, Dialog: SuspendDialog },
  { verb: 'staff.resume', name: PEOPLE_TEXTS.resume, Dialog: ResumeDialog },
  { verb: 'staff.leave', name: PEOPLE_TEXTS.leave, Dialog: LeaveDialog },
];

const ACCOUNT_ACTS: readonly Act[] = [
  { verb: 'staff.unlock', name: PEOPLE_TEXTS.unlock, Dialog: UnlockDialog },
  { verb: 'staff.resetSecondFactor', name: PEOPLE_TEXTS.resetSecondFactor, Dialog: ResetSecondFactorDialog },
  { verb: 'staff.setSingleSignOn', name: PEOPLE_TEXTS.setSingleSignOn, Dialog: SingleSignOnDialog },
  { verb: 'staff.endSessions', name: PEOPLE_TEXTS.endSessions, Dialog: EndSessionsDialog },
];

const WITHOUT_PROVIDER = ACCOUNT_ACTS.filter(({ verb }) => verb !== 'staff.setSingleSignOn');

/** The person as an object of the table of rights. */
const objectOf = ({ id, unit, unitPath, state }: Staff) => ({ unit, path: unitPath, person: id, state });

function Acts({ staff, acts }: { readonly staff: Staff; readonly acts: readonly Act[] }) {
  const { refusal } = usePermission();
  const [doing, setDoing] = useState<Verb>();
  return acts.map(({ verb, name, Dialog }) => (
    <span key={verb}>
      <PermittedButton refused={refusal(verb, objectOf(staff))} onClick={() => setDoing(verb)}>
        {name}
      </PermittedButton>
      <Dialog staff={staff} open={doing === verb} onClose={() => setDoing(undefined)} />
    </span>
  ));
}

/** What the person holds, each to be taken back, and another one to be given. */
function Appointments({ staff }: { readonly staff: Staff }) {
  const { refusal } = usePermission();
  const unitName = useUnitNames();
  const [relieving, setRelieving] = useState<string>();
  const [isAppointing, setAppointing] = useState(false);
  const object = objectOf(staff);
  return (
    <section className="sheet" aria-labelledby="person-roles">
      <h2 id="person-roles">{PEOPLE_TEXTS.roles}</h2>
      {staff.appointments.length === 0 ? <p className="soft">{PEOPLE_TEXTS.noRole}</p> : null}
      <ul className="held">
        {staff.appointments.map(({ role, unit, scope }) => {
          const key = `${role} ${unit}`;
          return (
            <li key={key}>
              <span>{PEOPLE_TEXTS.appointmentAt(ROLE_NAMES[role], unitName(unit), SCOPE_NAMES[scope])}</span>
              <PermittedButton
                size="small"
                refused={refusal('staff.relieve', object)}
                aria-label={PEOPLE_TEXTS.relieveOne(ROLE_NAMES[role], unitName(unit))}
                onClick={() => setRelieving(key)}
              >
                {PEOPLE_TEXTS.relieve}
              </PermittedButton>
              <RelieveDialog
                staff={staff}
                held={{ role, unit }}
                unitName={unitName(unit)}
                open={relieving === key}
                onClose={() => setRelieving(undefined)}
              />
            </li>
          );
        })}
      </ul>
      <div className="unit-acts">
        <PermittedButton refused={refusal('staff.appoint', object)} onClick={() => setAppointing(true)}>
          {PEOPLE_TEXTS.appoint}
        </PermittedButton>
        <AppointStaffDialog staff={staff} open={isAppointing} onClose={() => setAppointing(false)} />
      </div>
    </section>
  );
}

function Account({ staff }: { readonly staff: Staff }) {
  const { refusal } = usePermission();
  const { person } = useWorking();
  const provider = useProviderName();
  const [isResetting, setResetting] = useState(false);
  const [handed, setHanded] = useState<OneTimePassword>();
  return (
    <section className="sheet" aria-labelledby="person-account">
      <h2 id="person-account">{PEOPLE_TEXTS.account}</h2>
      <p className="soft">{staff.id === person.id ? PEOPLE_TEXTS.oneself : PEOPLE_TEXTS.accountLead}</p>
      <div className="unit-acts">
        <PermittedButton refused={refusal('staff.resetPassword', objectOf(staff))} onClick={() => setResetting(true)}>
          {PEOPLE_TEXTS.resetPassword}
        </PermittedButton>
        <Acts staff={staff} acts={provider === undefined ? WITHOUT_PROVIDER : ACCOUNT_ACTS} />
      </div>
      <ResetPasswordDialog staff={staff} open={isResetting} onClose={() => setResetting(false)} onReset={setHanded} />
      <OneTimeDialog oneTime={handed} onClose={() => setHanded(undefined)} />
    </section>
  );
}

function Person({ staff }: { readonly staff: Staff }) {
  const unitName = useUnitNames();
  return (
    <>
      <PageHead
        title={staff.name}
        lead={
          <>
            {unitName(staff.unit)}{' '}
            {staff.state === 'active' ? null : <Tag color="warning">{PERSON_STATE_NAMES[staff.state]}</Tag>}
          </>
        }
      />
      <section className="sheet" aria-labelledby="person-facts">
        <h2 id="person-facts">{PEOPLE_TEXTS.facts}</h2>
        <Facts
          facts={[
            { name: PEOPLE_TEXTS.signInName, value: staff.signInName },
            { name: PEOPLE_TEXTS.unit, value: unitName(staff.unit) },
            { name: PEOPLE_TEXTS.jobTitle, value: staff.title },
            { name: PEOPLE_TEXTS.phone, value: staff.phone },
            { name: PEOPLE_TEXTS.email, value: staff.email },
          ]}
        />
        <div className="unit-acts">
          <Acts staff={staff} acts={PERSON_ACTS} />
        </div>
      </section>
      <Appointments staff={staff} />
      <Account staff={staff} />
      <section className="sheet" aria-labelledby="person-history">
        <h2 id="person-history">{PEOPLE_TEXTS.history}</h2>
        <ol className="history">
          {staff.history.toReversed().map((event) => (
            <li key={event.seq}>
              <p>
                <time dateTime={event.on}>{event.on}</time> {staffEventSentence(event as unknown as StaffEvent, unitName)}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** One member of the staff. */
export default function PersonPage() {
  const { staff: id = '' } = useParams();
  const staff = useQuery(staffQuery(id));
  return (
    <>
      <p className="crumb">
        <Link to="/staff">{PEOPLE_TEXTS.back}</Link>
      </p>
      <QueryPart query={staff} page={WORKBENCH_TEXTS.pages.staff}>
        {(found) => <Person staff={found} />}
      </QueryPart>
    </>
  );
}
