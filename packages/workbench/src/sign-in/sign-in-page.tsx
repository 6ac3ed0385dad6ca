import { SIGN_IN_TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { forgetSaid, saidOnReturn } from '../session/said-on-return.ts';
import { sessionQuery, type Session } from '../session/session-query.ts';
import { ChangePasswordStep } from './change-password-step.tsx';
import { CodeStep } from './code-step.tsx';
import { Enrolment } from './enrolment.tsx';
import { PasswordStep } from './password-step.tsx';
import { ProviderButton } from './provider-button.tsx';
import { useChangePassword, useCodeStep, usePasswordStep } from './use-sign-in.ts';

type SignInFrameView = {
  readonly title: string;
  /** With it the title heads the card; otherwise the step brings its own. */
  readonly lead?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

function SignInFrame({ title, lead, wide = false, children }: SignInFrameView) {
  useEffect(() => {
    document.title = WORKBENCH_TEXTS.pageTitle(title);
  }, [title]);
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <a className="wordmark" href="/">
          <span className="wordmark-name">{WORKBENCH_TEXTS.name}</span>
          <span className="wordmark-title">{WORKBENCH_TEXTS.title}</span>
        </a>
      </header>
      <main className={wide ? 'sign-in-card wide' : 'sign-in-card'}>
        {lead === undefined ? null : (
          <>
            <h1>{title}</h1>
            <p className="lead">{lead}</p>
          </>
        )}
        {children}
      </main>
      <footer className="sign-in-foot">
        <a href="/">{WORKBENCH_TEXTS.toPublicPages}</a>
      </footer>
    </div>
  );
}

/** Somebody else's name: the session that was half-way is ended. */
function useLeave(): () => void {
  const { mutate } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/work/session', {})),
    onSettled: () => window.location.reload(),
  });
  return () => mutate();
}

/** Signing in, one step after another, as far as the server asks for them. */
export default function SignInPage({ session }: { readonly session: Session }) {
  const queries = useQueryClient();
  const leave = useLeave();
  /** Kept for the steps that follow at once, and never longer than this page. */
  const [typed, setTyped] = useState<string>();
  const password = usePasswordStep();
  const code = useCodeStep();
  const change = useChangePassword();
  const [said] = useState(saidOnReturn);
  useEffect(() => {
    if (!session.signedIn) forgetSaid();
  }, [session.signedIn]);
  if (!session.signedIn)
    return (
      <SignInFrame title={SIGN_IN_TEXTS.title} lead={SIGN_IN_TEXTS.lead}>
        {password.error === null ? <ProblemNotice error={said.refused} /> : null}
        <PasswordStep
          {...password}
          send={(values) => {
            setTyped(values.password);
            password.send(values);
          }}
        />
        <ProviderButton />
        <p className="sign-in-below soft">{SIGN_IN_TEXTS.forgotten}</p>
      </SignInFrame>
    );
  const { name, signInName } = session.person;
  if (session.stage === 'password-change')
    return (
      <SignInFrame title={SIGN_IN_TEXTS.changeTitle} lead={SIGN_IN_TEXTS.changeLead}>
        <ChangePasswordStep
          {...change}
          names={[name, signInName]}
          send={(values) => {
            setTyped(values.next);
            change.send(values);
          }}
          onLeave={leave}
        />
      </SignInFrame>
    );
  if (session.stage === 'second-factor-setup')
    return (
      <SignInFrame title={SIGN_IN_TEXTS.enrolTitle} lead={SIGN_IN_TEXTS.enrolLead} wide>
        <Enrolment password={typed} onDone={(opened) => queries.setQueryData(sessionQuery.queryKey, opened)} onLeave={leave} />
      </SignInFrame>
    );
  return (
    <SignInFrame title={SIGN_IN_TEXTS.codeTitle}>
      <CodeStep {...code} isPage onLeave={leave} />
    </SignInFrame>
  );
}
