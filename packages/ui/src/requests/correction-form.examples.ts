import type { Examples } from '../gallery/examples.ts';
import type { CorrectionForm } from './correction-form.tsx';

export const correction = {
  until: '2026年3月18日',
  lacks: [],
  formKey: 'k',
  asker: { code: 'K7QD-9M2X', name: '王小明' },
  values: {},
  faults: [],
  kept: [],
  uploads: { megabytes: 10, files: 5, endings: ['pdf', 'jpg'] },
} as const;

export const examples: Examples<typeof CorrectionForm> = {
  'the words alone': correction,
  'a letter that lacked who writes and how to reach him': { ...correction, lacks: ['identity', 'reach'] },
  'faults, with a file that has come': {
    ...correction,
    lacks: ['identity'],
    values: { content: '2025年度防汛预案', document: 'residentCard', number: '110101199003070012' },
    faults: [{ field: 'number', fault: 'not-valid' }],
    kept: [{ file: 'f1', name: '身份证明 身份证.jpg' }],
  },
};
