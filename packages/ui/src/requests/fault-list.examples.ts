import { REQUEST_FORM_TEXTS } from '@gongkai/wording';
import type { Examples } from '../gallery/examples.ts';
import type { FaultList } from './fault-list.tsx';

const title = REQUEST_FORM_TEXTS.faultsTitle;

export const examples: Examples<typeof FaultList> = {
  'nothing is wrong': { title, faults: [] },
  'two things are': {
    title,
    faults: [
      { field: 'number', fault: 'not-valid' },
      { field: 'way', fault: 'missing' },
    ],
  },
};
