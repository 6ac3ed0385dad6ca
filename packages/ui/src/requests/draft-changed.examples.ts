import type { Examples } from '../gallery/examples.ts';
import type { DraftChanged } from './draft-changed.tsx';

export const examples: Examples<typeof DraftChanged> = {
  'two fields differ': {
    action: '/request/1/bureau',
    formKey: 'k',
    savedAt: '2026年3月2日 10:21',
    differing: [
      { name: '联系电话', text: '13800138000' },
      { name: '通信地址', text: '' },
    ],
  },
};
