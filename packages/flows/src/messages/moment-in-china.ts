import { clockText, minuteInChina } from '@gongkai/messages';
import { dayInChina } from '@gongkai/kernel';

/** A moment as messages say it: `2026-03-01 09:30`. */
export const momentInChina = (moment: Date): string =>
  `${dayInChina(moment.getTime())} ${clockText(minuteInChina(moment.getTime()))}`;
