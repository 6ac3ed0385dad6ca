import type { Examples } from '../gallery/examples.ts';
import type { AnswerUnits } from './answer-units.tsx';

export const examples: Examples<typeof AnswerUnits> = {
  some: { units: [{ href: '/answers/1/u', name: '临江县水利局' }] },
  none: { units: [] },
};
