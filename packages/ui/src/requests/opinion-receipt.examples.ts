import type { Examples } from '../gallery/examples.ts';
import type { OpinionReceipt } from './opinion-receipt.tsx';

const lines = [
  { name: '机关', text: '临江县水利局' },
  { name: '提出日期', text: '2026年3月10日' },
  { name: '意见', text: '不同意公开' },
];

export const examples: Examples<typeof OpinionReceipt> = {
  'with reasons and a file': { lines, statement: '涉及商业秘密。\n公开会造成损失。', files: ['说明.pdf'] },
  'agreed to': { lines, statement: '', files: [] },
};
