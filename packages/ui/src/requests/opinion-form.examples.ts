import type { Examples } from '../gallery/examples.ts';
import type { OpinionForm } from './opinion-form.tsx';

const asked = {
  unit: '临江县水利局',
  letter: [
    { part: 'title', text: '征求意见书' },
    { part: 'informationSummary', text: '现书面征求你单位的意见。' },
  ],
  period: '请在2026年3月26日前（含当日）提出意见。',
  shut: null,
  code: 'K7QD-9M2X-4HTP-W6RA-3',
  failure: null,
  refusedFiles: [],
  formKey: 'AAAAAAAAAAAAAAAAAAAAAA',
  chosen: null,
  statement: '',
  kept: [],
  uploads: { megabytes: 10, files: 5, endings: ['pdf', 'jpg'] },
} as const;

export const examples: Examples<typeof OpinionForm> = {
  open: asked,
  'a refusal without reasons': {
    ...asked,
    chosen: 'objects',
    failure: '不同意公开的，请写明理由。',
    refusedFiles: ['“说明.exe”的类型不能接收，请转为 PDF 或者图片。'],
    kept: [{ file: 'f1', name: '说明.pdf' }],
  },
  answered: { ...asked, shut: '您已于 2026年3月10日 提出意见：同意公开。' },
};
