import type { Examples } from '../gallery/examples.ts';
import type { ScrollingTable } from './scrolling-table.tsx';

export const examples: Examples<typeof ScrollingTable> = {
  captioned: { label: '参数', caption: '参数', heads: ['名称', '说明'], rows: [['q', '名称的一部分']] },
  bare: { label: '字段', heads: ['名称'], rows: [] },
};
