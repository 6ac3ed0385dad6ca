import type { Examples } from '../gallery/examples.ts';
import type { ChoiceField, TextField } from './application-fields.tsx';

const filled = { values: {}, faults: [] };

export const examples: Examples<typeof TextField> = {
  empty: { field: 'name', filled, maxLength: 100 },
  'one that may stay empty': { field: 'contactPerson', filled, optional: true, hint: '单位申请时填写。', maxLength: 50 },
  'several lines, wrong': {
    field: 'content',
    filled: { values: { content: '字' }, faults: [{ field: 'content', fault: 'too-long' }] },
    hint: '写清楚。',
    rows: 4,
    maxLength: 5000,
  },
};

export const choiceExamples: Examples<typeof ChoiceField> = {
  'nothing chosen': { field: 'way', filled, names: { post: '邮寄', pickup: '自行领取' } },
};
