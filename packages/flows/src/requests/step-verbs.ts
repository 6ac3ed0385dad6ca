import type { CaseStep } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';

/** Which rights let somebody take a step; one of them is enough. The flow that takes it and the page that offers it ask the same. */
export const STEP_VERBS = {
  confirm: ['case.register', 'case.handle'],
  assign: ['case.assign'],
  accept: ['case.handle'],
  sendBack: ['case.handle'],
  note: ['case.handle', 'case.review', 'case.sign', 'case.assign'],
  search: ['case.handle'],
  nameParty: ['case.handle'],
  receiveCorrection: ['case.handle', 'case.register'],
  receiveReasons: ['case.handle', 'case.register'],
  judgeReasons: ['case.handle'],
  receiveFee: ['case.handle'],
  waiveFee: ['case.handle', 'case.signProcedure'],
  extend: ['case.extend'],
  decide: ['case.handle'],
  withdraw: ['case.handle', 'case.register'],
  archive: ['case.handle'],
} as const satisfies Readonly<Record<CaseStep, readonly [Verb, ...Verb[]]>>;
