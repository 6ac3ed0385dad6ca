import { SIGN_IN_TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Session } from '../session/session-query.ts';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { useCodeStep, usePasswordStep } from './use-sign-in.ts';

function SignInFrame({
  title,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
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
      <main className={wide ? 'sign-in-card wide' : 'sign-in-card'}>{children}</main>
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
  const password = usePasswordStep();
  const code = useCodeStep();
  const leave = useLeave();
  if (!session.signedIn)
    return (
      <SignInFrame title={SIGN_IN_TEXTS.title}>
        <h1>{SIGN_IN_TEXTS.title}</h1>
        <p className="lead">{SIGN_IN_TEXTS.lead}</p>
        <PasswordStep {...password} />
        <p className="sign-in-below soft">{SIGN_IN_TEXTS.forgotten}</p>
      </SignInFrame>
    );
  return (
    <SignInFrame title={SIGN_IN_TEXTS.title}>
      <CodeStep {...code} isPage onLeave={leave} />
    </SignInFrame>
  );
}
