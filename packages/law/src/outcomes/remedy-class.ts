/** RF: review before suit (复议前置); RE: review or suit, as the applicant likes; RN: a step of the procedure, no notice. */
export type RemedyClass = 'RF' | 'RE' | 'RN';
