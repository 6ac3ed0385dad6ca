import type { Examples } from '../gallery/examples.ts';
import type { ResumeForm } from './resume-form.tsx';

export const examples: Examples<typeof ResumeForm> = {
  empty: { code: '', failure: null },
  'a code of nobody': { code: '0000-0000-0000-0000-0000', failure: '没有这个续填码，或者保存的内容到期已经删除。' },
};
