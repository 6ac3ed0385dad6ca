import type { Examples } from '../gallery/examples.ts';
import type { AnswerList } from './answer-list.tsx';

const answers = [
  { href: '/answers/1/u/a', title: '2025年度防汛应急预案', outcome: '予以公开', answeredOn: '2026-03-12' },
  { href: '/answers/1/u/b', title: '水库除险加固的预算', outcome: '部分公开', answeredOn: '2026-02-02' },
];
const list = { unit: '临江县水利局', href: '/answers/1/u', search: '', answers, next: null, isLater: false };

export const examples: Examples<typeof AnswerList> = {
  first: { ...list, next: '/answers/1/u?after=x' },
  'later, searched': { ...list, search: '防汛', isLater: true },
  'found nothing': { ...list, search: '火星', answers: [] },
  'nothing yet': { ...list, answers: [] },
};
