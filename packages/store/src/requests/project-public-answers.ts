import { stateOfPublicAnswer, type PublicAnswer, type RequestCase } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';

/** What stands, or stood, in the public list of answers. What stands there no more takes its text along, which nothing brings back. */
export async function projectPublicAnswers(tx: Tx, site: SiteId, request_id: string, request: RequestCase): Promise<void> {
  for (const [id, answer] of request.publicAnswers) {
    const columns = columnsOf(request, answer);
    if (!columns) continue;
    await tx
      .insertInto('public_answer')
      .values({ site_id: site, id, request_id, unit_id: request.unit, ...columns })
      .onConflict((conflict) => conflict.constraint('public_answer_pk').doUpdateSet(columns))
      .execute();
    if (columns.gone_on !== null)
      await tx.deleteFrom('public_answer_text').where('site_id', '=', site).where('id', '=', id).execute();
  }
}

/** Undefined for what was never published. */
function columnsOf(request: RequestCase, answer: PublicAnswer) {
  const { letter, published } = answer;
  const past = request.setAside.find((each) => each.letter === letter);
  const told = past ?? (request.answer?.letter === letter ? request.answer : undefined);
  if (!published || told?.outcome === undefined) return undefined;
  const state = stateOfPublicAnswer(request, answer);
  const columns = { outcome: told.outcome, answered_on: told.on, published_on: published.on };
  switch (state) {
    case 'prepared':
    case 'published':
      return { ...columns, gone_on: null, gone_why: null };
    case 'withdrawn':
      return { ...columns, gone_on: answer.withdrawnOn ?? published.on, gone_why: state };
    case 'erased':
      return { ...columns, gone_on: answer.erasedOn ?? published.on, gone_why: state };
    case 'setAside':
      return { ...columns, gone_on: past?.by.on ?? published.on, gone_why: state };
  }
}
