import type { Examples } from '../gallery/examples.ts';
import type { CellLegend } from './cell-legend.tsx';

export const examples: Examples<typeof CellLegend> = {
  'every sign': { states: ['printed', 'blank', 'slash', 'missing', 'inferred', 'unreadable'], marked: true },
  'figures only': { states: ['printed'], marked: false },
};
