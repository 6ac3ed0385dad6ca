import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { COMMAND_TEXTS } from '@gongkai/wording';

export type Misuse = Failure<'misuse'> & { readonly sentence: string };

/** A refusal of the words on the command line, said in Chinese. */
export const misuse = (sentence: string): Result<never, Misuse> => fail({ code: 'misuse', sentence });

type Parsed = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
};

/** Options and operands of a command; unknown options, missing values and what is given twice are refused with the option's name. */
export function parsed(argv: readonly string[], options: ParseArgsOptionsConfig): Result<Parsed, Misuse> {
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
    const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = named.find((name, at) => named.indexOf(name) !== at && options[name]?.multiple !== true);
    if (twice !== undefined) return misuse(COMMAND_TEXTS.optionTwice(`--${twice}`));
    return ok({ values: values as Parsed['values'], positionals });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return misuse(
        message.includes('does not take') ? COMMAND_TEXTS.optionTakesNoValue(name) : COMMAND_TEXTS.optionNeedsValue(name),
      );
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return misuse(COMMAND_TEXTS.unknownOption(name));
    throw error;
  }
}
