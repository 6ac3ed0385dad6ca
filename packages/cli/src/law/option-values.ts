import { ok, toPlainDate, type PlainDate, type Result } from '@gongkai/kernel';
import { LAW_COMMAND_TEXTS } from '@gongkai/wording';
import { misuse, type Misuse } from '../command-line.ts';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The date behind an option; undefined where the option is not given. */
export function dateOption(values: Values, name: string): Result<PlainDate | undefined, Misuse> {
  const text = values[name];
  if (text === undefined) return ok(undefined);
  const date = toPlainDate(String(text));
  return date === undefined ? misuse(LAW_COMMAND_TEXTS.notADate(`--${name}`, String(text))) : ok(date);
}

/** The whole number behind an option. Whether it is of use the law package says. */
export function countOption(values: Values, name: string): Result<number | undefined, Misuse> {
  const text = values[name];
  if (text === undefined) return ok(undefined);
  return /^-?\d{1,15}$/.test(String(text)) ? ok(Number(text)) : misuse(LAW_COMMAND_TEXTS.notADay(`--${name}`, String(text)));
}

export type Span = { readonly from: PlainDate; readonly to?: PlainDate };

/** `2026-03-06..2026-03-23`, or the first day alone while the second is not known. */
export function spanOption(values: Values, name: string): Result<Span | undefined, Misuse> {
  const text = values[name];
  if (text === undefined) return ok(undefined);
  const [first = '', second, ...more] = String(text).split('..');
  const [from, to] = [toPlainDate(first), second === undefined ? undefined : toPlainDate(second)];
  if (from === undefined || (second !== undefined && to === undefined) || more.length > 0)
    return misuse(LAW_COMMAND_TEXTS.notASpan(String(text)));
  return ok({ from, ...(to === undefined ? {} : { to }) });
}
