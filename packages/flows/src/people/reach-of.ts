import { granting, type Appointment, type Verb } from '@gongkai/staff';
import type { Acting } from './acting.ts';

/** Whoever sits at the machine; only how far it reaches is asked of it. */
const WHOLE_SITE: readonly Appointment[] = [{ role: 'systemAdmin', unit: '', scope: 'site' }];

/** By what appointments somebody may do something; empty: by none. */
export const reachOf = ({ person }: Pick<Acting, 'person'>, verb: Verb): readonly Appointment[] =>
  person === undefined ? WHOLE_SITE : granting(person, verb);
