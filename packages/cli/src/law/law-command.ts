import type { ParseArgsConfig } from 'node:util';
import type { Result } from '@gongkai/kernel';
import { COMMAND_TEXTS, LAW_COMMAND_TEXTS } from '@gongkai/wording';
import { parsed, type Misuse } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What a question to the law comes to: for programs, and for people. */
export type Answer = { readonly form: object; readonly lines: readonly string[] };

export type LawCommand = {
  readonly name: 'deadline' | 'fee';
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly answer: (values: Values, io: Io) => Result<Answer, Misuse>;
};

/** A question to the law: no operands, the answer as JSON or in lines. Exits 0 answered, 64 misused. */
export function askLaw({ name, usage, options, answer }: LawCommand, argv: readonly string[], io: Io): ExitCode {
  const misused = (sentence: string): ExitCode => {
    io.err(`gongkai ${name}：${sentence}${LAW_COMMAND_TEXTS.seeHelp(name)}`);
    return 64;
  };
  const line = parsed(argv, options);
  if (!line.ok) return misused(line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(usage);
    return 0;
  }
  if (positionals.length > 0) return misused(COMMAND_TEXTS.noOperands(positionals[0] ?? ''));
  const answered = answer(values, io);
  if (!answered.ok) return misused(answered.failure.sentence);
  if (values['json'] === true) io.out(JSON.stringify(answered.value.form, null, 2));
  else answered.value.lines.forEach(io.out);
  return 0;
}
