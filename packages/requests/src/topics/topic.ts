import type { PlainDate } from '@gongkai/kernel';
import type { StaffRef, UnitRef } from '../case/refs.ts';
import { OTHER_SUBJECT, SUBJECTS } from './subjects.data.ts';

export type SubjectId = (typeof SUBJECTS)[number]['id'] | typeof OTHER_SUBJECT.id;

/** Every subject, in the order of lists; what fits nowhere comes last. */
export const SUBJECT_IDS: readonly SubjectId[] = [...SUBJECTS.map(({ id }) => id), OTHER_SUBJECT.id];

export const isSubject = (text: string): text is SubjectId => SUBJECT_IDS.some((id) => id === text);

/** What a request is about and for which place, by which requests are grouped; nothing of anybody is in it. The place is the unit that answers for it. */
export type Topic = { readonly subject?: SubjectId; readonly place?: UnitRef };

/** As it stands on a request; an officer's word goes before what the words of the request said. */
export type CaseTopic = Topic & { readonly corrected?: { readonly on: PlainDate; readonly by: StaffRef } };
