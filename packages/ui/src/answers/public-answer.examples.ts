import type { Examples } from '../gallery/examples.ts';
import type { PublicAnswer } from './public-answer.tsx';

const answer = {
  title: '2025年度防汛应急预案',
  asked: '申请公开2025年度防汛应急预案。',
  answered: '予以公开\n现将该信息提供给你，见附件。',
  unit: '临江县水利局',
  outcome: '予以公开',
  answeredOn: '2026-03-12',
};

export const examples: Examples<typeof PublicAnswer> = {
  published: { ...answer, publishedOn: '2026-03-20', rank: 1 },
  preview: { ...answer, rank: 3 },
};
