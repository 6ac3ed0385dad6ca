import { resolve } from 'node:path';

/** The folder of the house. */
export const ROOT = resolve(import.meta.dirname, '..');
