import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import {
  findPublicAnswer as find,
  matchingPublicAnswers,
  publicAnswerPage,
  siteUnitOn,
  siteUnitsOn,
  type Db,
  type GoneAnswer,
  type PublicAnswerPage,
  type PublishedAnswer,
  type SiteId,
} from '@gongkai/store';

type At = { readonly site: SiteId; readonly unit: string; readonly today: PlainDate };

export type NoAnswerList = Failure<'public-answer.no-list'>;

/** Units that put their answers before everybody, as they are called. */
export async function listAnsweringUnits(
  db: Db,
  { site, today }: { readonly site: SiteId; readonly today: PlainDate },
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const units = await siteUnitsOn(db, site, today, { closed: false });
  return units.filter(({ described }) => described.publicAnswers === true).map(({ id, name }) => ({ id, name }));
}

async function answeringUnit(db: Db, { site, unit, today }: At): Promise<Result<{ readonly name: string }, NoAnswerList>> {
  const found = await siteUnitOn(db, site, unit, today);
  return found?.described.publicAnswers === true ? ok(found) : fail({ code: 'public-answer.no-list' });
}

export type ListPublicAnswersAsk = At & { readonly words: string; readonly after?: string; readonly size: number };

/** A page of the public answers of a unit, the newest first, or of those in which all the words stand. */
export async function listPublicAnswers(
  db: Db,
  ask: ListPublicAnswersAsk,
): Promise<Result<PublicAnswerPage & { readonly unitName: string }, NoAnswerList | Failure<'list.bad-cursor'>>> {
  const unit = await answeringUnit(db, ask);
  if (!unit.ok) return unit;
  const page = await publicAnswerPage(db, ask.site, ask);
  return page.ok ? ok({ ...page.value, unitName: unit.value.name }) : page;
}

/** One public answer, or that it stood there once; none where the unit does not publish any more. */
export async function findPublicAnswer(
  db: Db,
  ask: At & { readonly id: string },
): Promise<Result<{ readonly answer: PublishedAnswer | GoneAnswer; readonly unitName: string }, NoAnswerList>> {
  const unit = await answeringUnit(db, ask);
  if (!unit.ok) return unit;
  const answer = await find(db, ask.site, ask.id);
  if (answer?.unit !== ask.unit) return fail({ code: 'public-answer.no-list' });
  return ok({ answer, unitName: unit.value.name });
}

/** Public answers of a unit that a text is like, for whoever is about to ask it for the same; none where the unit publishes none. */
export async function matchPublicAnswers(
  db: Db,
  { site, unit, today, text, most }: At & { readonly text: string; readonly most: number },
): Promise<readonly (PublishedAnswer & { readonly shared: number })[]> {
  const on = await answeringUnit(db, { site, unit, today });
  return on.ok ? matchingPublicAnswers(db, site, { unit, text, on: today, most }) : [];
}
