import type { AfterAnswerStep, CaseStep, PublicAnswerStep, RemedyStep } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';

/** Which rights let somebody take a step; one of them is enough. The flow that takes it and the page that offers it ask the same. */
export const STEP_VERBS = {
  confirm: ['case.register', 'case.handle'],
  assign: ['case.assign'],
  accept: ['case.handle'],
  passOn: ['case.handle'],
  sendBack: ['case.handle'],
  note: ['case.handle', 'case.review', 'case.sign', 'case.assign', 'case.register'],
  confer: ['case.handle', 'case.review', 'case.sign', 'case.assign', 'case.register'],
  search: ['case.handle'],
  nameParty: ['case.handle'],
  receiveCorrection: ['case.handle', 'case.register'],
  receiveReasons: ['case.handle', 'case.register'],
  judgeReasons: ['case.handle'],
  receiveFee: ['case.handle'],
  waiveFee: ['case.handle', 'case.signProcedure'],
  askExtension: ['case.handle'],
  extend: ['case.extend'],
  refuseExtension: ['case.extend'],
  decide: ['case.handle'],
  decideRectification: ['case.handle'],
  split: ['case.handle', 'case.register'],
  withdraw: ['case.handle', 'case.register'],
  end: ['case.register', 'case.handle'],
  archive: ['case.handle'],
  fileRemedy: ['case.handle', 'case.register'],
  acceptRemedy: ['case.handle', 'case.register'],
  receiveCopy: ['case.handle', 'case.register'],
  replyToRemedy: ['case.handle'],
  decideRemedy: ['case.handle', 'case.register'],
  correctTopic: ['case.handle', 'case.register', 'case.assign'],
  reviewWithheld: ['case.handle', 'case.assign'],
  preparePublicAnswer: ['case.handle', 'case.publish'],
  publishPublicAnswer: ['case.publish'],
  withdrawPublicAnswer: ['case.publish', 'case.handle'],
} as const satisfies Readonly<
  Record<CaseStep | RemedyStep | AfterAnswerStep | PublicAnswerStep | 'correctTopic', readonly [Verb, ...Verb[]]>
>;
