import type { Examples } from '../gallery/examples.ts';
import type { DeadlinePanel } from './deadline-panel.tsx';
import { SAMPLES } from './sample-deadlines.ts';

export const examples: Examples<typeof DeadlinePanel> = SAMPLES;
