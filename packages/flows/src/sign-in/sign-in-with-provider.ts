import { fail, type Failure, type Result } from '@gongkai/kernel';
import { accountOfExternalId, type ExternalId, type SiteId } from '@gongkai/store';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import { openFor, type SignInAsk, type SignInDone, type SignInRefused } from './sign-in.ts';

export type ProviderRefused = SignInRefused | Failure<'sign-in.not-linked'>;

/**
 * Signs in whom single sign-on has proved to be somebody. Only who has been linked beforehand comes in that way: nobody gets an account, or a
 * right, because another system knows him, his name or his mailbox. It stands in for the password, not for the second factor.
 *
 * @param ask `visitorAs` from where he asks, once it is known under what name
 */
export async function signInWithProvider(
  deps: Pick<SignInDeps, 'db'>,
  ask: Omit<SignInAsk, 'name' | 'password' | 'visitor'> & {
    readonly site: SiteId;
    readonly external: ExternalId;
    readonly visitorAs: (signInName: string) => Visitor;
  },
): Promise<Result<SignInDone, ProviderRefused>> {
  const { external, visitorAs, ...rest } = ask;
  const account = await accountOfExternalId(deps.db, ask.site, external);
  if (account === undefined) return fail({ code: 'sign-in.not-linked' });
  return openFor(deps, account, { ...rest, visitor: visitorAs(account.signInName), method: 'single-sign-on' });
}
