import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import { sessionQuery, type Session } from '../session/session-query.ts';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { ProviderBeside } from './provider-button.tsx';
import { useCodeStep, usePasswordStep } from './use-sign-in.ts';

type SignInAgainView = {
  readonly session: Session;
  /** Whose work lies below. */
  readonly name: string;
  readonly onDone: () => void;
};

/** Over the page where the session ended: what was typed there stays. */
export function SignInAgain({ session, name, onDone }: SignInAgainView) {
  const password = usePasswordStep();
  const code = useCodeStep();
  const done = useRef(onDone);
  done.current = onDone;
  const queries = useQueryClient();
  useEffect(() => {
    // He may have signed in in another window meanwhile.
    const look = () => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [queries]);
  // It goes when the session is open again.
  useEffect(() => () => done.current(), []);
  return (
    <Modal
      open
      title={SIGN_IN_TEXTS.endedTitle}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={420}
    >
      <p className="soft">{SIGN_IN_TEXTS.endedLead}</p>
      {session.signedIn && session.stage === 'second-factor' ? (
        <CodeStep {...code} />
      ) : (
        <>
          <PasswordStep {...password} name={name} />
          <ProviderBeside />
        </>
      )}
      <div className="sign-in-below">
        <Button type="link" size="small" onClick={() => window.location.reload()}>
          {SIGN_IN_TEXTS.endedOther}
        </Button>
      </div>
    </Modal>
  );
}
