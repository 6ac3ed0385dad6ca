import { createPasswords, signInSecrets, type SignInDeps } from '@gongkai/flows';
import type { AppDeps, RouteDeps } from '../app-deps.ts';

/** What a route of the staff's interface may use. */
export type WorkDeps = RouteDeps & {
  readonly signIn: SignInDeps;
  /** The moment that flows are told. */
  readonly clock: () => Date;
};

/** From what the program is given. */
export function workDeps(deps: RouteDeps, { keys, clock = () => new Date() }: NonNullable<AppDeps['work']>): WorkDeps {
  const signIn: SignInDeps = { db: deps.db, secrets: signInSecrets(keys), passwords: createPasswords() };
  return { ...deps, signIn, clock };
}
