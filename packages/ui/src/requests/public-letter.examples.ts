import type { Examples } from '../gallery/examples.ts';
import type { PublicLetter } from './public-letter.tsx';

export const examples: Examples<typeof PublicLetter> = {
  'of several parts': {
    label: '征求意见书',
    parts: [
      { part: 'letterhead', text: '临江县水利局' },
      { part: 'title', text: '征求意见书' },
      { part: 'addressee', text: '临江某某有限公司：' },
      { part: 'informationSummary', text: '本机关正在办理一件政府信息公开申请。\n现书面征求你单位的意见。' },
      { part: 'seal', text: '（印章）' },
    ],
  },
};
