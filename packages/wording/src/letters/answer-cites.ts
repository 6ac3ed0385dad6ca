import { cite, GROUNDS, outcomeRow, type Ground, type OutcomeId } from '@gongkai/law';
import { joinedCites } from './joined-cites.ts';

/**
 * The articles on which an answer rests, each named once, as its letter prints them and the assistant shows them before.
 *
 * @param basis the citation of the basis of the outcome
 * @param grounds on which a part is withheld; where all is withheld, the basis names the ground
 */
export function answerCites(outcome: OutcomeId, basis: string, grounds: readonly Ground[]): string {
  const ofPart = outcomeRow(outcome).ground === undefined && grounds.length > 0;
  if (!ofPart) return joinedCites(basis);
  const own = grounds.flatMap((ground) => GROUNDS.find(({ id }) => id === ground)?.cites ?? []);
  return joinedCites(basis, ...own, cite('disclosure', 36, { item: 3 }));
}
