import { applicantHistory, showRequest, type Acting, type RequestDeps, type RequestRefused } from '@gongkai/flows';
import { fail, ok, plainDate, type Failure, type Result } from '@gongkai/kernel';
import { basisOf, cite, isLetterCode, type FeeRefused } from '@gongkai/law';
import type { LetterStep, RequestCase } from '@gongkai/requests';
import { LETTER_FIELD_NAMES, letterFields } from '@gongkai/wording/letters';
import { readSaid, type Said } from './said.ts';

/** What a form asks for: which letter, to whom, and what was filled in. */
export type AskedLetter = {
  readonly code: string;
  readonly party?: string | undefined;
  readonly said: Readonly<Record<string, string>>;
};

type StepOf = Result<LetterStep, RequestRefused | FeeRefused | Failure<'letter.field-missing'>>;

/**
 * Everything that is needed and was left empty, in the order of the form: where one field stands in the way, the officer is told of all
 * at once. `unusable`: those that say something of which nothing can be made.
 */
export function missingFields(code: LetterStep['code'], said: Said, unusable: readonly string[]): readonly string[] {
  const fields = letterFields(code).filter(({ id, needed }) => unusable.includes(id) || (needed && said.text(id) === ''));
  return [...(unusable.includes('party') ? [LETTER_FIELD_NAMES.party] : []), ...fields.map(({ label }) => label)];
}

const missing = (code: LetterStep['code'], said: Said, ...unusable: readonly string[]): StepOf =>
  fail({ code: 'letter.field-missing', params: { fields: missingFields(code, said, unusable).join('、') } });

/**
 * The step that a letter takes, from the register and from what was filled in. An answer is the one that was decided on, an extension as
 * long as was approved, a fee what the schedule says.
 */
export async function letterStepOf(deps: RequestDeps, acting: Acting, request: string, asked: AskedLetter): Promise<StepOf> {
  const shown = await showRequest(deps, acting, { request });
  if (!shown.ok) return shown;
  const { request: found } = shown.value;
  const { code, party } = asked;
  if (!isLetterCode(code)) return fail({ code: 'letter.unknown' });
  const said = readSaid(asked.said);
  switch (code) {
    case 'L01':
    case 'L02':
    case 'L07':
      return ok({ code });
    case 'L34':
      return found.rectification
        ? ok({ code, result: found.rectification.result })
        : fail({ code: 'rectification.not-decided', cites: cite('disclosure', 41) });
    case 'L03':
    case 'L04':
    case 'L12': {
      const until = said.text('until');
      return /^\d{4}-\d{2}-\d{2}$/.test(until) ? ok({ code, until: plainDate(until) }) : missing(code, said, 'until');
    }
    case 'L05':
      return ok({ code, workingDays: found.extension?.workingDays ?? 0 });
    case 'L06':
    case 'L08':
    case 'L09':
    case 'L10':
      return party === undefined ? missing(code, said, 'party') : ok({ code, party });
    case 'L11':
      return feeStep(deps, acting, request, said);
    default:
      return answerStep(found, code);
  }
}

function answerStep({ decision }: RequestCase, code: LetterStep['code']): StepOf {
  if (!decision) return fail({ code: 'answer.not-decided' });
  const { outcome, basis, grounds } = decision;
  const row = basisOf(outcome, basis);
  if (!row.ok) return row;
  if (row.value.letter !== code)
    return fail({ code: 'answer.other-outcome', params: { decided: outcome, letter: code }, cites: row.value.cites });
  return ok({ code, outcome, basis, grounds } as LetterStep);
}

async function feeStep(deps: RequestDeps, acting: Acting, id: string, said: Said): Promise<StepOf> {
  const by = said.text('by');
  const count = said.text('count');
  const isCounted = /^[1-9]\d{0,5}$/.test(count);
  if (by !== 'items' && by !== 'pages') return missing('L11', said, 'by', ...(isCounted ? [] : ['count']));
  if (!isCounted) return missing('L11', said, 'count');
  const counted = Number(count);
  const history = await applicantHistory(deps, acting, { request: id, charged: { by, count: counted } });
  if (!history.ok) return history;
  const { fee } = history.value;
  return fee.ok ? ok({ code: 'L11', by, count: counted, amount: fee.value.amount }) : fee;
}
