import { outcomeRow, rectificationRow } from '@gongkai/law';
import type { Answer } from './request-case.ts';

/** What an answer said, as the form or the article calls it. */
export const answerTitle = (answer: Answer): string =>
  answer.outcome === undefined ? rectificationRow(answer.result).title : outcomeRow(answer.outcome).title;
