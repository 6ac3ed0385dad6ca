import { fail, type Result } from '@gongkai/kernel';
import { finalLetter, numberLetter as decide, type LetterContent, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { drawRequestNumber } from './draw-request-number.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { annexTitles, letterAnnexes } from './letter-annexes.ts';
import { openSealedText } from './seal-text.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type NumberLetterAsk = StepAsk & { readonly letter: LetterId };

/**
 * 文号: the next one of the unit and the year, drawn in the transaction that keeps it. With it the text is final: what was signed is
 * sealed once more with its number and date, and what leaves is made of that alone.
 */
export function numberLetter(deps: RequestDeps, acting: Acting, ask: NumberLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], async ({ tx, desk, request, seal }) => {
    // Asked first, so that a refusal does not make others wait for the series.
    const may = decide(desk, ask.letter, { number: '', final: { record: '', sha256: '' } });
    if (!may.ok) return may;
    const letter = request.letters.get(ask.letter);
    if (!letter) return fail({ code: 'letter.unknown' });
    const draft = await openSealedText(tx, deps, acting.site, ask.request, letter.content.record);
    if (!draft.ok) return draft;
    const number = await drawRequestNumber(tx, acting.site, request.unit, 'letter', desk.day.on);
    const annexes = annexTitles(await letterAnnexes(tx, acting.site, request, letter));
    const dated = { number, on: letter.signed?.on ?? desk.day.on, annexes };
    const final = finalLetter(JSON.parse(draft.value.text) as LetterContent, dated);
    return decide(desk, ask.letter, { number, final: await seal('letter', JSON.stringify(final)) });
  });
}
