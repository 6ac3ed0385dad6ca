import type { Examples } from '../gallery/examples.ts';
import type { FileFields, RefusedFiles } from './file-fields.tsx';

const uploads = { megabytes: 10, files: 5, endings: ['pdf', 'jpg'] };

export const examples: Examples<typeof FileFields> = {
  'none has come': { kept: [], uploads },
  'one is kept, identity asked for': { kept: [{ file: 'f1', name: '介绍信.pdf' }], uploads, hasIdentity: true },
};

export const refusedExamples: Examples<typeof RefusedFiles> = {
  none: { sentences: [] },
  one: { sentences: ['“介绍信.exe”的类型不能接收，请转为 PDF 或者图片。'] },
};
