import { createPasswords, signInSecrets, type SignInDeps } from '@gongkai/flows';
import type { Outlet } from '@gongkai/messages';
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
  /** Outlets that are set on this machine; the messages of others wait. */
  readonly outlets: readonly Outlet[];
};

/** From what the program is given. */
export function workDeps(
  deps: RouteDeps,
  { keys, vault, outlets = [], singleSignOn, clock = () => new Date() }: NonNullable<AppDeps['work']>,
): WorkDeps {
  const signIn: SignInDeps = { db: deps.db, secrets: signInSecrets(keys), passwords: createPasswords() };
  return { ...deps, signIn, clock, vault, outlets, singleSignOn: singleSignOn && openSingleSignOn(singleSignOn) };
}
