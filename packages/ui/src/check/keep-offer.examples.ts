import type { Examples } from '../gallery/examples.ts';
import type { KeepOffer } from './keep-offer.tsx';

export const examples: Examples<typeof KeepOffer> = {
  'of a file': { text: null, mayKeep: true },
  'of a text': { text: '年度报告全文', mayKeep: true },
  'nothing may be kept': { text: null, mayKeep: false },
};
