import { ok, type Result } from '@gongkai/kernel';
import { FEE_SCHEDULES, feeByItems, feeByPages, type Fee } from '@gongkai/law';
import { failureSentence, feeLineText, feeSentence, LAW_COMMAND_TEXTS } from '@gongkai/wording';
import { misuse, type Misuse } from '../command-line.ts';
import { painted, type ExitCode, type Io } from '../io.ts';
import { askLaw, type Answer, type Values } from './law-command.ts';
import { countOption, dateOption } from './option-values.ts';

const OPTIONS = {
  items: { type: 'string' },
  before: { type: 'string' },
  pages: { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * `gongkai fee --items N [--before M] | --pages N [--on DATE] [--json]`: the processing fee with its bands. Exits 0 answered, 64
 * misused.
 */
export function feeCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  return Promise.resolve(
    askLaw({ name: 'fee', usage: LAW_COMMAND_TEXTS.feeUsage, options: OPTIONS, answer: answerFor }, argv, io),
  );
}

function answerFor(values: Values, io: Io): Result<Answer, Misuse> {
  const fee = feeOf(values, io);
  if (!fee.ok) return fee;
  return ok({ form: { ...fee.value, sentence: feeSentence(fee.value) }, lines: feeLines(fee.value, io) });
}

function feeOf(values: Values, io: Io): Result<Fee, Misuse> {
  const items = countOption(values, 'items');
  const before = countOption(values, 'before');
  const pages = countOption(values, 'pages');
  const given = dateOption(values, 'on');
  if (!items.ok) return items;
  if (!before.ok) return before;
  if (!pages.ok) return pages;
  if (!given.ok) return given;
  if ((items.value === undefined) === (pages.value === undefined)) return misuse(LAW_COMMAND_TEXTS.itemsOrPages);
  if (before.value !== undefined && items.value === undefined) return misuse(LAW_COMMAND_TEXTS.beforeWithItems);
  // Without a day the newest standard is meant.
  const on = given.value ?? io.today ?? FEE_SCHEDULES[0]?.from;
  if (on === undefined) throw new Error('no schedule of fees');
  const fee = pages.value === undefined ? feeByItems(on, before.value ?? 0, items.value ?? 0) : feeByPages(on, pages.value);
  return fee.ok ? fee : misuse(failureSentence(fee.failure));
}

const feeLines = (fee: Fee, io: Io): readonly string[] => [
  painted(io, 'bold', feeSentence(fee)),
  ...fee.lines.map((line) => `  ${feeLineText(fee.by, line)}`),
  LAW_COMMAND_TEXTS.cites([fee.cites]),
];
