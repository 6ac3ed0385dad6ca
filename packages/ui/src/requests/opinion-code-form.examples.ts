import type { Examples } from '../gallery/examples.ts';
import type { OpinionCodeForm } from './opinion-code-form.tsx';

export const examples: Examples<typeof OpinionCodeForm> = {
  empty: { code: '', failure: null },
  'not found': { code: 'K7QD', failure: '没有这个回复码。请核对征求意见书。' },
};
