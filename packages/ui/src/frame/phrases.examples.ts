import type { Examples } from '../gallery/examples.ts';
import type { Phrases } from './phrases.tsx';

export const examples: Examples<typeof Phrases> = {
  'a title': { text: '松台县人民政府2023年政府信息公开工作年度报告' },
};
