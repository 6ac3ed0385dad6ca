import type { Failure } from '@gongkai/kernel';

/**
 * Why a file cannot be read. Permanent codes; the sentences are in packages/wording. Parameters:
 * `file.too-large`, `file.zip-bomb`, `file.too-big-inside`: size or count found (`found`, absent where reading was stopped) and `limit`;
 * `file.unsupported`: `kind`; `file.scanned`: `pages`; `file.too-slow`: `seconds`; `file.broken`: `kind`.
 */
export type ReadFailureCode =
  | 'file.empty'
  | 'file.too-large'
  | 'file.encrypted'
  | 'file.zip-bomb'
  | 'file.not-readable'
  | 'file.unsupported'
  | 'file.scanned'
  | 'file.broken'
  | 'file.too-big-inside'
  | 'file.too-slow'
  | 'report.not-a-report';

export type ReadFailure = Failure<ReadFailureCode>;
