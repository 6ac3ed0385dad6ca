import type { Examples } from '../gallery/examples.ts';
import type { YearHeads } from './year-heads.tsx';

export const examples: Examples<typeof YearHeads> = {
  'three years': { first: '指标', years: [2021, 2022, 2023] },
};
