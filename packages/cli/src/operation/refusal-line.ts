import type { BesideFailure, RestorePlaceRefused } from '@gongkai/flows';
import { failureSentence, OPENING_SENTENCES, openingSentence, type OpeningCode } from '@gongkai/wording';
import type { KeyRefused } from '@gongkai/backup';
import type { KeysRefused, VaultSettingsRefused } from '@gongkai/vault';

const isOpening = (code: string): code is OpeningCode => Object.hasOwn(OPENING_SENTENCES, code);

/** One line for the person at the terminal: why the database or the backup could not be used, and what to do. */
export const refusalLine = (
  command: string,
  failure: BesideFailure | RestorePlaceRefused | KeyRefused | KeysRefused | VaultSettingsRefused,
): string =>
  `gongkai ${command}：${isOpening(failure.code) ? openingSentence({ ...failure, code: failure.code }) : failureSentence(failure)}`;
