export { generatedLetter } from './generated-letters.ts';
export { SAMPLE_LETTERS, sampleRemedy } from './sample-letters.ts';
