import type { Examples } from '../gallery/examples.ts';
import type { DeadlineCalendar } from './deadline-calendar.tsx';
import { SAMPLES } from './sample-deadlines.ts';

const none = { months: [], marks: [] };

export const examples: Examples<typeof DeadlineCalendar> = {
  'over Spring Festival, with make-up days': SAMPLES['over Spring Festival, with make-up days'].calendar ?? none,
  'paused and extended': SAMPLES['paused and extended'].calendar ?? none,
};
