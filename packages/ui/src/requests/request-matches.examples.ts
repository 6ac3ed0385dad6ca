import type { Examples } from '../gallery/examples.ts';
import type { RequestMatches } from './request-matches.tsx';

export const examples: Examples<typeof RequestMatches> = {
  'two are alike': {
    unit: '临江县水利局',
    matches: [
      { href: '/answers/1/bureau/a1', title: '2025年度防汛应急预案', on: '2026年2月3日', asked: '2025年度全县防汛应急预案全文' },
      { href: '/answers/1/bureau/a2', title: '防汛物资储备情况', on: '2025年7月1日', asked: '防汛物资的储备地点和数量' },
    ],
    action: '/request/1/bureau',
    typed: { content: '2025年度防汛应急预案', key: 'k', seen: '0' },
  },
};
