import type { Examples } from '../gallery/examples.ts';
import type { SeverityCounts } from './severity-counts.tsx';

export const examples: Examples<typeof SeverityCounts> = {
  'of every kind': { counts: { error: 2, warning: 12, info: 1 } },
  'infos alone': { counts: { error: 0, warning: 0, info: 3 } },
  clean: { counts: { error: 0, warning: 0, info: 0 } },
};
