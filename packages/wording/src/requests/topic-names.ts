import { isSubject, OTHER_SUBJECT, SUBJECTS, type SubjectId } from '@gongkai/requests';

/** 征地补偿, 规划许可: what requests are grouped by. */
export const SUBJECT_NAMES = Object.fromEntries([...SUBJECTS, OTHER_SUBJECT].map(({ id, name }) => [id, name])) as Readonly<
  Record<SubjectId, string>
>;

export const NO_SUBJECT = '未归类';
export const NO_PLACE = '未指明区域';

/** One that another version of the program has put there is named by its code. */
export const subjectName = (id: string): string => (isSubject(id) ? SUBJECT_NAMES[id] : id);

/** Subject and place in one, as lists name a group. */
export const topicName = (subject: SubjectId | undefined, place: string | undefined): string =>
  `${subject === undefined ? NO_SUBJECT : SUBJECT_NAMES[subject]}（${place ?? NO_PLACE}）`;
