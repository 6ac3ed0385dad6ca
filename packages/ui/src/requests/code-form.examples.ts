import type { Examples } from '../gallery/examples.ts';
import type { CodeForm } from './code-form.tsx';

const opinion = {
  title: '回复征求意见',
  lead: '请输入征求意见书上的回复码。',
  action: '/opinion',
  id: 'opinion',
  label: '回复码',
  submit: '打开',
} as const;

export const examples: Examples<typeof CodeForm> = {
  empty: { ...opinion, code: '', failure: null },
  'not found': { ...opinion, code: 'K7QD', failure: '没有这个回复码。请核对征求意见书。' },
};
