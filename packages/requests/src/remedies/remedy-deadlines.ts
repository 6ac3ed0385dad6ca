import type { PlainDate } from '@gongkai/kernel';
import { dueOf, type DeadlineId, type Due, type DueQuestion } from '@gongkai/law';
import type { Day } from '../case/day.ts';
import type { RequestCase } from '../case/request-case.ts';
import { arrivedOn } from '../letters/arrival.ts';
import type { Remedy, RemedyId } from './remedy.ts';

/** A period of a review or suit that runs or has run, and whether what it is for has been done. */
export type RemedyDue = { readonly remedy?: RemedyId; readonly due: Due; readonly done?: PlainDate };

/**
 * Every period that an answer opens and that its reviews and suits have: what the applicant may still file (D18, D19, after a review D20), by
 * when the body decides (D21) and the unit replies (D22), as known on the day. Periods from a letter run from its coming; while nothing
 * says that it came, none is named.
 */
export function remedyDues(request: RequestCase, day: Day): readonly RemedyDue[] {
  const { answer, letters, remedies } = request;
  const letter = answer && letters.get(answer.letter);
  const came = letter && arrivedOn(letter, day);
  const filed = [...remedies.values()];
  const first = (route: Remedy['route']) => filed.find((remedy) => remedy.route === route)?.filedOn;
  return [
    ...counted('D18', came, day, {}, first('review')),
    ...counted('D19', came, day, {}, first('suitDirect')),
    ...[...remedies].flatMap(([id, remedy]) => ofRemedy(request, id, remedy, day)),
  ];
}

function ofRemedy({ remedies }: RequestCase, id: RemedyId, remedy: Remedy, day: Day): readonly RemedyDue[] {
  const { route, procedure, acceptedOn, copyOn, repliedOn, decided } = remedy;
  if (route !== 'review') return [];
  const variant = procedure === undefined ? {} : { variant: procedure };
  const suit = [...remedies.values()].find(({ review }) => review === id)?.filedOn;
  const named = (dues: readonly RemedyDue[]): readonly RemedyDue[] => dues.map((due) => ({ remedy: id, ...due }));
  return named([
    ...(procedure === undefined ? [] : counted('D21', acceptedOn, day, variant, decided?.on)),
    // Until the body says which, the shorter one: whoever keeps it is in time in either.
    ...counted('D22', copyOn, day, { variant: procedure ?? 'simple' }, repliedOn),
    ...counted('D20', decided?.on, day, {}, suit),
  ]);
}

function counted(
  id: DeadlineId,
  start: PlainDate | undefined,
  { on, calendar, settings }: Day,
  rest: Pick<DueQuestion, 'variant'>,
  done: PlainDate | undefined,
): readonly RemedyDue[] {
  if (start === undefined || start > on) return [];
  const due = dueOf(calendar, { id, start, on, settings, ...rest });
  return due.ok ? [{ due: due.value, ...(done === undefined || done > on ? {} : { done }) }] : [];
}
