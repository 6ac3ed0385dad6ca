import { fail, type Failure, type Result } from '@gongkai/kernel';
import { accountOfExternalId, type SiteId } from '@gongkai/store';
import type { SignInDeps } from './sign-in-deps.ts';
import { openFor, type SignInAsk, type SignInDone, type SignInRefused } from './sign-in.ts';

export type ProviderRefused = SignInRefused | Failure<'sign-in.not-linked'>;

/**
 * Signs in whom single sign-on has proved to be somebody. Only who has been named beforehand comes in that way: nobody gets an account, or a
 * right, because another system knows him. It stands in for the password, not for the second factor.
 *
 * @param ask `externalId` what the provider calls the person
 */
export async function signInWithProvider(
  deps: SignInDeps,
  ask: Omit<SignInAsk, 'name' | 'password'> & { readonly site: SiteId; readonly externalId: string },
): Promise<Result<SignInDone, ProviderRefused>> {
  const { externalId, ...rest } = ask;
  const account = await accountOfExternalId(deps.db, ask.site, externalId);
  if (account === undefined) return fail({ code: 'sign-in.not-linked' });
  return openFor(deps, account, { ...rest, method: 'single-sign-on' });
}
