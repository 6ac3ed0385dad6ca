import type { Examples } from '../gallery/examples.ts';
import type { MarkLink } from './mark-link.tsx';

export const examples: Examples<typeof MarkLink> = {
  'at its place': { number: 1, severity: 'error', severityName: '错误', role: 'at' },
  'a cell it speaks of': { number: 1, severity: 'error', severityName: '错误', role: 'also' },
  warning: { number: 12, severity: 'warning', severityName: '疑点', role: 'at' },
  info: { number: 3, severity: 'info', severityName: '提示', role: 'at' },
};
