import type { ShownRequest } from '@gongkai/flows';
import { SUBJECT_IDS, type SubjectId } from '@gongkai/requests';
import { NO_PLACE, NO_SUBJECT, SUBJECT_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { day } from '../acting.ts';

export const subject = z.enum(SUBJECT_IDS as [SubjectId, ...SubjectId[]]);

/** What a request is about; who said so last, its words or an officer. */
export const topicFields = {
  subject: subject.nullable(),
  name: z.string(),
  place: z.string().nullable().meta({ description: '管这个区域的单位' }),
  placeName: z.string(),
  correctedOn: day.nullable().meta({ description: '工作人员更正之日；由申请内容识别的为空' }),
};

export function topicForm({ request: { topic }, names }: Pick<ShownRequest, 'request' | 'names'>) {
  return {
    subject: topic?.subject ?? null,
    name: topic?.subject === undefined ? NO_SUBJECT : SUBJECT_NAMES[topic.subject],
    place: topic?.place ?? null,
    placeName: topic?.place === undefined ? NO_PLACE : (names.get(`unit/${topic.place}`) ?? topic.place),
    correctedOn: topic?.corrected?.on ?? null,
  };
}
