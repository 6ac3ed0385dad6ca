import type { PlainDate } from '@gongkai/kernel';
import type { Severity } from '@gongkai/report';

/** What a command may touch: where it prints, and what it knows of the terminal. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours only on a terminal, and not where NO_COLOR asks for none. */
  readonly color: boolean;
  /** The variables that say where the data are; absent: none are set. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The civil day in China; absent: no command that hangs on it is run. */
  readonly today?: PlainDate;
  /** Shows how far a long run is; absent where nobody watches. */
  readonly progress?: { readonly show: (done: number, total: number) => void; readonly end: () => void };
};

/** 0 done, 1 findings of severity error, 2 a file or the data cannot be read, 64 misuse (sysexits EX_USAGE). */
export type ExitCode = 0 | 1 | 2 | 64;

const CODES: Readonly<Record<Severity | 'dim' | 'bold', string>> = {
  error: '31;1',
  warning: '33',
  info: '36',
  dim: '2',
  bold: '1',
};

export const painted = (io: Io, style: keyof typeof CODES, text: string): string =>
  io.color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns a text takes on a terminal: ideographs and full-width signs take two. */
export const columns = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

export const padRight = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text;
