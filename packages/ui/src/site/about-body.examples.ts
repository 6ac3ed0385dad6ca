import type { Examples } from '../gallery/examples.ts';
import type { AboutBody } from './about-body.tsx';

export const examples: Examples<typeof AboutBody> = {
  'an archive with faults': { reports: new Map([['R1', 2]]) },
  'an empty archive': { reports: new Map() },
};
