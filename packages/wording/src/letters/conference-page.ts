import type { PlainDate } from '@gongkai/kernel';
import type { ConferenceRecord } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { presentAt } from '../workbench/conference-texts.ts';

/** A record of a conference as a page of plain text, for the archive. */
export function conferencePage(heldOn: PlainDate, { participants, question, opinions, conclusion }: ConferenceRecord): string {
  return [
    `会商日期：${chineseDay(heldOn)}`,
    `参加人员：${presentAt(participants)}`,
    `会商的问题：${question}`,
    `各方意见：${opinions}`,
    `结论：${conclusion}`,
    '',
  ].join('\n');
}
