import type { Examples } from '../gallery/examples.ts';
import type { BarChart } from './bar-chart.tsx';

export const examples: Examples<typeof BarChart> = {
  figures: {
    id: 'outcomes',
    title: '申请办理结果',
    unit: '件',
    sum: 84,
    bars: [
      { label: '予以公开', value: 67, share: 67 / 84, unfilled: 0 },
      { label: '部分公开', value: 17, share: 17 / 84, unfilled: 2 },
      { label: '不予公开', value: 0, share: 0, unfilled: 0 },
      { label: '无法提供', value: null, share: null, unfilled: 0 },
    ],
  },
  'all zero': {
    id: 'zero',
    title: '申请办理结果',
    unit: '件',
    sum: 0,
    bars: [{ label: '予以公开', value: 0, share: null, unfilled: 0 }],
  },
};
