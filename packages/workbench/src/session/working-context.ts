import { may, mayAnywhere, type PermissionObject, type PermissionRefused, type Person, type Verb } from '@gongkai/staff';
import { createContext, useContext } from 'react';
import type { SignedIn } from '../api/client.ts';

/** Whoever works here now. */
export type Working = {
  readonly session: SignedIn;
  readonly person: Person;
};

export const WorkingContext = createContext<Working | undefined>(undefined);

export function useWorking(): Working {
  const working = useContext(WorkingContext);
  if (working === undefined) throw new Error('nobody has signed in above this component');
  return working;
}

/** The same questions to the same table as the server's: for buttons, and for the menu and pages. */
export function usePermission(): {
  readonly refusal: (verb: Verb, object: PermissionObject) => PermissionRefused | undefined;
  readonly anywhere: (verb: Verb) => PermissionRefused | undefined;
} {
  const { person } = useWorking();
  return {
    refusal: (verb, object) => may(person, verb, object),
    anywhere: (verb) => mayAnywhere(person, verb),
  };
}

/** What the table of permissions has to know; a session that is open has shown all that was asked of it. */
export const personOf = ({ person, stage }: SignedIn): Person => ({
  id: person.id,
  unit: person.unit,
  appointments: person.appointments,
  state: 'active',
  secondFactor: stage === 'open',
});
