import { ACCOUNT_TEXTS, ROLE_NAMES, SCOPE_NAMES } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Facts } from '../parts/facts.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { useWorking } from '../session/working-context.ts';
import { useUnitNames } from '../units/unit-query.ts';
import { accountQuery } from './account-query.ts';
import { PasswordPart } from './password-part.tsx';
import { SecondFactorPart } from './second-factor-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { SingleSignOnPart } from './single-sign-on-part.tsx';

/** One's own account. */
export default function AccountPage() {
  const { session } = useWorking();
  const account = useQuery(accountQuery);
  const unitName = useUnitNames();
  const { name, signInName, unit, appointments } = session.person;
  return (
    <>
      <PageHead title={ACCOUNT_TEXTS.title} />
      <section className="sheet" aria-labelledby="account-facts">
        <h2 id="account-facts">{ACCOUNT_TEXTS.facts}</h2>
        <Facts
          facts={[
            { name: ACCOUNT_TEXTS.name, value: name },
            { name: ACCOUNT_TEXTS.signInName, value: signInName },
            { name: ACCOUNT_TEXTS.unit, value: unitName(unit) },
            {
              name: ACCOUNT_TEXTS.roles,
              value:
                appointments.length === 0 ? (
                  ACCOUNT_TEXTS.noRoles
                ) : (
                  <ul>
                    {appointments.map((each) => (
                      <li key={`${each.role} ${each.unit}`}>
                        {ACCOUNT_TEXTS.role(ROLE_NAMES[each.role], unitName(each.unit), SCOPE_NAMES[each.scope])}
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
      </section>
      <QueryPart query={account}>
        {({ hasPassword, passwordSetAt, secondFactorSince, recoveryCodesLeft, singleSignOn }) => (
          <>
            <PasswordPart hasPassword={hasPassword} since={passwordSetAt} />
            <SecondFactorPart since={secondFactorSince} recoveryCodesLeft={recoveryCodesLeft} hasPassword={hasPassword} />
            <SingleSignOnPart linked={singleSignOn} hasPassword={hasPassword} />
          </>
        )}
      </QueryPart>
      <SessionsPart />
    </>
  );
}
