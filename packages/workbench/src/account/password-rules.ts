import { plainDate } from '@gongkai/kernel';
import { passwordPolicyOn, passwordProblems } from '@gongkai/staff';
import { ACCOUNT_TEXTS, failureSentence } from '@gongkai/wording';
import { today } from '../parts/today.ts';

const policy = () => passwordPolicyOn(plainDate(today()));

/** What a new password has to be, a sentence each. */
export function passwordRules(): readonly string[] {
  const { leastLength, leastClasses, remembered } = policy();
  const { length, classes, names, before } = ACCOUNT_TEXTS.rules;
  return [length(leastLength), classes(leastClasses), names, before(remembered)];
}

/** The first thing that is wrong with it, as far as it can be known here; the server also knows what leaked and what was used before. */
export function passwordFault(password: string, names: readonly string[]): string | undefined {
  const [problem] = passwordProblems(policy(), password, { names, isCommon: () => false });
  return problem === undefined ? undefined : failureSentence(problem);
}
