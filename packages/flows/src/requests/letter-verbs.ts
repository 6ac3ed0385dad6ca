import { approvalOf, type LetterAct, type LetterStep, type Signer } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';

const SIGNING: Readonly<Record<Signer, Verb>> = {
  none: 'case.handle',
  handler: 'case.handle',
  disclosureHead: 'case.signProcedure',
  signer: 'case.sign',
};

/** Who may sign hangs on the letter: answers go the whole way, letters of the procedure to the head of the disclosure office. */
export const signingVerb = (code: LetterStep['code']): Verb => SIGNING[approvalOf(code).signer];

const HANDLE = ['case.handle'] as const;

/** Which rights let somebody do something with a letter; one of them is enough. */
export const letterVerbs = (act: LetterAct, code: LetterStep['code']): readonly [Verb, ...Verb[]] => {
  switch (act) {
    case 'opineSecrecy':
    case 'opineLegality':
      return ['case.review'];
    case 'return':
      return ['case.handle', 'case.register'];
    case 'sendBack':
      return ['case.review', 'case.sign', 'case.signProcedure'];
    case 'sign':
      return [signingVerb(code)];
    default:
      return HANDLE;
  }
};
