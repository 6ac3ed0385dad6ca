import type { ReadFailure } from '@gongkai/files';
import { failureSentence } from '@gongkai/wording';
import { inputSentence, type InputFailure } from './input-files.ts';

/** One clear line for a file that cannot be read: why, and what to do. */
export const failureLine = (failure: ReadFailure | InputFailure): string =>
  failure.code.startsWith('input.') ? inputSentence(failure as InputFailure) : failureSentence(failure);
