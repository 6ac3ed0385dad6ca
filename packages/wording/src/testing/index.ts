export { generatedLetter } from './generated-letters.ts';
export { SAMPLE_LETTERS, sampleRemedy } from '../letters/sample-letters.ts';
