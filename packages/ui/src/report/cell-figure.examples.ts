import type { Examples } from '../gallery/examples.ts';
import type { CellFigure } from './cell-figure.tsx';

export const examples: Examples<typeof CellFigure> = {
  printed: { state: 'printed', text: '6846.176002万元' },
  zero: { state: 'printed', text: '0' },
  blank: { state: 'blank', text: '' },
  slash: { state: 'slash', text: '—' },
  missing: { state: 'missing', text: '' },
  inferred: { state: 'inferred', text: '3' },
  unreadable: { state: 'unreadable', text: '' },
};
