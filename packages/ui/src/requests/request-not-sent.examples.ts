import type { Examples } from '../gallery/examples.ts';
import type { RequestNotSent } from './request-not-sent.tsx';

export const examples: Examples<typeof RequestNotSent> = { 'it is there already': { again: '/request' } };
