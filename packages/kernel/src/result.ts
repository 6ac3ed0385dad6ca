/** A refusal the caller is expected to handle. Bugs and lost connections are thrown instead. */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  /** Values for the message catalogue; never a ready-made sentence. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where the law says so, e.g. `条例(2019) art.33(2)`. */
  readonly cites?: string;
};

export type Result<T, F extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <F extends Failure>(failure: F): Result<never, F> => ({ ok: false, failure });
