import type { Examples } from '../gallery/examples.ts';
import type { TrackForm } from './track-form.tsx';

export const examples: Examples<typeof TrackForm> = {
  empty: { code: '', name: '', failure: null },
  'not found': { code: 'K7QD', name: '王小明', failure: '没有查到。请核对查询码和姓名。' },
};
