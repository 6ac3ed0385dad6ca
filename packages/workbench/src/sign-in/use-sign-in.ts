import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { keepToken, sessionQuery, type Session } from '../session/session-query.ts';
import type { ChangePasswordValues } from './change-password-step.tsx';
import type { CodeValues } from './code-step.tsx';
import type { PasswordValues } from './password-step.tsx';
import type { Sending } from './step.tsx';

/** A step whose answer is the session as it then is. */
function useStep<Values>(send: (values: Values) => Promise<Session>, onDone?: () => void): Sending<Values> {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: send,
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, keepToken(session));
      onDone?.();
    },
  });
  return { send: mutate, isSending: isPending, error };
}

export const usePasswordStep = (): Sending<PasswordValues> =>
  useStep(({ name, password }) => answerOf(api.POST('/api/work/session', { body: { name: name.trim(), password } })));

export const useCodeStep = (): Sending<CodeValues> =>
  useStep(({ code }) => answerOf(api.POST('/api/work/session/second-factor', { body: { code: code.trim() } })));

export const useChangePassword = (onDone?: () => void): Sending<ChangePasswordValues> =>
  useStep(({ current, next }) => answerOf(api.PUT('/api/work/account/password', { body: { current, next } })), onDone);
