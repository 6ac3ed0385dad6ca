import { isAdministrator, type Role } from '@gongkai/staff';
import { FIRST_STEPS, TASK_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { accountQuery } from '../account/account-query.ts';
import { PageHead } from '../parts/page-head.tsx';
import { usePermission, useWorking } from '../session/working-context.ts';
import { WaitingLetters } from '../requests/letters/waiting-letters.tsx';
import { firstSteps } from './first-steps.ts';
import { RequestTasks } from './request-tasks.tsx';

/** Nothing can wait for an administrator or for somebody without a role: why, and what to do. */
function NoTasks({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <section className="sheet" aria-labelledby="no-tasks">
      <h2 id="no-tasks">{TEXTS.emptyTitle}</h2>
      <p>{roles.some(isAdministrator) ? TEXTS.administratorLead : TEXTS.noRoleLead}</p>
    </section>
  );
}

function FirstSteps() {
  const { anywhere } = usePermission();
  const { data: account } = useQuery(accountQuery);
  // Whoever has one needs not be told; whoever must have one was not let in without.
  const wantsFactor = account !== undefined && account.hasPassword && account.secondFactorSince === null;
  const own = wantsFactor ? [{ to: '/account', ...FIRST_STEPS.account }] : [];
  const steps = [...own, ...firstSteps(anywhere)];
  if (steps.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="first-steps">
      <h2 id="first-steps">{TEXTS.firstTitle}</h2>
      <ul className="first-steps">
        {steps.map(({ to, text, lead }) => (
          <li key={`${to} ${text}`}>
            <Link to={to}>{text}</Link>
            <p className="soft small">{lead}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page that opens in the morning. */
export default function TasksPage() {
  const { session } = useWorking();
  const { anywhere } = usePermission();
  const roles = [...new Set(session.person.appointments.map(({ role }) => role))];
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.greeting(session.person.name)} />
      {anywhere('case.list') === undefined ? <WaitingLetters /> : null}
      {anywhere('case.list') === undefined ? <RequestTasks /> : <NoTasks roles={roles} />}
      <FirstSteps />
    </>
  );
}
