import { createPasswords, signInSecrets, type SignInDeps } from '@gongkai/flows';
import type { Vault } from '@gongkai/vault';
import type { AppDeps, RouteDeps } from '../app-deps.ts';
import { singleSignOn as openSingleSignOn, type SingleSignOn } from './session/single-sign-on.ts';

/** What a route of the staff's interface may use. */
export type WorkDeps = RouteDeps & {
  readonly signIn: SignInDeps;
  /** The moment that flows are told. */
  readonly clock: () => Date;
  /** Where files are kept; without it there are no routes for files. */
  readonly vault: Vault | undefined;
  /** The government's own; nobody comes in that way where there is none. */
  readonly singleSignOn: SingleSignOn | undefined;
};

/** From what the program is given. */
export function workDeps(
  deps: RouteDeps,
  { keys, vault, singleSignOn, clock = () => new Date() }: NonNullable<AppDeps['work']>,
): WorkDeps {
  const signIn: SignInDeps = { db: deps.db, secrets: signInSecrets(keys), passwords: createPasswords() };
  return { ...deps, signIn, clock, vault, singleSignOn: singleSignOn && openSingleSignOn(singleSignOn) };
}
