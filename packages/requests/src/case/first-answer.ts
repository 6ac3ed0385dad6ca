import type { Answer, RequestCase } from './request-case.ts';

/** The first letter that answered, also where it was set aside later. */
export const firstAnswerOf = ({ answer, setAside }: Pick<RequestCase, 'answer' | 'setAside'>): Answer | undefined =>
  setAside[0] ?? answer;
