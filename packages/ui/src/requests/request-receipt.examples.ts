import type { Examples } from '../gallery/examples.ts';
import type { RequestReceipt } from './request-receipt.tsx';

const receipt = {
  unit: '临江县水利局',
  code: 'K7QD-9M2X-4HTP-W6RA-3',
  qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
  submittedOn: '2026年3月2日',
  written: [
    {
      name: '所需信息的名称、文号或者其他特征',
      text: '临江县2025年度防汛应急预案，以及县水利局对全县水库逐一核定的汛限水位。',
    },
  ],
} as const;

export const examples: Examples<typeof RequestReceipt> = {
  'to be confirmed': { ...receipt, number: null },
  received: { ...receipt, number: '2026-0012' },
};
