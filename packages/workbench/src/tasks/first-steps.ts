import type { Verb } from '@gongkai/staff';
import { FIRST_STEPS } from '@gongkai/wording';

/** Something that can be done at once: where, and what one has to be allowed for it. */
export type FirstStep = { readonly to: string; readonly verb: Verb; readonly text: string; readonly lead: string };

const { importUnits, importStaff, outlets, withoutFactor, appoint, audit, contact, staff } = FIRST_STEPS;

/** In the order in which they are worth doing. The verb is the narrowest that tells whose step it is. */
const STEPS: readonly FirstStep[] = [
  { to: '/units', verb: 'unit.found', ...importUnits },
  { to: '/staff', verb: 'staff.add', ...importStaff },
  { to: '/messages', verb: 'message.sendAgain', ...outlets },
  { to: '/staff?factor=none', verb: 'staff.resetSecondFactor', ...withoutFactor },
  { to: '/staff', verb: 'staff.appoint', ...appoint },
  { to: '/audit', verb: 'audit.search', ...audit },
  { to: '/units', verb: 'unit.describe', ...contact },
  { to: '/staff', verb: 'staff.list', ...staff },
];

/** The steps that the person may take, each page once for the same thing. */
export function firstSteps(anywhere: (verb: Verb) => unknown): readonly FirstStep[] {
  const seen = new Set<string>();
  return STEPS.filter(({ to, verb }) => {
    if (anywhere(verb) !== undefined || seen.has(to)) return false;
    seen.add(to);
    return true;
  });
}
