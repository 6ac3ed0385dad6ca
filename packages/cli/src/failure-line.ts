import type { ReadFailure } from '@gongkai/files';
import { COMMAND_TEXTS, failureSentence } from '@gongkai/wording';
import { inputSentence, type InputFailure } from './input-files.ts';

/** Why a file cannot be read, and what to do. */
export const failureMessage = (failure: ReadFailure | InputFailure): string =>
  failure.code.startsWith('input.') ? inputSentence(failure as InputFailure) : failureSentence(failure);

/** The one line that such a file costs. */
export const failureLine = (path: string, failure: ReadFailure | InputFailure): string =>
  `${path === '' ? COMMAND_TEXTS.emptyName : path}：${failureMessage(failure)}`;
