import type { PlainDate } from '@gongkai/kernel';
import type { Calendar, LawSettings } from '@gongkai/law';

/** The day of the question and what of the law has to be known for it. */
export type Day = { readonly on: PlainDate; readonly calendar: Calendar; readonly settings: LawSettings };
