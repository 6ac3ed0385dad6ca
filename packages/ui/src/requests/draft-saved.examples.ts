import type { Examples } from '../gallery/examples.ts';
import type { DraftSaved } from './draft-saved.tsx';

const saved = {
  unit: '临江县水利局',
  code: 'K7QD-9M2X-4TRA-0B3C-5D6E',
  keptUntil: '2026年4月1日',
  refusedFiles: [],
  action: '/request/1/bureau',
  formKey: 'k',
} as const;

export const examples: Examples<typeof DraftSaved> = {
  'for the first time': saved,
  'once more, without one of its files': {
    ...saved,
    code: null,
    refusedFiles: ['“委托书.exe”的类型不能接收，请转为 PDF 或者图片'],
  },
};
