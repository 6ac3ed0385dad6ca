import type { Examples } from '../gallery/examples.ts';
import { errorTexts, type ErrorBody } from './error-body.tsx';

export const examples: Examples<typeof ErrorBody> = {
  'not there': { status: 404, ...errorTexts(404), reference: null },
  gone: { status: 410, ...errorTexts(410), reference: null },
  'a fault of ours': { status: 500, ...errorTexts(500), reference: '0d9f5b1e-8f0e-4a55-9a2c-6f1d1b9d2a10' },
  'a status without words of its own': { status: 418, ...errorTexts(418), reference: null },
};
