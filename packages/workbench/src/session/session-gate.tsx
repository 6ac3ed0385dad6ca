import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { SignedIn } from '../api/client.ts';
import { Waiting } from '../parts/waiting.tsx';
import { QueryTrouble, useTrouble } from '../parts/query-trouble.tsx';
import { SignInAgain } from '../sign-in/sign-in-again.tsx';
import { sessionQuery } from './session-query.ts';
import { personOf, WorkingContext } from './working-context.ts';

const SignInPage = lazy(() => import('../sign-in/sign-in-page.tsx'));

const isOpen = (session: { readonly signedIn: boolean } | undefined): session is SignedIn =>
  session !== undefined && session.signedIn && (session as SignedIn).stage === 'open';

/**
 * Lets in whoever has signed in all the way. Once inside he stays inside: where his session ends, he signs in again over the page that he
 * was on, and what he had typed is still there.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const asked = useQuery(sessionQuery);
  const { data: session } = asked;
  const trouble = useTrouble(asked);
  const [inside, setInside] = useState<SignedIn>();
  if (isOpen(session) && inside?.csrfToken !== session.csrfToken) {
    // Somebody else on this browser: nothing of the one before may stay in sight.
    if (inside !== undefined && inside.person.id !== session.person.id) window.location.reload();
    else setInside(session);
  }
  if (inside === undefined) {
    if (session === undefined)
      return trouble === null ? (
        <Waiting whole />
      ) : (
        <main className="failed-whole">
          <QueryTrouble query={asked} trouble={trouble} />
        </main>
      );
    return (
      <Suspense fallback={<Waiting whole />}>
        <SignInPage session={session} />
      </Suspense>
    );
  }
  return (
    <WorkingContext value={{ session: inside, person: personOf(inside) }}>
      {children}
      {session === undefined || isOpen(session) ? null : (
        <SignInAgain
          session={session}
          name={inside.person.signInName}
          onDone={() => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })}
        />
      )}
    </WorkingContext>
  );
}
