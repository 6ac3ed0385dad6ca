import { ACCOUNT_TEXTS, SIGN_IN_TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { OwnPasswordField } from '../session/own-password-field.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { forgetSaid, saidOnReturn } from '../session/said-on-return.ts';
import { usePermission, useWorking } from '../session/working-context.ts';
import { useProviderName } from '../sign-in/ways-query.ts';
import { accountQuery } from './account-query.ts';

type Values = { readonly password: string };

const passwordItem = (
  <Form.Item<Values>
    name="password"
    label={ACCOUNT_TEXTS.confirmPassword}
    rules={[{ required: true, message: SIGN_IN_TEXTS.passwordMissing }]}
  >
    <OwnPasswordField />
  </Form.Item>
);

/** Whether one comes in by the single sign-on of the government as well; nothing where there is none and none was. */
export function SingleSignOnPart({ linked, hasPassword }: { readonly linked: boolean; readonly hasPassword: boolean }) {
  const queries = useQueryClient();
  const provider = useProviderName();
  const { person } = useWorking();
  const { refusal } = usePermission();
  const [doing, setDoing] = useState<'link' | 'unlink'>();
  const [said] = useState(saidOnReturn);
  useEffect(forgetSaid, []);
  const place = useRef<HTMLElement>(null);
  const isShown = provider !== undefined || linked;
  useEffect(() => {
    if (isShown && (said.refused !== undefined || said.linked)) place.current?.scrollIntoView({ block: 'center' });
  }, [isShown, said]);
  if (!isShown) return null;
  const name = provider ?? SIGN_IN_TEXTS.providerUnnamed;
  const refused = refusal('account.setSingleSignOn', { person: person.id });
  const close = () => setDoing(undefined);
  return (
    <section className="sheet" ref={place} aria-labelledby="account-single-sign-on">
      <h2 id="account-single-sign-on">{name}</h2>
      <p className="dialog-lead">{ACCOUNT_TEXTS.providerLead(name)}</p>
      <ProblemNotice error={said.refused} />
      {said.linked === true && linked ? (
        <div className="notice notice-done" role="status">
          {ACCOUNT_TEXTS.linkedNow(name)}
        </div>
      ) : null}
      <p>{linked ? ACCOUNT_TEXTS.linked : ACCOUNT_TEXTS.notLinked}</p>
      <div className="unit-acts">
        {linked || provider === undefined ? null : (
          <PermittedButton type="primary" refused={refused} onClick={() => setDoing('link')}>
            {ACCOUNT_TEXTS.link}
          </PermittedButton>
        )}
        {linked && hasPassword ? (
          <PermittedButton refused={refused} onClick={() => setDoing('unlink')}>
            {ACCOUNT_TEXTS.unlink}
          </PermittedButton>
        ) : null}
      </div>
      <FormDialog<Values, { readonly address: string }>
        open={doing === 'link'}
        title={ACCOUNT_TEXTS.link}
        lead={ACCOUNT_TEXTS.linkLead(name)}
        submit={ACCOUNT_TEXTS.linkSubmit(name)}
        send={(body) => answerOf(api.POST('/api/work/account/single-sign-on', { body }))}
        onDone={({ address }) => window.location.assign(address)}
        onClose={close}
      >
        {passwordItem}
      </FormDialog>
      <FormDialog<Values>
        open={doing === 'unlink'}
        title={ACCOUNT_TEXTS.unlink}
        lead={ACCOUNT_TEXTS.unlinkLead(name)}
        submit={ACCOUNT_TEXTS.unlink}
        isGrave
        send={(body) => answerOf(api.DELETE('/api/work/account/single-sign-on', { body }))}
        done={ACCOUNT_TEXTS.unlinked}
        onDone={() => queries.invalidateQueries({ queryKey: accountQuery.queryKey })}
        onClose={close}
      >
        {passwordItem}
      </FormDialog>
    </section>
  );
}
