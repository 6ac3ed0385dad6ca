import type { CheckBody } from './check-body.tsx';
import type { Examples } from '../gallery/examples.ts';

const form = { failure: null, text: '', keep: false, mayKeep: true, limit: '20 MB' };

export const examples: Examples<typeof CheckBody> = {
  empty: form,
  'nothing may be kept': { ...form, mayKeep: false },
  'a file that cannot be read': { ...form, keep: true, failure: { name: '扫描件.pdf', sentence: '这是扫描件。' } },
  'a text that is no report': { ...form, text: '随便写的', failure: { name: null, sentence: '这不像年度报告。' } },
};
