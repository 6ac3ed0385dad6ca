import { ACCOUNT_TEXTS, SIGN_IN_TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { useWorking } from '../session/working-context.ts';
import { ChangePasswordStep } from '../sign-in/change-password-step.tsx';
import { useChangePassword } from '../sign-in/use-sign-in.ts';
import { accountQuery } from './account-query.ts';

function ChangeDialog({ onDone }: { readonly onDone: () => void }) {
  const change = useChangePassword(onDone);
  const { session } = useWorking();
  return <ChangePasswordStep {...change} names={[session.person.name, session.person.signInName]} />;
}

/** One's password: how old it is, and another one. */
export function PasswordPart({ hasPassword, since }: { readonly hasPassword: boolean; readonly since: string }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  return (
    <section className="sheet" aria-labelledby="account-password">
      <h2 id="account-password">{ACCOUNT_TEXTS.password}</h2>
      {isChanged ? (
        <div className="notice notice-done" role="status">
          {ACCOUNT_TEXTS.changed}
        </div>
      ) : null}
      {hasPassword ? (
        <Facts facts={[{ name: ACCOUNT_TEXTS.passwordSince, value: <Moment at={since} /> }]} />
      ) : (
        <p>{ACCOUNT_TEXTS.noPassword}</p>
      )}
      {hasPassword ? (
        <div className="unit-acts">
          <Button onClick={() => setOpen(true)}>{ACCOUNT_TEXTS.changePassword}</Button>
        </div>
      ) : null}
      <Modal
        open={open}
        title={SIGN_IN_TEXTS.changeSubmit}
        footer={null}
        mask={{ closable: false }}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="dialog-lead">{ACCOUNT_TEXTS.changeLead}</p>
        <ChangeDialog
          onDone={() => {
            setOpen(false);
            setChanged(true);
            void queries.invalidateQueries({ queryKey: accountQuery.queryKey });
          }}
        />
      </Modal>
    </section>
  );
}
